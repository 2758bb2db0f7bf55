// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::{Unrecognized, open_enum};

/// How far the offer on this application has come.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferStatus {
    /// The candidate has accepted the offer.
    ///
    /// On the wire: `ACCEPTED`.
    Accepted,
    /// The candidate has turned the offer down.
    ///
    /// On the wire: `DECLINED`.
    Declined,
    /// The offer was sent to the candidate.
    ///
    /// On the wire: `SENT`.
    Sent,
    /// The offer was approved within the company.
    ///
    /// On the wire: `APPROVED`.
    Approved,
    /// The offer is being written.
    ///
    /// On the wire: `DRAFT`.
    Draft,
    /// The offer was given up.
    ///
    /// On the wire: `ABANDONED`.
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
