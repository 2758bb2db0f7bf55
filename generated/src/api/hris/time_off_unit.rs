// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].time_off_balances[].balance_unit`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// Whether `balance` counts hours or days.
///
/// From `GetHrisEmployees.response.data.results[].time_off_balances[].balance_unit` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeOffUnit {
    /// `HOURS`.
    Hours,
    /// `DAYS`.
    Days,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    TimeOffUnit {
        Hours = "HOURS",
        Days = "DAYS",
    }
}
