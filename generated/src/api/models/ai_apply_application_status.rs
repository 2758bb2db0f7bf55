// Written by `cargo xtask codegen` from `PostAiApplyApply.response.data.status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// How the application stands, in the words of `GET /ai-apply/applications`.
///
/// From `PostAiApplyApply.response.data.status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiApplyApplicationStatus {
    /// The application was handed in.
    ///
    /// On the wire: `SUBMITTED`.
    Submitted,
    /// The candidate had applied there already.
    ///
    /// On the wire: `DUPLICATE`.
    Duplicate,
    /// The application has not been handed in yet.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The application could not be handed in.
    ///
    /// On the wire: `FAILED`.
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
