// Written by `cargo xtask codegen` from `GetHrisAbsences.response.data.results[].status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `GetHrisAbsences.response.data.results[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbsenceStatus {
    /// `REQUESTED`.
    Requested,
    /// `APPROVED`.
    Approved,
    /// `DECLINED`.
    Declined,
    /// `CANCELLED`.
    Cancelled,
    /// `DELETED`.
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
