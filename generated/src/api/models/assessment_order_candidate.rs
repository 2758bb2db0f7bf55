// Written by `cargo xtask codegen` from `GetAssessmentOrders.response.data.results[].candidate`. Edits are lost.

use crate::runtime::record;

/// The `candidate` of an `AssessmentOrder`.
///
/// From `GetAssessmentOrders.response.data.results[].candidate` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderCandidate {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `email`: an e-mail address.
    pub email: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
}

record! {
    AssessmentOrderCandidate {
        nullable remote_id = "remote_id",
        required email = "email",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable phone = "phone",
    }
}
