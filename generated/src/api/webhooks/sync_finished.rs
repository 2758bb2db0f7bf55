// Written by `cargo xtask codegen` from `webhook:sync-finished`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, record};

/// The payload of the webhook `sync-finished`.
///
/// From `webhook:sync-finished` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncFinished {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: SyncFinishedData,
}

record! {
    SyncFinished {
        "type" = "sync-finished",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of a [`SyncFinished`].
///
/// From `webhook:sync-finished.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncFinishedData {
    /// `sync_id`.
    pub sync_id: String,
    /// `sync_state`.
    pub sync_state: String,
    /// `sync_started_at`.
    pub sync_started_at: DateTime,
    /// `sync_ended_at`.
    pub sync_ended_at: DateTime,
    /// `sync_duration_seconds`: at least 0.
    pub sync_duration_seconds: i64,
    /// `integration_id`.
    pub integration_id: String,
    /// `integration_tool`.
    pub integration_tool: models::IntegrationTool,
    /// `integration_category`.
    pub integration_category: models::IntegrationCategory,
    /// `end_user`.
    pub end_user: models::EndUser,
    /// `log_url`: a URL.
    pub log_url: String,
}

record! {
    SyncFinishedData {
        required sync_id = "sync_id",
        required sync_state = "sync_state",
        required sync_started_at = "sync_started_at",
        required sync_ended_at = "sync_ended_at",
        required sync_duration_seconds = "sync_duration_seconds",
        required integration_id = "integration_id",
        required integration_tool = "integration_tool",
        required integration_category = "integration_category",
        required end_user = "end_user",
        required log_url = "log_url",
    }
}
