// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum};

/// What kind of group it is.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// A part of the company with a task of its own, such as sales.
    ///
    /// On the wire: `DEPARTMENT`.
    Department,
    /// People who work together every day.
    ///
    /// On the wire: `TEAM`.
    Team,
    /// A cost center, to which expenses are booked.
    ///
    /// On the wire: `COST_CENTER`.
    CostCenter,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    GroupType {
        Department = "DEPARTMENT",
        Team = "TEAM",
        CostCenter = "COST_CENTER",
    }
}
