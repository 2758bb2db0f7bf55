// Written by `cargo xtask codegen` from `GetHrisPayRuns.response.data.results[].totals`. Edits are lost.

use super::MonetaryAmount;
use crate::runtime::record;

/// Sums of money: gross pay, net pay, and what was paid out.
///
/// From `GetHrisPayRuns.response.data.results[].totals` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayTotals {
    /// An amount of money: here, pay before taxes and other deductions.
    pub gross_pay: Option<MonetaryAmount>,
    /// What is left after deductions.
    pub net_pay: Option<MonetaryAmount>,
    /// What was paid out.
    pub paid_amount: Option<MonetaryAmount>,
}

record! {
    PayTotals {
        optional gross_pay = "gross_pay",
        optional net_pay = "net_pay",
        optional paid_amount = "paid_amount",
    }
}
