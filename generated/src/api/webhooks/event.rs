// Written by `cargo xtask codegen`. Edits are lost.
// From `webhooks`.

use super::{
    AiApplyApplicationStatusUpdated, AiApplyJobPostingStatusUpdated,
    AssessmentOrderReceived, ConnectionFlowFailed, DataChanged,
    InlineAssessmentOrderReceived, IntegrationCreated, IntegrationDeleted,
    IntegrationStateChanged, IssueStatusChanged, SyncFinished,
};
use crate::runtime::{UnrecognizedVariant, tagged_union};

/// The payload of any webhook, in one of several shapes.
///
/// They are distinguished by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `type` is `data-changed`.
    DataChanged(DataChanged),
    /// `type` is `connection-flow-failed`.
    ConnectionFlowFailed(ConnectionFlowFailed),
    /// `type` is `integration-created`.
    IntegrationCreated(IntegrationCreated),
    /// `type` is `integration-deleted`.
    IntegrationDeleted(IntegrationDeleted),
    /// `type` is `assessment:order-received`.
    AssessmentOrderReceived(AssessmentOrderReceived),
    /// `type` is `inline-assessment:order-received`.
    InlineAssessmentOrderReceived(InlineAssessmentOrderReceived),
    /// `type` is `integration-state-changed`.
    IntegrationStateChanged(IntegrationStateChanged),
    /// `type` is `ai-apply-application-status-updated`.
    AiApplyApplicationStatusUpdated(AiApplyApplicationStatusUpdated),
    /// `type` is `ai-apply-job-posting-status-updated`.
    AiApplyJobPostingStatusUpdated(AiApplyJobPostingStatusUpdated),
    /// `type` is `sync-finished`.
    SyncFinished(SyncFinished),
    /// `type` is `issue-status-changed`.
    IssueStatusChanged(IssueStatusChanged),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    Event: shown by ["type"] {
        DataChanged = "data-changed",
        ConnectionFlowFailed = "connection-flow-failed",
        IntegrationCreated = "integration-created",
        IntegrationDeleted = "integration-deleted",
        AssessmentOrderReceived = "assessment:order-received",
        InlineAssessmentOrderReceived = "inline-assessment:order-received",
        IntegrationStateChanged = "integration-state-changed",
        AiApplyApplicationStatusUpdated = "ai-apply-application-status-updated",
        AiApplyJobPostingStatusUpdated = "ai-apply-job-posting-status-updated",
        SyncFinished = "sync-finished",
        IssueStatusChanged = "issue-status-changed",
    }
}
