// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::record;

/// An e-mail address of a candidate and what it is used for.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAddress {
    /// One of the candidate's e-mail addresses.
    pub email_address: Option<String>,
    /// What the address is used for, in the connected system's words.
    pub r#type: Option<String>,
}

record! {
    EmailAddress {
        optional email_address,
        nullable r#type = "type",
    }
}
