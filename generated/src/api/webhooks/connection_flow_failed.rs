// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `connection-flow-failed`.

use crate::models;
use crate::runtime::record;

/// The event that tells of a failed attempt to connect a system.
///
/// In the webhook `connection-flow-failed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionFlowFailed {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// Which tool could not be connected, and who tried.
    pub data: ConnectionFlowFailedData,
}

record! {
    ConnectionFlowFailed {
        "type" = "connection-flow-failed",
        required id,
        required data,
        shown ["id"]
    }
}

/// Which tool could not be connected, and who tried.
///
/// In the webhook `connection-flow-failed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionFlowFailedData {
    /// The tool that the event is about, such as `personio`.
    pub integration_tool: models::IntegrationTool,
    /// The kind of system that the event is about.
    pub integration_category: models::IntegrationCategory,
    /// The company that the integration belongs to, and the person who connected it.
    pub end_user: models::EndUser,
    /// Where the log of the failed attempt can be read.
    ///
    /// A URL.
    pub log_url: String,
}

record! {
    ConnectionFlowFailedData {
        required integration_tool,
        required integration_category,
        required end_user,
        required log_url,
    }
}
