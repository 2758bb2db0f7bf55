// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].job`. Edits are lost.

use crate::runtime::record;

/// The job the application is for, in short.
///
/// From `GetAtsApplications.response.data.results[].job` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationJob {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called, for people to read.
    pub name: Option<String>,
}

record! {
    CandidateApplicationJob {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
    }
}
