// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationId.response.data.end_user`. Edits are lost.

use crate::runtime::record;

/// The `end_user` of an `IntegrationDetails`.
///
/// From `GetIntegrationsIntegrationId.response.data.end_user` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUser {
    /// `organization_name`.
    pub organization_name: String,
    /// `creator_email`.
    pub creator_email: Option<String>,
    /// `origin_id`.
    pub origin_id: Option<String>,
}

record! {
    EndUser {
        required organization_name = "organization_name",
        nullable creator_email = "creator_email",
        nullable origin_id = "origin_id",
    }
}
