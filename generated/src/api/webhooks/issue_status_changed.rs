// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `issue-status-changed`.

use crate::models;
use crate::runtime::{DateTime, Unrecognized, open_enum, record};

/// The event that tells of a raised or resolved issue.
///
/// In the webhook `issue-status-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueStatusChanged {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// The issue, what happened to it, and the integration it concerns.
    pub data: IssueStatusChangedData,
}

record! {
    IssueStatusChanged {
        "type" = "issue-status-changed",
        required id,
        required data,
        shown ["id"]
    }
}

/// The issue, what happened to it, and the integration it concerns.
///
/// In the webhook `issue-status-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueStatusChangedData {
    /// What happened to the issue: it came up or it was solved.
    pub change: IssueChange,
    /// The problem with an integration: what it is, how it stands, and since when.
    pub issue: Issue,
    /// The integration that has the issue.
    pub integration: Option<IssueIntegration>,
}

record! {
    IssueStatusChangedData {
        required change,
        required issue,
        nullable integration,
    }
}

/// What happened to the issue: it came up or it was solved.
///
/// In the webhook `issue-status-changed`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueChange {
    /// The issue has come up.
    ///
    /// On the wire: `raised`.
    Raised,
    /// The issue is gone.
    ///
    /// On the wire: `resolved`.
    Resolved,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IssueChange {
        Raised = "raised",
        Resolved = "resolved",
    }
}

/// The problem with an integration: what it is, how it stands, and since when.
///
/// In the webhook `issue-status-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// The id of the issue at Kombo.
    pub id: String,
    /// What kind of issue it is, such as `integration.authentication_failed`; more kinds may come.
    pub r#type: String,
    /// The issue in a few words.
    pub title: String,
    /// Whether the issue is still there.
    pub status: IssueStatus,
    /// What the issue is and what can be done about it, in Markdown.
    pub markdown_message: String,
    /// When Kombo first noticed the issue.
    pub first_observed_at: DateTime,
    /// When the issue was resolved; null while it is open.
    pub resolved_at: Option<DateTime>,
}

record! {
    Issue {
        required id,
        required r#type = "type",
        required title,
        required status,
        required markdown_message,
        required first_observed_at,
        nullable resolved_at,
        shown ["id", "first_observed_at", "resolved_at"]
    }
}

/// Whether the issue is still there.
///
/// In the webhook `issue-status-changed`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueStatus {
    /// The issue is there.
    ///
    /// On the wire: `OPEN`.
    Open,
    /// The issue is gone.
    ///
    /// On the wire: `RESOLVED`.
    Resolved,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IssueStatus {
        Open = "OPEN",
        Resolved = "RESOLVED",
    }
}

/// The integration that has the issue.
///
/// In the webhook `issue-status-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueIntegration {
    /// The id of the integration that has the issue, the same as in `X-Integration-Id`.
    pub id: String,
    /// The connected tool.
    pub tool: models::IntegrationTool,
    /// Which of Kombo's unified APIs the integration serves.
    pub category: models::IntegrationCategory,
    /// The company that the integration belongs to, and the person who connected it.
    pub end_user: models::EndUser,
}

record! {
    IssueIntegration {
        required id,
        required tool,
        required category,
        required end_user,
        shown ["id"]
    }
}
