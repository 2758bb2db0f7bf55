// Written by `cargo xtask codegen` from `GetHrisPayRuns.response.data.results[].totals.gross_pay`. Edits are lost.

use crate::runtime::record;

/// An amount of money: here, pay before taxes and other deductions.
///
/// From `GetHrisPayRuns.response.data.results[].totals.gross_pay` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MonetaryAmount {
    /// The currency of the sum, such as `EUR`.
    pub currency: String,
    /// The amount, in units of `currency`.
    pub value: f64,
}

record! {
    MonetaryAmount {
        required currency = "currency",
        required value = "value",
    }
}
