// Written by `cargo xtask codegen` from `GetAiApplyPostings.response.data.results[]`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, record};

/// A record of the list that `GET /ai-apply/postings` gives.
///
/// From `GetAiApplyPostings.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Posting {
    /// `id`.
    pub id: String,
    /// `career_site`.
    pub career_site: models::CareerSite,
    /// `url`.
    pub url: String,
    /// `job_code`.
    pub job_code: Option<String>,
    /// `created_at`.
    pub created_at: DateTime,
    /// `updated_at`.
    pub updated_at: DateTime,
    /// `archived_at`.
    pub archived_at: Option<DateTime>,
    /// `archived_reason`.
    pub archived_reason: Option<models::PostingArchivedReason>,
    /// `availability`.
    pub availability: models::PostingAvailability,
}

record! {
    Posting {
        required id = "id",
        required career_site = "career_site",
        required url = "url",
        nullable job_code = "job_code",
        required created_at = "created_at",
        required updated_at = "updated_at",
        nullable archived_at = "archived_at",
        nullable archived_reason = "archived_reason",
        required availability = "availability",
    }
}
