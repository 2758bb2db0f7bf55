// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `integration-state-changed`.

use crate::models;
use crate::runtime::{DateTime, Unrecognized, open_enum, record};

/// The event that tells of a new state of an integration.
///
/// In the webhook `integration-state-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationStateChanged {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// The integration, and how its setup and its quality check stand now.
    pub data: IntegrationStateChangedData,
}

record! {
    IntegrationStateChanged {
        "type" = "integration-state-changed",
        required id,
        required data,
        shown ["id"]
    }
}

/// The integration, and how its setup and its quality check stand now.
///
/// In the webhook `integration-state-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationStateChangedData {
    /// The tool that the event is about, such as `personio`.
    pub integration_tool: models::IntegrationTool,
    /// The integration that the event comes from, as an id for `X-Integration-Id`.
    pub integration_id: String,
    /// The kind of system that the event is about.
    pub integration_category: models::IntegrationCategory,
    /// The company that the integration belongs to, and the person who connected it.
    pub end_user: models::EndUser,
    /// How far Kombo's quality check of the integration is.
    pub qa_status: IntegrationQaStatus,
    /// How far the set-up of the integration is.
    pub setup_status: models::SetupStatus,
    /// The state that the integration is in now.
    pub state: models::IntegrationStatus,
    /// When the integration came into this state.
    pub updated_at: DateTime,
}

record! {
    IntegrationStateChangedData {
        required integration_tool,
        required integration_id,
        required integration_category,
        required end_user,
        required qa_status,
        required setup_status,
        required state,
        required updated_at,
        shown ["integration_id", "updated_at"]
    }
}

/// How far Kombo's quality check of the integration is.
///
/// In the webhook `integration-state-changed`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationQaStatus {
    /// Kombo's quality check is not finished.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The integration has not passed Kombo's quality check.
    ///
    /// On the wire: `FAILED`.
    Failed,
    /// The integration has passed Kombo's quality check.
    ///
    /// On the wire: `PASSED`.
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
