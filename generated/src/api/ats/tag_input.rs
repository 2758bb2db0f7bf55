// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates/{candidate_id}/tags`.

use crate::runtime::record;

/// The tag that is meant, by its name.
///
/// In the request `POST /ats/candidates/{candidate_id}/tags`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagInput {
    /// What it is called, for people to read.
    ///
    /// At least 1 character.
    pub name: String,
}

record! {
    TagInput {
        required name,
    }
}

impl TagInput {
    /// With what is required; the rest is left out until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
