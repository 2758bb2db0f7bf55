// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::record;

/// An option of a screening question.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionOption {
    /// The Kombo id of this option of the screening question.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: String,
}

record! {
    ScreeningQuestionOption {
        required id,
        optional remote_id,
        required name,
        shown ["id", "remote_id"]
    }
}
