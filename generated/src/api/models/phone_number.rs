// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::record;

/// A phone number of a candidate and what kind of number it is.
///
/// In the answer of `GET /ats/applications`.
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
        required phone_number,
        optional r#type = "type",
    }
}
