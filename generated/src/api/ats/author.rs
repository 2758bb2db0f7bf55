// Written by `cargo xtask codegen` from `GetAtsNotes.response.data.results[].author`. Edits are lost.

use crate::runtime::record;

/// The user who wrote it.
///
/// From `GetAtsNotes.response.data.results[].author` in the API description.
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
        required id = "id",
        nullable remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        optional email = "email",
    }
}
