// Written by `cargo xtask codegen` from `GetAtsCandidates.response.data.results[].applications[].current_stage`. Edits are lost.

use crate::runtime::record;

/// The stage of the selection that the application stands at.
///
/// From `GetAtsCandidates.response.data.results[].applications[].current_stage` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationStage {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The position of the stage among the stages of the job.
    pub index: Option<i64>,
}

record! {
    CandidateApplicationStage {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        nullable index = "index",
    }
}
