//! What `Debug` of the crate's types hides and shows.
//!
//! In: the table `[debug]` of `names.toml`, and the names. Out: the same, without what there is not. Must not know how
//! it is hidden.

use super::Names;
use crate::config::{Config, DebugRule};
use crate::ir::{Api, Kind};

/// What is known about data, by the names of types and properties.
#[derive(Debug, Default)]
pub struct Debugged {
    /// Types of which nothing is shown.
    pub hidden_types: Vec<String>,
    /// Properties of which nothing is shown.
    pub hidden_properties: Vec<String>,
    /// Enums whose unknown values are shown.
    pub shown_types: Vec<String>,
}

pub(super) fn name_debugged(api: &Api, config: &Config, names: &mut Names) {
    let is_type = |wanted: &str| names.types.iter().flatten().any(|name| name.ident == wanted);
    let has_property = |wanted: &str| {
        let structs = api.types.iter().filter_map(|def| match &def.kind {
            Kind::Struct(strukt) => Some(strukt),
            _ => None,
        });
        structs.flat_map(|strukt| &strukt.fields).any(|field| field.wire == wanted)
    };
    names.debug = Debugged {
        hidden_types: config.debug(DebugRule::HiddenTypes).filter(|name| is_type(name)).cloned().collect(),
        hidden_properties: config
            .debug(DebugRule::HiddenProperties)
            .filter(|name| has_property(name))
            .cloned()
            .collect(),
        shown_types: config.debug(DebugRule::ShownTypes).filter(|name| is_type(name)).cloned().collect(),
    };
}
