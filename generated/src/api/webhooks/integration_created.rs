// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `integration-created`.

use crate::models;
use crate::runtime::record;

/// The event that tells of a new integration.
///
/// In the webhook `integration-created`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCreated {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// The new integration, and who connected it.
    pub data: IntegrationCreatedData,
}

record! {
    IntegrationCreated {
        "type" = "integration-created",
        required id,
        required data,
        shown ["id"]
    }
}

/// The new integration, and who connected it.
///
/// In the webhook `integration-created`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCreatedData {
    /// The integration's id, which calls that go through it send as `X-Integration-Id`.
    pub id: String,
    /// The connected tool.
    pub tool: models::IntegrationTool,
    /// Which of Kombo's unified APIs the integration serves.
    pub category: models::IntegrationCategory,
    /// The company that the integration belongs to, and the person who connected it.
    pub end_user: models::EndUser,
}

record! {
    IntegrationCreatedData {
        required id,
        required tool,
        required category,
        required end_user,
        shown ["id"]
    }
}
