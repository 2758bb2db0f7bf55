// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}`.

use crate::runtime::{Unrecognized, open_enum};

/// How far the set-up of the integration is.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupStatus {
    /// Steps of the set-up are still to be taken.
    ///
    /// On the wire: `INCOMPLETE`.
    Incomplete,
    /// The steps have been taken, and the sync that ends the set-up is not finished.
    ///
    /// On the wire: `FINAL_SYNC_PENDING`.
    FinalSyncPending,
    /// The integration is set up.
    ///
    /// On the wire: `COMPLETED`.
    Completed,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    SetupStatus {
        Incomplete = "INCOMPLETE",
        FinalSyncPending = "FINAL_SYNC_PENDING",
        Completed = "COMPLETED",
    }
}
