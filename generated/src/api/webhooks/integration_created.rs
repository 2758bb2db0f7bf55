// Written by `cargo xtask codegen` from `webhook:integration-created`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// What stands at `webhook:integration-created`.
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

/// What stands at `webhook:integration-created.data`.
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
