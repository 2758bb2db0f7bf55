// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.phone_numbers[]`. Edits are lost.

use crate::runtime::record;

/// An entry of the `phone_numbers` of an `ApplicationCandidate`.
///
/// From `GetAtsApplications.response.data.results[].candidate.phone_numbers[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// `phone_number`.
    pub phone_number: String,
    /// `type`.
    pub r#type: Option<String>,
}

record! {
    PhoneNumber {
        required phone_number = "phone_number",
        optional r#type = "type",
    }
}
