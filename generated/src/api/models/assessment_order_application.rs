// Written by `cargo xtask codegen` from `GetAssessmentOrders.response.data.results[].application`. Edits are lost.

use crate::runtime::record;

/// The `application` of an `AssessmentOrder`.
///
/// From `GetAssessmentOrders.response.data.results[].application` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderApplication {
    /// `remote_id`.
    pub remote_id: Option<String>,
}

record! {
    AssessmentOrderApplication {
        nullable remote_id = "remote_id",
    }
}
