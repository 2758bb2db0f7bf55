// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether `balance` counts hours or days.
///
/// In the answer of `GET /hris/employees`.
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
