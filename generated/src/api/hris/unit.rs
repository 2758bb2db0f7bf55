// Written by `cargo xtask codegen` from `GetHrisAbsenceTypes.response.data.results[].unit`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `unit`.
///
/// From `GetHrisAbsenceTypes.response.data.results[].unit` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// `HOURS`.
    Hours,
    /// `DAYS`.
    Days,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    Unit {
        Hours = "HOURS",
        Days = "DAYS",
    }
}
