// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only rexx takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RexxCandidateFields {
    /// Fields to set on the candidate in rexx, under rexx's own names.
    pub candidate: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    RexxCandidateFields {
        optional candidate,
        ..extra
    }
}

impl RexxCandidateFields {
    /// Fields to set on the candidate in rexx, under rexx's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

input! { RexxCandidateFields {} }
