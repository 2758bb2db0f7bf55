// Written by `cargo xtask codegen` from `webhook:issue-status-changed`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, Unrecognized, open_enum, record};

/// The payload of the webhook `issue-status-changed`.
///
/// From `webhook:issue-status-changed` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueStatusChanged {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: IssueStatusChangedData,
}

record! {
    IssueStatusChanged {
        "type" = "issue-status-changed",
        required id = "id",
        required data = "data",
    }
}

/// The `data` of an [`IssueStatusChanged`].
///
/// From `webhook:issue-status-changed.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueStatusChangedData {
    /// `change`.
    pub change: IssueChange,
    /// `issue`.
    pub issue: Issue,
    /// `integration`.
    pub integration: Option<IssueIntegration>,
}

record! {
    IssueStatusChangedData {
        required change = "change",
        required issue = "issue",
        nullable integration = "integration",
    }
}

/// A value of `change`.
///
/// From `webhook:issue-status-changed.data.change` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueChange {
    /// `raised`.
    Raised,
    /// `resolved`.
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

/// The `issue` of an [`IssueStatusChangedData`].
///
/// From `webhook:issue-status-changed.data.issue` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// `id`.
    pub id: String,
    /// `type`.
    pub r#type: String,
    /// `title`.
    pub title: String,
    /// `status`.
    pub status: IssueStatus,
    /// `markdown_message`.
    pub markdown_message: String,
    /// `first_observed_at`.
    pub first_observed_at: DateTime,
    /// `resolved_at`.
    pub resolved_at: Option<DateTime>,
}

record! {
    Issue {
        required id = "id",
        required r#type = "type",
        required title = "title",
        required status = "status",
        required markdown_message = "markdown_message",
        required first_observed_at = "first_observed_at",
        nullable resolved_at = "resolved_at",
    }
}

/// A value of `status`.
///
/// From `webhook:issue-status-changed.data.issue.status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueStatus {
    /// `OPEN`.
    Open,
    /// `RESOLVED`.
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

/// The `integration` of an [`IssueStatusChangedData`].
///
/// From `webhook:issue-status-changed.data.integration` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueIntegration {
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
    IssueIntegration {
        required id = "id",
        required tool = "tool",
        required category = "category",
        required end_user = "end_user",
    }
}
