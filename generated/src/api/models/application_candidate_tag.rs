// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.tags[]`. Edits are lost.

use crate::runtime::record;

/// An entry of the `tags` of an `ApplicationCandidate`.
///
/// From `GetAtsApplications.response.data.results[].candidate.tags[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationCandidateTag {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

record! {
    ApplicationCandidateTag {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
    }
}
