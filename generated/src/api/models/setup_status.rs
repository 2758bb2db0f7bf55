// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationId.response.data.setup_status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `setup_status`.
///
/// From `GetIntegrationsIntegrationId.response.data.setup_status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupStatus {
    /// `INCOMPLETE`.
    Incomplete,
    /// `FINAL_SYNC_PENDING`.
    FinalSyncPending,
    /// `COMPLETED`.
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
