// Written by `cargo xtask codegen` from `webhook:integration-deleted`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, record};

/// The payload of the webhook `integration-deleted`.
///
/// From `webhook:integration-deleted` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDeleted {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: IntegrationDeletedData,
}

record! {
    IntegrationDeleted {
        "type" = "integration-deleted",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of an [`IntegrationDeleted`].
///
/// From `webhook:integration-deleted.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDeletedData {
    /// `id`.
    pub id: String,
    /// `tool`.
    pub tool: models::IntegrationTool,
    /// `category`.
    pub category: models::IntegrationCategory,
    /// `end_user`.
    pub end_user: models::EndUser,
    /// `deleted_at`.
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
