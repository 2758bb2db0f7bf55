// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the person is married, single and so on.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaritalStatus {
    /// The person has never been married.
    ///
    /// On the wire: `SINGLE`.
    Single,
    /// The person has a husband or wife.
    ///
    /// On the wire: `MARRIED`.
    Married,
    /// The person lives with a partner without being married.
    ///
    /// On the wire: `DOMESTIC_PARTNERSHIP`.
    DomesticPartnership,
    /// The person's husband or wife has died.
    ///
    /// On the wire: `WIDOWED`.
    Widowed,
    /// The person's marriage was ended.
    ///
    /// On the wire: `DIVORCED`.
    Divorced,
    /// Married and living apart.
    ///
    /// On the wire: `SEPARATED`.
    Separated,
    /// Not married, whatever the reason.
    ///
    /// On the wire: `NOT_MARRIED`.
    NotMarried,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    MaritalStatus: hidden {
        Single = "SINGLE",
        Married = "MARRIED",
        DomesticPartnership = "DOMESTIC_PARTNERSHIP",
        Widowed = "WIDOWED",
        Divorced = "DIVORCED",
        Separated = "SEPARATED",
        NotMarried = "NOT_MARRIED",
    }
}
