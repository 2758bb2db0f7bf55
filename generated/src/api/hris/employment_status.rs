// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the person works for the company at present. A value of the connected system that Kombo does not map
/// comes as it is.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmploymentStatus {
    /// The person works for the company.
    ///
    /// On the wire: `ACTIVE`.
    Active,
    /// The person has been hired and has not begun.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The person no longer works for the company.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// The person is employed and away for a longer time.
    ///
    /// On the wire: `LEAVE`.
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
