// Written by `cargo xtask codegen` from `PostAtsCandidates.body.sourced_by`. Edits are lost.

use crate::runtime::record;

/// The `sourced_by` of a `CreateCandidateBody`.
///
/// From `PostAtsCandidates.body.sourced_by` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourcedBy {
    /// `user_id`.
    pub user_id: String,
}

record! {
    SourcedBy {
        required user_id = "user_id",
    }
}

impl SourcedBy {
    /// With what is required; the rest is left out until it is set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}
