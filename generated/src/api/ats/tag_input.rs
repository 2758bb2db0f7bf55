// Written by `cargo xtask codegen` from `PostAtsCandidatesCandidateIdTags.body.tag`. Edits are lost.

use crate::runtime::record;

/// The `tag` of an [`AddCandidateTagBody`](super::AddCandidateTagBody).
///
/// From `PostAtsCandidatesCandidateIdTags.body.tag` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagInput {
    /// `name`: at least 1 character.
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
