// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::record;

/// A tag on a candidate.
///
/// In the answer of `GET /ats/applications`.
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
        required id,
        nullable remote_id,
        nullable name,
        shown ["id", "remote_id"]
    }
}
