// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Workable takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkableCandidateFields {
    /// Fields to set on the candidate in Workable, under Workable's own names.
    pub candidate: Option<Json>,
    /// The id of the Workable user in whose name it is done.
    pub on_behalf_of_user_remote_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkableCandidateFields {
        optional candidate,
        optional on_behalf_of_user_remote_id,
        ..extra
        shown ["on_behalf_of_user_remote_id"]
    }
}

impl WorkableCandidateFields {
    /// Fields to set on the candidate in Workable, under Workable's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// The id of the Workable user in whose name it is done.
    pub fn on_behalf_of_user_remote_id(
        mut self,
        on_behalf_of_user_remote_id: impl Into<String>,
    ) -> Self {
        self.on_behalf_of_user_remote_id = Some(on_behalf_of_user_remote_id.into());
        self
    }
}

input! { WorkableCandidateFields {} }
