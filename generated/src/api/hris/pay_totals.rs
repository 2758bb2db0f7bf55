// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/pay-runs`.

use super::MonetaryAmount;
use crate::runtime::record;

/// Sums of money: gross pay, net pay, and what was paid out.
///
/// In the answer of `GET /hris/pay-runs`.
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
        optional gross_pay,
        optional net_pay,
        optional paid_amount,
    }
}
