// Written by `cargo xtask codegen` from `GetHrisPayRuns.response.data.results[].totals.gross_pay`. Edits are lost.

use crate::runtime::record;

/// The `gross_pay` of a [`PayTotals`](super::PayTotals).
///
/// From `GetHrisPayRuns.response.data.results[].totals.gross_pay` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonetaryAmount {
    /// `currency`.
    pub currency: String,
    /// `value`.
    pub value: f64,
}

record! {
    MonetaryAmount {
        required currency = "currency",
        required value = "value",
    }
}
