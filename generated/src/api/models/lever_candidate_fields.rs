// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields.lever`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Lever takes.
///
/// From `PostAtsCandidates.body.remote_fields.lever` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LeverCandidateFields {
    /// Fields to set on the candidate in Lever, under Lever's own names.
    pub candidate: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    LeverCandidateFields {
        optional candidate = "candidate",
        ..extra
    }
}

impl LeverCandidateFields {
    /// Fields to set on the candidate in Lever, under Lever's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

input! { LeverCandidateFields {} }
