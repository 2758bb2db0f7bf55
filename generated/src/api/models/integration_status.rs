// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationId.response.data.status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `status`.
///
/// From `GetIntegrationsIntegrationId.response.data.status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationStatus {
    /// `ACTIVE`.
    Active,
    /// `INVALID`.
    Invalid,
    /// `INACTIVE`.
    Inactive,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IntegrationStatus {
        Active = "ACTIVE",
        Invalid = "INVALID",
        Inactive = "INACTIVE",
    }
}
