// Written by `cargo xtask codegen` from `GetAtsCandidates.response.data.results[].tags[]`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAtsCandidates.response.data.results[].tags[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateTag {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
    /// `remote_id`.
    pub remote_id: Option<String>,
}

record! {
    CandidateTag {
        required id = "id",
        nullable name = "name",
        nullable remote_id = "remote_id",
    }
}
