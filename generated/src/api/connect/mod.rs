// Written by `cargo xtask codegen` from the tag Kombo Connect. Edits are lost.

//! Operations tagged `Kombo Connect` in the API description.

mod activate_integration;
mod connected_integration;
mod create_connection_link;
mod get_integration_by_token;

pub use activate_integration::{ActivateIntegration, ActivateIntegrationBody};
pub use connected_integration::ConnectedIntegration;
pub use create_connection_link::{CreateConnectionLink, CreateConnectionLinkBody};
pub use get_integration_by_token::GetIntegrationByToken;

use crate::runtime::Handle;

/// The operations of this area; made by [`Client::connect`](crate::Client::connect).
#[derive(Clone, Debug)]
pub struct Connect {
    pub(super) handle: Handle,
}
