// Written by `cargo xtask codegen` from `webhook:ai-apply-job-posting-status-updated`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, record};

/// The payload of the webhook `ai-apply-job-posting-status-updated`.
///
/// From `webhook:ai-apply-job-posting-status-updated` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyJobPostingStatusUpdated {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: AiApplyJobPostingStatusUpdatedData,
}

record! {
    AiApplyJobPostingStatusUpdated {
        "type" = "ai-apply-job-posting-status-updated",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of an [`AiApplyJobPostingStatusUpdated`].
///
/// From `webhook:ai-apply-job-posting-status-updated.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyJobPostingStatusUpdatedData {
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
    AiApplyJobPostingStatusUpdatedData {
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
