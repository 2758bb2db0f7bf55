// Written by `cargo xtask codegen` from `PostAiApplyApply.response.data.status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `PostAiApplyApply.response.data.status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiApplyApplicationStatus {
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
    AiApplyApplicationStatus {
        Submitted = "SUBMITTED",
        Duplicate = "DUPLICATE",
        Pending = "PENDING",
        Failed = "FAILED",
    }
}
