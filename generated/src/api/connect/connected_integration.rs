// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /connect/integration-by-token/{token}`.

use crate::models;
use crate::runtime::record;

/// The integration that came out of a connection flow.
///
/// In the answer of `GET /connect/integration-by-token/{token}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectedIntegration {
    /// The short name of the tool that was connected.
    pub tool: models::IntegrationTool,
    /// The id of the new integration, to be sent as `X-Integration-Id`.
    pub id: String,
    /// The id that your own application has for the company whose system is connected.
    pub end_user_origin_id: Option<String>,
    /// The company whose system is connected.
    pub end_user_organization_name: String,
    /// The e-mail address of the person who connects the system.
    pub end_user_email: Option<String>,
    /// How far the set-up of the integration is.
    pub setup_status: models::SetupStatus,
}

record! {
    ConnectedIntegration {
        required tool,
        required id,
        nullable end_user_origin_id,
        required end_user_organization_name,
        nullable end_user_email,
        required setup_status,
        shown ["id", "end_user_origin_id"]
    }
}
