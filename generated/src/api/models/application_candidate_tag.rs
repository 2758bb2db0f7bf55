// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.tags[]`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAtsApplications.response.data.results[].candidate.tags[]`.
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
