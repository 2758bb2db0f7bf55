// Written by `cargo xtask codegen` from `PostAtsJobsJobIdApplications.response.data`. Edits are lost.

use super::{
    Address, ApplicationCandidateTag, ApplicationOutcome, CandidateApplicationJob,
    CandidateApplicationStage, EmailAddress, IntegrationFieldValue, PhoneNumber,
    ScreeningQuestionAnswer, SocialMedia,
};
use crate::runtime::{DateTime, Json, record};

/// What `POST /ats/jobs/{job_id}/applications` answers.
///
/// From `PostAtsJobsJobIdApplications.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedApplication {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `outcome`.
    pub outcome: Option<ApplicationOutcome>,
    /// `rejection_reason_name`.
    pub rejection_reason_name: Option<String>,
    /// `rejected_at`.
    pub rejected_at: Option<DateTime>,
    /// `current_stage_id`.
    pub current_stage_id: Option<String>,
    /// `job_id`.
    pub job_id: Option<String>,
    /// `candidate_id`.
    pub candidate_id: Option<String>,
    /// `screening_question_answers`.
    pub screening_question_answers: Option<Vec<ScreeningQuestionAnswer>>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<IntegrationFieldValue>,
    /// `remote_url`: a URL.
    pub remote_url: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `current_stage`.
    pub current_stage: Option<CandidateApplicationStage>,
    /// `job`.
    pub job: Option<CandidateApplicationJob>,
    /// `candidate`.
    pub candidate: Option<CreatedApplicationCandidate>,
}

record! {
    CreatedApplication {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable outcome = "outcome",
        nullable rejection_reason_name = "rejection_reason_name",
        nullable rejected_at = "rejected_at",
        nullable current_stage_id = "current_stage_id",
        nullable job_id = "job_id",
        nullable candidate_id = "candidate_id",
        optional screening_question_answers = "screening_question_answers",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable remote_url = "remote_url",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable remote_data = "remote_data",
        nullable current_stage = "current_stage",
        nullable job = "job",
        nullable candidate = "candidate",
    }
}

/// The `candidate` of a [`CreatedApplication`].
///
/// From `PostAtsJobsJobIdApplications.response.data.candidate` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedApplicationCandidate {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `company`.
    pub company: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `confidential`.
    pub confidential: Option<bool>,
    /// `source`.
    pub source: Option<String>,
    /// `phone_numbers`.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// `email_addresses`.
    pub email_addresses: Option<Vec<EmailAddress>>,
    /// `social_media`.
    pub social_media: Option<Vec<SocialMedia>>,
    /// `location`.
    pub location: Option<Address>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<IntegrationFieldValue>,
    /// `remote_url`: a URL.
    pub remote_url: Option<String>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `tags`.
    pub tags: Vec<ApplicationCandidateTag>,
}

record! {
    CreatedApplicationCandidate {
        required id = "id",
        required remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable company = "company",
        nullable title = "title",
        nullable confidential = "confidential",
        nullable source = "source",
        optional phone_numbers = "phone_numbers",
        optional email_addresses = "email_addresses",
        optional social_media = "social_media",
        optional location = "location",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable remote_url = "remote_url",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required tags = "tags",
    }
}
