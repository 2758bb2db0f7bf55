// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Pinpoint takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PinpointCandidateFields {
    /// Fields to set on the candidate in Pinpoint, under Pinpoint's own names.
    pub candidate: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    PinpointCandidateFields {
        optional candidate,
        ..extra
    }
}

impl PinpointCandidateFields {
    /// Fields to set on the candidate in Pinpoint, under Pinpoint's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

input! { PinpointCandidateFields {} }
