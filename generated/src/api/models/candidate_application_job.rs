// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].job`. Edits are lost.

use crate::runtime::record;

/// The `job` of an `Application`.
///
/// From `GetAtsApplications.response.data.results[].job` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationJob {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
}

record! {
    CandidateApplicationJob {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
    }
}
