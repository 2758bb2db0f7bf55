// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// Fields of the candidate and the application that only d.vinci takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DvinciCandidateFields {
    /// Fields to set on the application in d.vinci, under d.vinci's own names.
    pub application: Option<Json>,
    /// Fields to set on the candidate in d.vinci, under d.vinci's own names.
    pub candidate: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    DvinciCandidateFields {
        optional application,
        optional candidate,
        ..extra
    }
}

impl DvinciCandidateFields {
    /// Fields to set on the application in d.vinci, under d.vinci's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Fields to set on the candidate in d.vinci, under d.vinci's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

input! { DvinciCandidateFields {} }
