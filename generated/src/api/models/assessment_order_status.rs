// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/orders`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the order still waits for its result, or how it ended.
///
/// In the answer of `GET /assessment/orders`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssessmentOrderStatus {
    /// The order waits for its result.
    ///
    /// On the wire: `OPEN`.
    Open,
    /// The result was reported.
    ///
    /// On the wire: `COMPLETED`.
    Completed,
    /// The order was called off.
    ///
    /// On the wire: `CANCELLED`.
    Cancelled,
    /// The order was not accepted.
    ///
    /// On the wire: `REJECTED`.
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
