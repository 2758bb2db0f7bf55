// Written by `cargo xtask codegen` from `webhook:integration-created`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// The payload of the webhook `integration-created`.
///
/// From `webhook:integration-created` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCreated {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: IntegrationCreatedData,
}

record! {
    IntegrationCreated {
        "type" = "integration-created",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of an [`IntegrationCreated`].
///
/// From `webhook:integration-created.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCreatedData {
    /// `id`.
    pub id: String,
    /// `tool`.
    pub tool: models::IntegrationTool,
    /// `category`.
    pub category: models::IntegrationCategory,
    /// `end_user`.
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
