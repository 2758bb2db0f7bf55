// Written by `cargo xtask codegen` from `webhook:ai-apply-application-status-updated`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, record};

/// The event that tells of a new status of an application.
///
/// From `webhook:ai-apply-application-status-updated` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyApplicationStatusUpdated {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// The application, the job posting it is for, and its new status.
    pub data: AiApplyApplicationStatusUpdatedData,
}

record! {
    AiApplyApplicationStatusUpdated {
        "type" = "ai-apply-application-status-updated",
        required id = "id",
        required data = "data",
    }
}

/// The application, the job posting it is for, and its new status.
///
/// From `webhook:ai-apply-application-status-updated.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyApplicationStatusUpdatedData {
    /// The application's id in AI Apply.
    pub id: String,
    /// The id of the AI Apply posting that the application is for.
    pub job_posting_id: String,
    /// How far the application is.
    pub status: models::AiApplyApplicationStatus,
    /// When the posting or the application was created in AI Apply.
    pub created_at: DateTime,
    /// When it was last changed.
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
