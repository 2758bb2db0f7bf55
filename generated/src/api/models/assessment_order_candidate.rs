// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/orders`.

use crate::runtime::record;

/// The person to be assessed.
///
/// In the answer of `GET /assessment/orders`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderCandidate {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The address at which the candidate can be invited to the assessment.
    ///
    /// An e-mail address.
    pub email: String,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The candidate's phone number.
    pub phone: Option<String>,
}

record! {
    AssessmentOrderCandidate {
        nullable remote_id,
        required email,
        nullable first_name,
        nullable last_name,
        nullable phone,
        shown ["remote_id"]
    }
}
