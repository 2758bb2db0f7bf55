// Written by `cargo xtask codegen` from `webhook:integration-deleted`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, record};

/// The event that tells of a deleted integration.
///
/// From `webhook:integration-deleted` in the API description.
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
        required id = "id",
        required data = "data",
    }
}

/// The deleted integration, whose it was, and when it was deleted.
///
/// From `webhook:integration-deleted.data` in the API description.
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
        required id = "id",
        required tool = "tool",
        required category = "category",
        required end_user = "end_user",
        required deleted_at = "deleted_at",
    }
}
