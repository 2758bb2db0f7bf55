// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum};

/// The employee's gender. What Kombo does not map comes in the connected system's own words.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// A man.
    ///
    /// On the wire: `MALE`.
    Male,
    /// A woman.
    ///
    /// On the wire: `FEMALE`.
    Female,
    /// Neither male nor female.
    ///
    /// On the wire: `NON_BINARY`.
    NonBinary,
    /// The person does not say.
    ///
    /// On the wire: `NOT_SPECIFIED`.
    NotSpecified,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    Gender: hidden {
        Male = "MALE",
        Female = "FEMALE",
        NonBinary = "NON_BINARY",
        NotSpecified = "NOT_SPECIFIED",
    }
}
