// Written by `cargo xtask codegen` from `GetAtsCandidates.response.data.results[].applications[].current_stage`. Edits are lost.

use super::ActiveStatus;
use crate::runtime::record;

/// What stands at `GetAtsCandidates.response.data.results[].applications[].current_stage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationStage {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `index`.
    pub index: Option<i64>,
    /// `status`.
    pub status: Option<ActiveStatus>,
}

record! {
    CandidateApplicationStage {
        required id = "id",
        nullable name = "name",
        nullable remote_id = "remote_id",
        nullable index = "index",
        optional status = "status",
    }
}
