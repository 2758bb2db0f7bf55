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

/// The name of the header that carries the signature.
pub const SIGNATURE_HEADER: &str = "x-kombo-signature";

impl ChangedModelName {
    /// The path of the list whose records this means, as [`OperationInfo::path`](crate::OperationInfo::path) has
    /// it: what is to be read anew. None for what no list has, and for values that this version does not know.
    pub fn list_path(&self) -> Option<&'static str> {
        match self.as_str() {
            "hris_legal_entities" => Some("/hris/legal-entities"),
            "hris_locations" => Some("/hris/locations"),
            "hris_employees" => Some("/hris/employees"),
            "hris_absence_types" => Some("/hris/absence-types"),
            "hris_absences" => Some("/hris/absences"),
            "hris_employments" => Some("/hris/employments"),
            "hris_teams" => Some("/hris/groups"),
            "hris_time_off_balances" => Some("/hris/time-off-balances"),
            "hris_timesheets" => Some("/hris/timesheets"),
            "hris_employee_document_categories" => {
                Some("/hris/employee-document-categories")
            }
            "hris_performance_reviews" => Some("/hris/performance-reviews"),
            "hris_performance_review_cycles" => Some("/hris/performance-review-cycles"),
            "hris_staffing_entities" => Some("/hris/staffing-entities"),
            "ats_users" => Some("/ats/users"),
            "ats_jobs" => Some("/ats/jobs"),
            "ats_job_postings" => Some("/ats/jobs"),
            "ats_candidates" => Some("/ats/candidates"),
            "ats_application_stages" => Some("/ats/application-stages"),
            "ats_applications" => Some("/ats/applications"),
            "ats_screening_questions" => Some("/ats/jobs"),
            "ats_tags" => Some("/ats/tags"),
            "ats_interviews" => Some("/ats/interviews"),
            "ats_offers" => Some("/ats/offers"),
            "ats_rejection_reasons" => Some("/ats/rejection-reasons"),
            "ats_roles" => Some("/ats/roles"),
            "lms_users" => Some("/lms/users"),
            "lms_course_providers" => Some("/lms/courses"),
            "lms_skills" => Some("/lms/skills"),
            "lms_courses" => Some("/lms/courses"),
            "lms_course_revisions" => Some("/lms/courses"),
            "lms_course_progressions" => Some("/lms/course-progressions"),
            "hris_join_employees_teams" => Some("/hris/employees"),
            "hris_join_staffing_entities_locations" => Some("/hris/staffing-entities"),
            "hris_join_staffing_entities_legal_entities" => {
                Some("/hris/staffing-entities")
            }
            "hris_join_staffing_entities_groups" => Some("/hris/staffing-entities"),
            "ats_join_candidates_tags" => Some("/ats/candidates"),
            "ats_join_jobs_application_stages" => Some("/ats/jobs"),
            "ats_join_jobs_screening_questions" => Some("/ats/jobs"),
            "ats_join_user_job_role_assignments" => Some("/ats/jobs"),
            "ats_join_jobs_users" => Some("/ats/jobs"),
            "ats_join_users_roles" => Some("/ats/users"),
            "ats_join_interviews_users" => Some("/ats/interviews"),
            "lms_join_revisions_skills" => Some("/lms/courses"),
            "hris_skill_proficiency_scales" => Some("/hris/skills"),
            "hris_skills" => Some("/hris/skills"),
            "hris_employee_skill_proficiency_ratings" => {
                Some("/hris/employee-skill-assignments")
            }
            "hris_pay_runs" => Some("/hris/pay-runs"),
            "hris_payslips" => Some("/hris/payslips"),
            "hris_payslip_line_items" => Some("/hris/payslips"),
            "ats_notes" => Some("/ats/notes"),
            "ats_scorecards" => Some("/ats/scorecards"),
            "ats_attachments" => Some("/ats/attachments"),
            "hris_join_staffing_entities_skills" => Some("/hris/staffing-entities"),
            _ => None,
        }
    }
}

impl AssessmentOrderReceived {
    /// The answer that refuses what was delivered, with a reason that people are shown. Any other failure only has
    /// the delivery repeated.
    pub fn refusal(&self, reason: impl Into<String>) -> http::Response<String> {
        crate::runtime::refusal(422u16, "message", reason.into())
    }
}

impl InlineAssessmentOrderReceived {
    /// The answer that refuses what was delivered, with a reason that people are shown. Any other failure only has
    /// the delivery repeated.
    pub fn refusal(&self, reason: impl Into<String>) -> http::Response<String> {
        crate::runtime::refusal(422u16, "message", reason.into())
    }
}
