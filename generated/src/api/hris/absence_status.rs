// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/absences`.

use crate::runtime::{Unrecognized, open_enum};

/// How far the absence has come, from request to decision. A status that Kombo has no value for stands as the
/// connected system writes it.
///
/// In the answer of `GET /hris/absences`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbsenceStatus {
    /// The absence was asked for, and nobody has decided on it.
    ///
    /// On the wire: `REQUESTED`.
    Requested,
    /// The absence was agreed to.
    ///
    /// On the wire: `APPROVED`.
    Approved,
    /// The absence was refused.
    ///
    /// On the wire: `DECLINED`.
    Declined,
    /// The absence was called off.
    ///
    /// On the wire: `CANCELLED`.
    Cancelled,
    /// The absence was deleted.
    ///
    /// On the wire: `DELETED`.
    Deleted,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    AbsenceStatus {
        Requested = "REQUESTED",
        Approved = "APPROVED",
        Declined = "DECLINED",
        Cancelled = "CANCELLED",
        Deleted = "DELETED",
    }
}
