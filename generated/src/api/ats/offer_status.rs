// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].offers[].status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `GetAtsApplications.response.data.results[].offers[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferStatus {
    /// `ACCEPTED`.
    Accepted,
    /// `DECLINED`.
    Declined,
    /// `SENT`.
    Sent,
    /// `APPROVED`.
    Approved,
    /// `DRAFT`.
    Draft,
    /// `ABANDONED`.
    Abandoned,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    OfferStatus {
        Accepted = "ACCEPTED",
        Declined = "DECLINED",
        Sent = "SENT",
        Approved = "APPROVED",
        Draft = "DRAFT",
        Abandoned = "ABANDONED",
    }
}
