// Written by `cargo xtask codegen` from `GetAtsCandidates.response.data.results[]`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, Json, record};

/// A record of the list that `GET /ats/candidates` gives.
///
/// From `GetAtsCandidates.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Candidate {
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
    pub phone_numbers: Option<Vec<models::PhoneNumber>>,
    /// `email_addresses`.
    pub email_addresses: Option<Vec<models::EmailAddress>>,
    /// `social_media`.
    pub social_media: Option<Vec<models::SocialMedia>>,
    /// `location`.
    pub location: Option<models::Address>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
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
    /// `applications`.
    pub applications: Vec<CandidateApplication>,
    /// `tags`.
    pub tags: Vec<models::ApplicationCandidateTag>,
}

record! {
    Candidate {
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
        required applications = "applications",
        required tags = "tags",
    }
}

/// An entry of the `applications` of a [`Candidate`].
///
/// From `GetAtsCandidates.response.data.results[].applications[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplication {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `outcome`.
    pub outcome: Option<models::ApplicationOutcome>,
    /// `rejection_reason_name`.
    pub rejection_reason_name: Option<String>,
    /// `rejected_at`.
    pub rejected_at: Option<DateTime>,
    /// `remote_url`: a URL.
    pub remote_url: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `current_stage`.
    pub current_stage: Option<models::CandidateApplicationStage>,
    /// `job`.
    pub job: Option<models::CandidateApplicationJob>,
}

record! {
    CandidateApplication {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable outcome = "outcome",
        nullable rejection_reason_name = "rejection_reason_name",
        nullable rejected_at = "rejected_at",
        nullable remote_url = "remote_url",
        required changed_at = "changed_at",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable current_stage = "current_stage",
        nullable job = "job",
    }
}
