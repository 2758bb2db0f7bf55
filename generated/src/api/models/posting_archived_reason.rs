// Written by `cargo xtask codegen` from `GetAiApplyPostings.response.data.results[].archived_reason`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// Why the posting was archived: it went offline, someone archived it, or its job feed no longer has it.
///
/// From `GetAiApplyPostings.response.data.results[].archived_reason` in the API description.
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
