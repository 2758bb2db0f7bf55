// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].employments[].pay_frequency`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `pay_frequency`.
///
/// From `GetHrisEmployees.response.data.results[].employments[].pay_frequency` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayFrequency {
    /// `DAILY`.
    Daily,
    /// `WEEKLY`.
    Weekly,
    /// `BIWEEKLY`.
    Biweekly,
    /// `MONTHLY`.
    Monthly,
    /// `SEMIMONTHLY`.
    Semimonthly,
    /// `QUARTERLY`.
    Quarterly,
    /// `SEMIANNUALLY`.
    Semiannually,
    /// `ANNUALLY`.
    Annually,
    /// `PRO_RATA`.
    ProRata,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    PayFrequency {
        Daily = "DAILY",
        Weekly = "WEEKLY",
        Biweekly = "BIWEEKLY",
        Monthly = "MONTHLY",
        Semimonthly = "SEMIMONTHLY",
        Quarterly = "QUARTERLY",
        Semiannually = "SEMIANNUALLY",
        Annually = "ANNUALLY",
        ProRata = "PRO_RATA",
    }
}
