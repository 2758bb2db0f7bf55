// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.phone_numbers[]`. Edits are lost.

use crate::runtime::record;

/// A phone number of a candidate and what kind of number it is.
///
/// From `GetAtsApplications.response.data.results[].candidate.phone_numbers[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// A phone number of the candidate.
    pub phone_number: String,
    /// What kind of number it is, as the connected system calls it.
    pub r#type: Option<String>,
}

record! {
    PhoneNumber {
        required phone_number = "phone_number",
        optional r#type = "type",
    }
}
