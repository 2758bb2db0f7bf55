// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{IntoNullable, Json, input, record};

/// What only SuccessFactors takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuccessfactorsCandidateFields {
    /// Fields to set on the `Candidate` entity of SuccessFactors, under its own names.
    pub candidate: Option<Json>,
    /// Fields to set on the `JobApplication` entity of SuccessFactors, under its own names.
    pub job_application: Option<Json>,
    /// Whether SuccessFactors copies the attachments of the job application.
    pub copy_job_application_attachments: Option<bool>,
    /// Whether SuccessFactors changes a candidate whom it has already.
    pub update_existing_candidate: Option<Option<bool>>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    SuccessfactorsCandidateFields {
        optional candidate = "Candidate",
        optional job_application = "JobApplication",
        optional copy_job_application_attachments = "copyJobApplicationAttachments",
        optional_nullable update_existing_candidate,
        ..extra
    }
}

impl SuccessfactorsCandidateFields {
    /// Fields to set on the `Candidate` entity of SuccessFactors, under its own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Fields to set on the `JobApplication` entity of SuccessFactors, under its own names.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }

    /// Whether SuccessFactors copies the attachments of the job application.
    #[inline]
    pub fn copy_job_application_attachments(
        mut self,
        copy_job_application_attachments: bool,
    ) -> Self {
        self.copy_job_application_attachments = Some(copy_job_application_attachments);
        self
    }

    /// Whether SuccessFactors changes a candidate whom it has already.
    ///
    /// `None` sends null.
    pub fn update_existing_candidate(
        mut self,
        update_existing_candidate: impl IntoNullable<bool>,
    ) -> Self {
        self.update_existing_candidate = Some(update_existing_candidate.into_nullable());
        self
    }
}

input! { SuccessfactorsCandidateFields {} }
