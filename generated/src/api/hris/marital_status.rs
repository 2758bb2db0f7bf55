// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].marital_status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `marital_status`.
///
/// From `GetHrisEmployees.response.data.results[].marital_status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaritalStatus {
    /// `SINGLE`.
    Single,
    /// `MARRIED`.
    Married,
    /// `DOMESTIC_PARTNERSHIP`.
    DomesticPartnership,
    /// `WIDOWED`.
    Widowed,
    /// `DIVORCED`.
    Divorced,
    /// `SEPARATED`.
    Separated,
    /// `NOT_MARRIED`.
    NotMarried,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    MaritalStatus {
        Single = "SINGLE",
        Married = "MARRIED",
        DomesticPartnership = "DOMESTIC_PARTNERSHIP",
        Widowed = "WIDOWED",
        Divorced = "DIVORCED",
        Separated = "SEPARATED",
        NotMarried = "NOT_MARRIED",
    }
}
