// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `integration-deleted`.

use crate::models;
use crate::runtime::{DateTime, record};

/// The event that tells of a deleted integration.
///
/// In the webhook `integration-deleted`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDeleted {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// The deleted integration, whose it was, and when it was deleted.
    pub data: IntegrationDeletedData,
}

record! {
    IntegrationDeleted {
        "type" = "integration-deleted",
        required id,
        required data,
        shown ["id"]
    }
}

/// The deleted integration, whose it was, and when it was deleted.
///
/// In the webhook `integration-deleted`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDeletedData {
    /// The integration's id, which calls that go through it send as `X-Integration-Id`.
    pub id: String,
    /// The connected tool.
    pub tool: models::IntegrationTool,
    /// Which of Kombo's unified APIs the integration serves.
    pub category: models::IntegrationCategory,
    /// The company that the integration belongs to, and the person who connected it.
    pub end_user: models::EndUser,
    /// When the integration was deleted.
    pub deleted_at: DateTime,
}

record! {
    IntegrationDeletedData {
        required id,
        required tool,
        required category,
        required end_user,
        required deleted_at,
        shown ["id", "deleted_at"]
    }
}
