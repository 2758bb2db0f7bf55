// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// Fields of the candidate that only GuideCom takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuidecomCandidateFields {
    /// Fields to set on the candidate in GuideCom, under GuideCom's own names.
    pub candidate: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    GuidecomCandidateFields {
        optional candidate,
        ..extra
    }
}

impl GuidecomCandidateFields {
    /// Fields to set on the candidate in GuideCom, under GuideCom's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

input! { GuidecomCandidateFields {} }
