// Written by `cargo xtask codegen` from `GetConnectIntegrationByTokenToken.response.data`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// What `GET /connect/integration-by-token/{token}` answers.
///
/// From `GetConnectIntegrationByTokenToken.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectedIntegration {
    /// `tool`.
    pub tool: models::IntegrationTool,
    /// `id`.
    pub id: String,
    /// `end_user_origin_id`.
    pub end_user_origin_id: Option<String>,
    /// `end_user_organization_name`.
    pub end_user_organization_name: String,
    /// `end_user_email`.
    pub end_user_email: Option<String>,
    /// `setup_status`.
    pub setup_status: models::SetupStatus,
}

record! {
    ConnectedIntegration {
        required tool = "tool",
        required id = "id",
        nullable end_user_origin_id = "end_user_origin_id",
        required end_user_organization_name = "end_user_organization_name",
        nullable end_user_email = "end_user_email",
        required setup_status = "setup_status",
    }
}
