// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.email_addresses[]`. Edits are lost.

use crate::runtime::record;

/// An entry of the `email_addresses` of an `ApplicationCandidate`.
///
/// From `GetAtsApplications.response.data.results[].candidate.email_addresses[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAddress {
    /// `email_address`.
    pub email_address: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
}

record! {
    EmailAddress {
        optional email_address = "email_address",
        nullable r#type = "type",
    }
}
