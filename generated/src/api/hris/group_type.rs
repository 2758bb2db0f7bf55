// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].groups[].type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `type`.
///
/// From `GetHrisEmployees.response.data.results[].groups[].type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// `DEPARTMENT`.
    Department,
    /// `TEAM`.
    Team,
    /// `COST_CENTER`.
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
