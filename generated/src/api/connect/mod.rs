// Written by `cargo xtask codegen`. Edits are lost.
// From the tag Kombo Connect.

//! Connecting a company's HR tool: an end user, somebody at the company, opens a link and grants Kombo access to
//! the tool. The result is an integration, whose id goes into `X-Integration-Id` from then on.
//!
//! | about | operations |
//! |---|---|
//! | `create-link` | [`create_connection_link`](Connect::create_connection_link) |
//! | `integration-by-token` | [`get_integration_by_token`](Connect::get_integration_by_token) |
//! | `activate-integration` | [`activate_integration`](Connect::activate_integration) |
//!
//! [`POST /connect/create-link`](crate::connect::Connect::create_connection_link) makes the link for a new
//! connection, and
//! [`GET /connect/integration-by-token/{token}`](crate::connect::Connect::get_integration_by_token) tells which
//! integration belongs to a token of the connection flow. Links for integrations that exist already are made by
//! `POST /integrations/{integration_id}/relink` and `POST /integrations/{integration_id}/setup-link`.
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! use kombo::models::IntegrationCategory;
//!
//! // The customer opens the link and connects a tool there.
//! let link = kombo
//!     .connect()
//!     .create_connection_link("ada@example.com", "Example GmbH")
//!     .integration_category(IntegrationCategory::Hris)
//!     .end_user_origin_id("customer-1")
//!     .await?;
//! println!("{}", link.link);
//!
//! // The token stands for the connection that has been made.
//! let connected = kombo.connect().get_integration_by_token("a-token").await?;
//! println!("keep {} for {}", connected.id, connected.end_user_organization_name);
//!
//! // Everything else is asked of the integration.
//! let integration = kombo.integration(connected.id);
//! # Ok(()) }
//! ```

mod activate_integration;
mod connected_integration;
mod create_connection_link;
mod get_integration_by_token;

pub use activate_integration::{ActivateIntegration, ActivateIntegrationBody};
pub use connected_integration::ConnectedIntegration;
pub use create_connection_link::{
    ConnectionFlowLink, CreateConnectionLink, CreateConnectionLinkBody,
};
pub use get_integration_by_token::GetIntegrationByToken;

use crate::runtime::Handle;

/// The operations of this area; made by [`Client::connect`](crate::Client::connect).
#[derive(Clone, Debug)]
pub struct Connect {
    pub(super) handle: Handle,
}
