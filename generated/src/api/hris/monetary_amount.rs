// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/pay-runs`.

use crate::runtime::record;

/// An amount of money: here, pay before taxes and other deductions.
///
/// In the answer of `GET /hris/pay-runs`.
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
        required currency,
        required value,
    }
}
