// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.email_addresses[]`. Edits are lost.

use crate::runtime::record;

/// An e-mail address of a candidate and what it is used for.
///
/// From `GetAtsApplications.response.data.results[].candidate.email_addresses[]` in the API description.
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
        optional email_address = "email_address",
        nullable r#type = "type",
    }
}
