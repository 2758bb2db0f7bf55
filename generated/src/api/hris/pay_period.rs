// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].employments[].pay_period`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `pay_period`.
///
/// From `GetHrisEmployees.response.data.results[].employments[].pay_period` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayPeriod {
    /// `HOUR`.
    Hour,
    /// `DAY`.
    Day,
    /// `WEEK`.
    Week,
    /// `TWO_WEEKS`.
    TwoWeeks,
    /// `HALF_MONTH`.
    HalfMonth,
    /// `MONTH`.
    Month,
    /// `TWO_MONTHS`.
    TwoMonths,
    /// `QUARTER`.
    Quarter,
    /// `HALF_YEAR`.
    HalfYear,
    /// `YEAR`.
    Year,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    PayPeriod {
        Hour = "HOUR",
        Day = "DAY",
        Week = "WEEK",
        TwoWeeks = "TWO_WEEKS",
        HalfMonth = "HALF_MONTH",
        Month = "MONTH",
        TwoMonths = "TWO_MONTHS",
        Quarter = "QUARTER",
        HalfYear = "HALF_YEAR",
        Year = "YEAR",
    }
}
