// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].salary_period`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// The time that the salary is for.
///
/// From `GetAtsJobs.response.data.results[].salary_period` in the API description.
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
