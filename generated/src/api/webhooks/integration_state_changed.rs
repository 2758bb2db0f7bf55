// Written by `cargo xtask codegen` from `webhook:integration-state-changed`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, Unrecognized, open_enum, record};

/// The payload of the webhook `integration-state-changed`.
///
/// From `webhook:integration-state-changed` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationStateChanged {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: IntegrationStateChangedData,
}

record! {
    IntegrationStateChanged {
        "type" = "integration-state-changed",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of an [`IntegrationStateChanged`].
///
/// From `webhook:integration-state-changed.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationStateChangedData {
    /// `integration_tool`.
    pub integration_tool: models::IntegrationTool,
    /// `integration_id`.
    pub integration_id: String,
    /// `integration_category`.
    pub integration_category: models::IntegrationCategory,
    /// `end_user`.
    pub end_user: models::EndUser,
    /// `qa_status`.
    pub qa_status: IntegrationQaStatus,
    /// `setup_status`.
    pub setup_status: models::SetupStatus,
    /// `state`.
    pub state: models::IntegrationStatus,
    /// `updated_at`.
    pub updated_at: DateTime,
}

record! {
    IntegrationStateChangedData {
        required integration_tool = "integration_tool",
        required integration_id = "integration_id",
        required integration_category = "integration_category",
        required end_user = "end_user",
        required qa_status = "qa_status",
        required setup_status = "setup_status",
        required state = "state",
        required updated_at = "updated_at",
    }
}

/// A value of `qa_status`.
///
/// From `webhook:integration-state-changed.data.qa_status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationQaStatus {
    /// `PENDING`.
    Pending,
    /// `FAILED`.
    Failed,
    /// `PASSED`.
    Passed,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IntegrationQaStatus {
        Pending = "PENDING",
        Failed = "FAILED",
        Passed = "PASSED",
    }
}
