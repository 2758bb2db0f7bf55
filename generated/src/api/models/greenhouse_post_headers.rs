// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /ats/applications/{application_id}/stage`.

use std::collections::BTreeMap;

use crate::runtime::{IntoNullable, Json, input, record};

/// Headers that are sent to Greenhouse along with the request.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhousePostHeaders {
    /// The id of the Greenhouse user in whose name it is done, for Greenhouse's header of this name.
    pub on_behalf_of: Option<Option<String>>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    GreenhousePostHeaders {
        optional_nullable on_behalf_of = "On-Behalf-Of",
        ..extra
    }
}

impl GreenhousePostHeaders {
    /// The id of the Greenhouse user in whose name it is done, for Greenhouse's header of this name.
    ///
    /// `None` sends null.
    pub fn on_behalf_of(mut self, on_behalf_of: impl IntoNullable<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into_nullable());
        self
    }
}

input! { GreenhousePostHeaders {} }
