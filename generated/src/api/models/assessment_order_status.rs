// Written by `cargo xtask codegen` from `GetAssessmentOrders.response.data.results[].status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `GetAssessmentOrders.response.data.results[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssessmentOrderStatus {
    /// `OPEN`.
    Open,
    /// `COMPLETED`.
    Completed,
    /// `CANCELLED`.
    Cancelled,
    /// `REJECTED`.
    Rejected,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    AssessmentOrderStatus {
        Open = "OPEN",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
        Rejected = "REJECTED",
    }
}
