// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/postings`.

use crate::runtime::{Unrecognized, open_enum};

/// Why the posting was archived: it went offline, someone archived it, or its job feed no longer has it.
///
/// In the answer of `GET /ai-apply/postings`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostingArchivedReason {
    /// The posting has gone from the career site.
    ///
    /// On the wire: `JOB_POSTING_TAKEN_OFFLINE`.
    JobPostingTakenOffline,
    /// Somebody has archived it.
    ///
    /// On the wire: `MANUAL_ARCHIVE`.
    ManualArchive,
    /// The posting is no longer in its job feed.
    ///
    /// On the wire: `REMOVED_FROM_JOB_FEED`.
    RemovedFromJobFeed,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    PostingArchivedReason {
        JobPostingTakenOffline = "JOB_POSTING_TAKEN_OFFLINE",
        ManualArchive = "MANUAL_ARCHIVE",
        RemovedFromJobFeed = "REMOVED_FROM_JOB_FEED",
    }
}
