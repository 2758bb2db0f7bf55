// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/orders`.

use crate::runtime::record;

/// The application in whose course the assessment was ordered.
///
/// In the answer of `GET /assessment/orders`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderApplication {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
}

record! {
    AssessmentOrderApplication {
        nullable remote_id,
        shown ["remote_id"]
    }
}
