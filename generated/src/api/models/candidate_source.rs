// Written by `cargo xtask codegen` from `PostAtsCandidates.body.source`. Edits are lost.

use crate::runtime::record;

/// The `source` of a `CreateCandidateBody`.
///
/// From `PostAtsCandidates.body.source` in the API description.
#[deprecated(note = "marked as deprecated in the API description")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidateSource {
    /// `name`.
    pub name: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

record! {
    CandidateSource {
        optional name = "name",
        optional unified_key = "unified_key",
        optional id = "id",
    }
}

impl CandidateSource {
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `unified_key`.
    pub fn unified_key(mut self, unified_key: impl Into<String>) -> Self {
        self.unified_key = Some(unified_key.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
