// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].gender`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `gender`.
///
/// From `GetHrisEmployees.response.data.results[].gender` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `MALE`.
    Male,
    /// `FEMALE`.
    Female,
    /// `NON_BINARY`.
    NonBinary,
    /// `NOT_SPECIFIED`.
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
