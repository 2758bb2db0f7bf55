// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].time_off_balances[].used_unit`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `used_unit`.
///
/// From `GetHrisEmployees.response.data.results[].time_off_balances[].used_unit` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsedUnit {
    /// `HOURS`.
    Hours,
    /// `DAYS`.
    Days,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    UsedUnit {
        Hours = "HOURS",
        Days = "DAYS",
    }
}
