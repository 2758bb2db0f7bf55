// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use crate::runtime::{input, record};

/// Where the candidate came from. Deprecated.
///
/// In the request `POST /ats/candidates`.
#[deprecated(note = "marked as deprecated in the API description")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidateSource {
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// Kombo's key for the source.
    pub unified_key: Option<String>,
    /// The id of the source that the candidate came from.
    pub id: Option<String>,
}

record! {
    CandidateSource {
        optional name,
        optional unified_key,
        optional id,
        shown ["id"]
    }
}

impl CandidateSource {
    /// What it is called, for people to read.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Kombo's key for the source.
    pub fn unified_key(mut self, unified_key: impl Into<String>) -> Self {
        self.unified_key = Some(unified_key.into());
        self
    }

    /// The id of the source that the candidate came from.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

input! { CandidateSource {} }
