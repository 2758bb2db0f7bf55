// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].current_stage.status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `GetAtsApplications.response.data.results[].current_stage.status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
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
