// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::record;

/// The job the application is for, in short.
///
/// In the answer of `GET /ats/applications`.
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
        required id,
        required remote_id,
        nullable name,
        shown ["id", "remote_id"]
    }
}
