// Written by `cargo xtask codegen` from `webhook:connection-flow-failed`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// The payload of the webhook `connection-flow-failed`.
///
/// From `webhook:connection-flow-failed` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionFlowFailed {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: ConnectionFlowFailedData,
}

record! {
    ConnectionFlowFailed {
        "type" = "connection-flow-failed",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of a [`ConnectionFlowFailed`].
///
/// From `webhook:connection-flow-failed.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionFlowFailedData {
    /// `integration_tool`.
    pub integration_tool: models::IntegrationTool,
    /// `integration_category`.
    pub integration_category: models::IntegrationCategory,
    /// `end_user`.
    pub end_user: models::EndUser,
    /// `log_url`: a URL.
    pub log_url: String,
}

record! {
    ConnectionFlowFailedData {
        required integration_tool = "integration_tool",
        required integration_category = "integration_category",
        required end_user = "end_user",
        required log_url = "log_url",
    }
}
