// Written by `cargo xtask codegen`. Edits are lost.
// From the webhooks.

//! Payloads of webhooks.

mod ai_apply_application_status_updated;
mod ai_apply_job_posting_status_updated;
mod assessment_order_received;
mod assessment_order_received_data;
mod connection_flow_failed;
mod data_changed;
mod event;
mod inline_assessment_order_received;
mod integration_created;
mod integration_deleted;
mod integration_state_changed;
mod issue_status_changed;
mod sync_finished;

pub use ai_apply_application_status_updated::{
    AiApplyApplicationStatusUpdated, AiApplyApplicationStatusUpdatedData,
};
pub use ai_apply_job_posting_status_updated::{
    AiApplyJobPostingStatusUpdated, AiApplyJobPostingStatusUpdatedData,
};
pub use assessment_order_received::AssessmentOrderReceived;
pub use assessment_order_received_data::AssessmentOrderReceivedData;
pub use connection_flow_failed::{ConnectionFlowFailed, ConnectionFlowFailedData};
pub use data_changed::{ChangedModel, ChangedModelName, DataChanged, DataChangedData};
pub use event::Event;
pub use inline_assessment_order_received::InlineAssessmentOrderReceived;
pub use integration_created::{IntegrationCreated, IntegrationCreatedData};
pub use integration_deleted::{IntegrationDeleted, IntegrationDeletedData};
pub use integration_state_changed::{
    IntegrationQaStatus, IntegrationStateChanged, IntegrationStateChangedData,
};
pub use issue_status_changed::{
    Issue, IssueChange, IssueIntegration, IssueStatus, IssueStatusChanged,
    IssueStatusChangedData,
};
pub use sync_finished::{SyncFinished, SyncFinishedData};
