//! Where the text of a description leads from a page of the crate's documentation.

use std::collections::BTreeMap;

use super::handle_name;
use crate::ir::Api;
use crate::name::Names;

/// What links in a text are resolved by.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// What links within the documentation are relative to.
    pub site: Option<String>,
    /// The method that is meant by `GET /path`. Only those of one area are known, since every build that has the text has
    /// them too.
    pub calls: BTreeMap<String, String>,
}

impl Links {
    /// Those of a text that stands in an area, or in no area.
    pub(super) fn within(api: &Api, names: &Names, area: Option<usize>) -> Links {
        let own = api.operations.iter().zip(&names.operations).filter(|(_, name)| Some(name.area) == area);
        let mut calls = BTreeMap::new();
        for (operation, name) in own {
            let handle = handle_name(names, name.area, operation.scope.as_deref());
            let (module, method) = (&names.areas[name.area].module, name.method.trim_start_matches("r#"));
            calls
                .entry(format!("{} {}", operation.method, operation.path))
                .or_insert_with(|| format!("crate::{module}::{handle}::{method}"));
        }
        Links { site: api.site.clone(), calls }
    }
}
