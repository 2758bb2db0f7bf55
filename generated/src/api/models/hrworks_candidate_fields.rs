// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// Fields of the job application that only HRworks takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HrworksCandidateFields {
    /// Fields to set on the job application in HRworks, under HRworks' own names.
    pub job_application: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    HrworksCandidateFields {
        optional job_application = "jobApplication",
        ..extra
    }
}

impl HrworksCandidateFields {
    /// Fields to set on the job application in HRworks, under HRworks' own names.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }
}

input! { HrworksCandidateFields {} }
