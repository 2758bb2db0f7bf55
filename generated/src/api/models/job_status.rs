// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `GetAtsJobs.response.data.results[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// `OPEN`.
    Open,
    /// `CLOSED`.
    Closed,
    /// `DRAFT`.
    Draft,
    /// `ARCHIVED`.
    Archived,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    JobStatus {
        Open = "OPEN",
        Closed = "CLOSED",
        Draft = "DRAFT",
        Archived = "ARCHIVED",
    }
}
