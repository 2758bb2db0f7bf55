// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `ai-apply-job-posting-status-updated`.

use crate::models;
use crate::runtime::{DateTime, record};

/// The event that tells of a new availability of a job posting.
///
/// In the webhook `ai-apply-job-posting-status-updated`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyJobPostingStatusUpdated {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// The job posting, and whether applications to it are possible now.
    pub data: AiApplyJobPostingStatusUpdatedData,
}

record! {
    AiApplyJobPostingStatusUpdated {
        "type" = "ai-apply-job-posting-status-updated",
        required id,
        required data,
        shown ["id"]
    }
}

/// The job posting, and whether applications to it are possible now.
///
/// In the webhook `ai-apply-job-posting-status-updated`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiApplyJobPostingStatusUpdatedData {
    /// The job posting's id in AI Apply.
    pub id: String,
    /// The career site that the posting belongs to.
    pub career_site: models::CareerSite,
    /// Where the job posting stands on the career site.
    pub url: String,
    /// The code by which the company itself tells the job from others.
    pub job_code: Option<String>,
    /// When the posting or the application was created in AI Apply.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// When AI Apply archived the posting.
    pub archived_at: Option<DateTime>,
    /// Why the posting was archived: it went offline, someone archived it, or its job feed no longer has it.
    pub archived_reason: Option<models::PostingArchivedReason>,
    /// Whether candidates can apply to the posting at present.
    pub availability: models::PostingAvailability,
}

record! {
    AiApplyJobPostingStatusUpdatedData {
        required id,
        required career_site,
        required url,
        nullable job_code,
        required created_at,
        required updated_at,
        nullable archived_at,
        nullable archived_reason,
        required availability,
        shown ["id", "created_at", "updated_at", "archived_at"]
    }
}
