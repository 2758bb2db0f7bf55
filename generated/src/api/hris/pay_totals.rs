// Written by `cargo xtask codegen` from `GetHrisPayRuns.response.data.results[].totals`. Edits are lost.

use super::MonetaryAmount;
use crate::runtime::record;

/// The `totals` of a [`PayRun`](super::PayRun).
///
/// From `GetHrisPayRuns.response.data.results[].totals` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayTotals {
    /// `gross_pay`.
    pub gross_pay: Option<MonetaryAmount>,
    /// `net_pay`.
    pub net_pay: Option<MonetaryAmount>,
    /// `paid_amount`.
    pub paid_amount: Option<MonetaryAmount>,
}

record! {
    PayTotals {
        optional gross_pay = "gross_pay",
        optional net_pay = "net_pay",
        optional paid_amount = "paid_amount",
    }
}
