// Written by `cargo xtask codegen` from `PostAtsCandidatesCandidateIdTags.body.tag`. Edits are lost.

use crate::runtime::record;

/// The tag that is meant, by its name.
///
/// From `PostAtsCandidatesCandidateIdTags.body.tag` in the API description.
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
        required name = "name",
    }
}

impl TagInput {
    /// With what is required; the rest is left out until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
