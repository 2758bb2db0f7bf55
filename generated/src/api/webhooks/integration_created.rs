// Written by `cargo xtask codegen` from `webhook:integration-created`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// The event that tells of a new integration.
///
/// From `webhook:integration-created` in the API description.
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
        required id = "id",
        required data = "data",
    }
}

/// The new integration, and who connected it.
///
/// From `webhook:integration-created.data` in the API description.
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
        required id = "id",
        required tool = "tool",
        required category = "category",
        required end_user = "end_user",
    }
}
