// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// The time that the salary is for.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobSalaryPeriod {
    /// `YEAR`.
    Year,
    /// `MONTH`.
    Month,
    /// `TWO_WEEKS`.
    TwoWeeks,
    /// `WEEK`.
    Week,
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    JobSalaryPeriod {
        Year = "YEAR",
        Month = "MONTH",
        TwoWeeks = "TWO_WEEKS",
        Week = "WEEK",
        Day = "DAY",
        Hour = "HOUR",
    }
}
