// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].current_stage`. Edits are lost.

use super::ActiveStatus;
use crate::runtime::record;

/// The `current_stage` of an `Application`.
///
/// From `GetAtsApplications.response.data.results[].current_stage` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationStage {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `index`.
    pub index: Option<i64>,
    /// `status`.
    pub status: Option<ActiveStatus>,
}

record! {
    CandidateApplicationStage {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        nullable index = "index",
        optional status = "status",
    }
}
