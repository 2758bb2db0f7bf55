// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationIdIntegrationFields.response.data.results[].type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `type`.
///
/// From `GetIntegrationsIntegrationIdIntegrationFields.response.data.results[].type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationFieldType {
    /// `DEFAULT`.
    Default,
    /// `CUSTOM`.
    Custom,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IntegrationFieldType {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}
