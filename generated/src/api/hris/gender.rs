// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].gender`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// The employee's gender. What Kombo does not map comes in the connected system's own words.
///
/// From `GetHrisEmployees.response.data.results[].gender` in the API description.
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
    Gender {
        Male = "MALE",
        Female = "FEMALE",
        NonBinary = "NON_BINARY",
        NotSpecified = "NOT_SPECIFIED",
    }
}
