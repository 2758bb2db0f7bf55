// Written by `cargo xtask codegen` from `webhook:ai-apply-application-status-updated`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, record};

/// The payload of the webhook `ai-apply-application-status-updated`.
///
/// From `webhook:ai-apply-application-status-updated` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyApplicationStatusUpdated {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: AiApplyApplicationStatusUpdatedData,
}

record! {
    AiApplyApplicationStatusUpdated {
        "type" = "ai-apply-application-status-updated",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of an [`AiApplyApplicationStatusUpdated`].
///
/// From `webhook:ai-apply-application-status-updated.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyApplicationStatusUpdatedData {
    /// `id`.
    pub id: String,
    /// `job_posting_id`.
    pub job_posting_id: String,
    /// `status`.
    pub status: models::AiApplyApplicationStatus,
    /// `created_at`.
    pub created_at: DateTime,
    /// `updated_at`.
    pub updated_at: DateTime,
}

record! {
    AiApplyApplicationStatusUpdatedData {
        required id = "id",
        required job_posting_id = "job_posting_id",
        required status = "status",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}
