// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `sync-finished`.

use crate::models;
use crate::runtime::{DateTime, record};

/// The event that tells of the end of a sync.
///
/// In the webhook `sync-finished`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncFinished {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// The sync that has ended: of which integration, how, and how long it took.
    pub data: SyncFinishedData,
}

record! {
    SyncFinished {
        "type" = "sync-finished",
        required id,
        required data,
        shown ["id"]
    }
}

/// The sync that has ended: of which integration, how, and how long it took.
///
/// In the webhook `sync-finished`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncFinishedData {
    /// What tells this sync from other runs.
    pub sync_id: String,
    /// How the sync has ended, such as `SUCCEEDED` or `FAILED`.
    pub sync_state: String,
    /// When the sync began.
    pub sync_started_at: DateTime,
    /// When the sync ended.
    pub sync_ended_at: DateTime,
    /// How long the sync took, in seconds.
    ///
    /// At least 0.
    pub sync_duration_seconds: i64,
    /// The integration that the event comes from, as an id for `X-Integration-Id`.
    pub integration_id: String,
    /// The tool that the event is about, such as `personio`.
    pub integration_tool: models::IntegrationTool,
    /// The kind of system that the event is about.
    pub integration_category: models::IntegrationCategory,
    /// The company that the integration belongs to, and the person who connected it.
    pub end_user: models::EndUser,
    /// Where the log of the sync can be read.
    ///
    /// A URL.
    pub log_url: String,
}

record! {
    SyncFinishedData {
        required sync_id,
        required sync_state,
        required sync_started_at,
        required sync_ended_at,
        required sync_duration_seconds,
        required integration_id,
        required integration_tool,
        required integration_category,
        required end_user,
        required log_url,
        shown ["sync_id", "sync_started_at", "sync_ended_at", "integration_id"]
    }
}
