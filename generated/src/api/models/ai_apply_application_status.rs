// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/apply`.

use crate::runtime::{Unrecognized, open_enum};

/// How the application stands, in the words of `GET /ai-apply/applications`.
///
/// In the answer of `POST /ai-apply/apply`.
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
