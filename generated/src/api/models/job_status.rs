// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// Where the job stands between draft and archive, and so whether it is open.
///
/// A status of the connected system that fits none of the known values comes as it is.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// The job takes applications.
    ///
    /// On the wire: `OPEN`.
    Open,
    /// The job no longer takes applications.
    ///
    /// On the wire: `CLOSED`.
    Closed,
    /// The job is being prepared.
    ///
    /// On the wire: `DRAFT`.
    Draft,
    /// The job was put away.
    ///
    /// On the wire: `ARCHIVED`.
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
