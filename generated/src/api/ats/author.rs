// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/notes`.

use crate::runtime::record;

/// The user who wrote it.
///
/// In the answer of `GET /ats/notes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Author {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The e-mail address of the candidate, or of the user of the recruiting system.
    pub email: Option<String>,
}

record! {
    Author {
        required id,
        nullable remote_id,
        nullable first_name,
        nullable last_name,
        optional email,
        shown ["id", "remote_id"]
    }
}
