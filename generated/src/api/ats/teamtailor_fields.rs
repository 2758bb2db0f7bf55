// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/notes`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Teamtailor takes.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorFields {
    /// The id of the Teamtailor user in whose name it is done.
    pub user_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    TeamtailorFields {
        optional user_id,
        ..extra
        shown ["user_id"]
    }
}

impl TeamtailorFields {
    /// The id of the Teamtailor user in whose name it is done.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

input! { TeamtailorFields {} }
