// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use crate::runtime::record;

/// Who has found the candidate.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourcedBy {
    /// The user who found the candidate, by an id from `GET /ats/users`.
    pub user_id: String,
}

record! {
    SourcedBy {
        required user_id,
        shown ["user_id"]
    }
}

impl SourcedBy {
    /// With what is required; the rest is left out until it is set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}
