// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.tags[]`. Edits are lost.

use crate::runtime::record;

/// A tag on a candidate.
///
/// From `GetAtsApplications.response.data.results[].candidate.tags[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationCandidateTag {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
}

record! {
    ApplicationCandidateTag {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
    }
}
