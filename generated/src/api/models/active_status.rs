// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].current_stage.status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the stage is in use.
///
/// From `GetAtsApplications.response.data.results[].current_stage.status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// In use.
    ///
    /// On the wire: `ACTIVE`.
    Active,
    /// No longer in use.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ActiveStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}
