// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Jobylon takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobylonCandidateFields {
    /// What to set on the application in Jobylon.
    pub application: Option<JobylonApplication>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    JobylonCandidateFields {
        optional application,
        ..extra
    }
}

impl JobylonCandidateFields {
    /// What to set on the application in Jobylon.
    #[inline]
    pub fn application(mut self, application: JobylonApplication) -> Self {
        self.application = Some(application);
        self
    }
}

input! { JobylonCandidateFields {} }

/// What to set on the application in Jobylon.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobylonApplication {
    /// What is to be said, in words for a developer; do not branch on it.
    pub message: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    JobylonApplication {
        optional message,
        ..extra
    }
}

impl JobylonApplication {
    /// What is to be said, in words for a developer; do not branch on it.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

input! { JobylonApplication {} }
