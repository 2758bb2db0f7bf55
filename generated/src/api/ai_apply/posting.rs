// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/postings`.

use crate::models;
use crate::runtime::{DateTime, record};

/// A job that stands at a URL of a career site.
///
/// In the answer of `GET /ai-apply/postings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Posting {
    /// The posting's id, as `posting_id` takes it.
    pub id: String,
    /// The career site that a posting belongs to.
    pub career_site: models::CareerSite,
    /// The page on which the job is posted.
    pub url: String,
    /// The code by which the company itself tells the job from others.
    pub job_code: Option<String>,
    /// When the posting was registered.
    pub created_at: DateTime,
    /// When the posting last changed.
    pub updated_at: DateTime,
    /// When AI Apply archived the posting.
    pub archived_at: Option<DateTime>,
    /// Why the posting was archived: it went offline, someone archived it, or its job feed no longer has it.
    pub archived_reason: Option<models::PostingArchivedReason>,
    /// Whether candidates can apply to the posting at present.
    pub availability: models::PostingAvailability,
}

record! {
    Posting {
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
