// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `ai-apply-application-status-updated`.

use crate::models;
use crate::runtime::{DateTime, record};

/// The event that tells of a new status of an application.
///
/// In the webhook `ai-apply-application-status-updated`.
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
        required id,
        required data,
        shown ["id"]
    }
}

/// The application, the job posting it is for, and its new status.
///
/// In the webhook `ai-apply-application-status-updated`.
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
        required id,
        required job_posting_id,
        required status,
        required created_at,
        required updated_at,
        shown ["id", "job_posting_id", "created_at", "updated_at"]
    }
}
