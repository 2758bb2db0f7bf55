// Written by `cargo xtask codegen` from `GetAiApplyPostings.response.data.results[].archived_reason`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `archived_reason`.
///
/// From `GetAiApplyPostings.response.data.results[].archived_reason` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostingArchivedReason {
    /// `JOB_POSTING_TAKEN_OFFLINE`.
    JobPostingTakenOffline,
    /// `MANUAL_ARCHIVE`.
    ManualArchive,
    /// `REMOVED_FROM_JOB_FEED`.
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
