// Written by `cargo xtask codegen` from `GetAtsNotes.response.data.results[].author`. Edits are lost.

use crate::runtime::record;

/// The `author` of a [`Note`](super::Note).
///
/// From `GetAtsNotes.response.data.results[].author` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Author {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `email`.
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
