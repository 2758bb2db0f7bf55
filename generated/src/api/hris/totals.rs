// Written by `cargo xtask codegen` from `GetHrisPayRuns.response.data.results[].totals`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetHrisPayRuns.response.data.results[].totals`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Totals {
    /// `gross_pay`.
    pub gross_pay: Option<TotalsGrossPay>,
    /// `net_pay`.
    pub net_pay: Option<TotalsNetPay>,
    /// `paid_amount`.
    pub paid_amount: Option<TotalsPaidAmount>,
}

record! {
    Totals {
        optional gross_pay = "gross_pay",
        optional net_pay = "net_pay",
        optional paid_amount = "paid_amount",
    }
}

/// What stands at `GetHrisPayRuns.response.data.results[].totals.gross_pay`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TotalsGrossPay {
    /// `currency`.
    pub currency: String,
    /// `value`.
    pub value: f64,
}

record! {
    TotalsGrossPay {
        required currency = "currency",
        required value = "value",
    }
}

/// What stands at `GetHrisPayRuns.response.data.results[].totals.net_pay`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TotalsNetPay {
    /// `currency`.
    pub currency: String,
    /// `value`.
    pub value: f64,
}

record! {
    TotalsNetPay {
        required currency = "currency",
        required value = "value",
    }
}

/// What stands at `GetHrisPayRuns.response.data.results[].totals.paid_amount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TotalsPaidAmount {
    /// `currency`.
    pub currency: String,
    /// `value`.
    pub value: f64,
}

record! {
    TotalsPaidAmount {
        required currency = "currency",
        required value = "value",
    }
}
