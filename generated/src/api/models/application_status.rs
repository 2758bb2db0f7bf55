// Written by `cargo xtask codegen` from `GetAiApplyApplications.response.data.results[].status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `GetAiApplyApplications.response.data.results[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationStatus {
    /// `SUBMITTED`.
    Submitted,
    /// `DUPLICATE`.
    Duplicate,
    /// `PENDING`.
    Pending,
    /// `FAILED`.
    Failed,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ApplicationStatus {
        Submitted = "SUBMITTED",
        Duplicate = "DUPLICATE",
        Pending = "PENDING",
        Failed = "FAILED",
    }
}
