//! Where the text of a description leads from a page of the crate's documentation.

use super::operation::handle_name;
use crate::ir::Api;
use crate::name::{Names, Public};

/// What links in a text are resolved by.
#[derive(Clone, Copy, Default)]
pub(super) struct Links<'a> {
    /// What links within the documentation are relative to.
    pub(super) site: Option<&'a str>,
    /// The area whose calls can be named.
    pub(super) area: Option<(&'a Api, &'a Names, usize)>,
}

impl<'a> Links<'a> {
    /// Those of a text that stands in this module.
    pub(super) fn within(api: &'a Api, names: &'a Names, public: Public) -> Links<'a> {
        let area = match public {
            Public::Area(area) => Some((api, names, area)),
            Public::Models | Public::Webhooks => None,
        };
        Links { site: api.site.as_deref(), area }
    }

    /// The method that is meant by `GET /path`. Only those of the same area are known, since every build that has the
    /// text has them too.
    pub(super) fn call(&self, code: &str) -> Option<String> {
        let (method, path) = code.split_once(' ')?;
        let (api, names, area) = self.area?;
        let (operation, name) = api
            .operations
            .iter()
            .zip(&names.operations)
            .find(|(operation, _)| operation.method == method && operation.path == path)?;
        let handle = handle_name(names, area, operation.scope.as_deref());
        let module = &names.areas[area].module;
        let method = name.method.trim_start_matches("r#");
        (name.area == area).then(|| format!("crate::{module}::{handle}::{method}"))
    }
}
