// Written by `cargo xtask codegen` from `GetAtsCandidates.response.data.results[].applications[].job`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAtsCandidates.response.data.results[].applications[].job`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationJob {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
    /// `remote_id`.
    pub remote_id: String,
}

record! {
    CandidateApplicationJob {
        required id = "id",
        nullable name = "name",
        required remote_id = "remote_id",
    }
}
