// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationId.response.data.setup_status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// How far the set-up of the integration is.
///
/// From `GetIntegrationsIntegrationId.response.data.setup_status` in the API description.
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
