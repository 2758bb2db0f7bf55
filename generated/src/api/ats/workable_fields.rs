// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /ats/applications/{application_id}/stage`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Workable takes.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkableFields {
    /// The id of the Workable user in whose name it is done.
    pub on_behalf_of_user_remote_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkableFields {
        optional on_behalf_of_user_remote_id,
        ..extra
        shown ["on_behalf_of_user_remote_id"]
    }
}

impl WorkableFields {
    /// The id of the Workable user in whose name it is done.
    pub fn on_behalf_of_user_remote_id(
        mut self,
        on_behalf_of_user_remote_id: impl Into<String>,
    ) -> Self {
        self.on_behalf_of_user_remote_id = Some(on_behalf_of_user_remote_id.into());
        self
    }
}

input! { WorkableFields {} }
