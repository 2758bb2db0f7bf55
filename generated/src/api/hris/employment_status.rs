// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].employment_status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `employment_status`.
///
/// From `GetHrisEmployees.response.data.results[].employment_status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmploymentStatus {
    /// `ACTIVE`.
    Active,
    /// `PENDING`.
    Pending,
    /// `INACTIVE`.
    Inactive,
    /// `LEAVE`.
    Leave,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    EmploymentStatus {
        Active = "ACTIVE",
        Pending = "PENDING",
        Inactive = "INACTIVE",
        Leave = "LEAVE",
    }
}
