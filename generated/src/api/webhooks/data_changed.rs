// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `data-changed`.

use crate::models;
use crate::runtime::{Unrecognized, open_enum, record};

/// The event that tells of changed records.
///
/// In the webhook `data-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataChanged {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// Which integration has changed data, and of which kinds.
    pub data: DataChangedData,
}

record! {
    DataChanged {
        "type" = "data-changed",
        required id,
        required data,
        shown ["id"]
    }
}

/// Which integration has changed data, and of which kinds.
///
/// In the webhook `data-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataChangedData {
    /// The integration that the event comes from, as an id for `X-Integration-Id`.
    pub integration_id: String,
    /// The tool that the event is about, such as `personio`.
    pub integration_tool: models::IntegrationTool,
    /// The kind of system that the event is about.
    pub integration_category: models::IntegrationCategory,
    /// The models that have changed data.
    pub changed_models: Vec<ChangedModel>,
}

record! {
    DataChangedData {
        required integration_id,
        required integration_tool,
        required integration_category,
        listed changed_models,
        shown ["integration_id"]
    }
}

/// A kind of record of which at least one has changed: `hris_employees` is what `GET /hris/employees` lists. A
/// name with `join` in it stands for the links between two kinds of records.
///
/// In the webhook `data-changed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangedModel {
    /// The kind of record that has changed, such as `hris_employees`.
    pub name: ChangedModelName,
}

record! {
    ChangedModel {
        required name,
    }
}

/// The kind of record that has changed, such as `hris_employees`.
///
/// In the webhook `data-changed`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangedModelName {
    /// `hris_legal_entities`.
    HrisLegalEntities,
    /// `hris_locations`.
    HrisLocations,
    /// `hris_employees`.
    HrisEmployees,
    /// `hris_absence_types`.
    HrisAbsenceTypes,
    /// `hris_absences`.
    HrisAbsences,
    /// `hris_employments`.
    HrisEmployments,
    /// `hris_teams`.
    HrisTeams,
    /// `hris_time_off_balances`.
    HrisTimeOffBalances,
    /// `hris_timesheets`.
    HrisTimesheets,
    /// `hris_employee_document_categories`.
    HrisEmployeeDocumentCategories,
    /// `hris_performance_reviews`.
    HrisPerformanceReviews,
    /// `hris_performance_review_cycles`.
    HrisPerformanceReviewCycles,
    /// `hris_staffing_entities`.
    HrisStaffingEntities,
    /// `ats_users`.
    AtsUsers,
    /// `ats_jobs`.
    AtsJobs,
    /// `ats_job_postings`.
    AtsJobPostings,
    /// `ats_candidates`.
    AtsCandidates,
    /// `ats_application_stages`.
    AtsApplicationStages,
    /// `ats_applications`.
    AtsApplications,
    /// `ats_screening_questions`.
    AtsScreeningQuestions,
    /// `ats_tags`.
    AtsTags,
    /// `ats_interviews`.
    AtsInterviews,
    /// `ats_offers`.
    AtsOffers,
    /// `ats_rejection_reasons`.
    AtsRejectionReasons,
    /// `ats_roles`.
    AtsRoles,
    /// `lms_users`.
    LmsUsers,
    /// `lms_course_providers`.
    LmsCourseProviders,
    /// `lms_skills`.
    LmsSkills,
    /// `lms_courses`.
    LmsCourses,
    /// `lms_course_revisions`.
    LmsCourseRevisions,
    /// `lms_course_progressions`.
    LmsCourseProgressions,
    /// `hris_join_employees_teams`.
    HrisJoinEmployeesTeams,
    /// `hris_join_staffing_entities_locations`.
    HrisJoinStaffingEntitiesLocations,
    /// `hris_join_staffing_entities_legal_entities`.
    HrisJoinStaffingEntitiesLegalEntities,
    /// `hris_join_staffing_entities_groups`.
    HrisJoinStaffingEntitiesGroups,
    /// `ats_join_candidates_tags`.
    AtsJoinCandidatesTags,
    /// `ats_join_jobs_application_stages`.
    AtsJoinJobsApplicationStages,
    /// `ats_join_jobs_screening_questions`.
    AtsJoinJobsScreeningQuestions,
    /// `ats_join_user_job_role_assignments`.
    AtsJoinUserJobRoleAssignments,
    /// `ats_join_jobs_users`.
    AtsJoinJobsUsers,
    /// `ats_join_users_roles`.
    AtsJoinUsersRoles,
    /// `ats_join_interviews_users`.
    AtsJoinInterviewsUsers,
    /// `lms_join_revisions_skills`.
    LmsJoinRevisionsSkills,
    /// `hris_skill_proficiency_scales`.
    HrisSkillProficiencyScales,
    /// `hris_skills`.
    HrisSkills,
    /// `hris_skill_rating_providers`.
    HrisSkillRatingProviders,
    /// `hris_employee_skill_proficiency_ratings`.
    HrisEmployeeSkillProficiencyRatings,
    /// `hris_pay_runs`.
    HrisPayRuns,
    /// `hris_payslips`.
    HrisPayslips,
    /// `hris_salary_types`.
    HrisSalaryTypes,
    /// `hris_payslip_line_items`.
    HrisPayslipLineItems,
    /// `ats_notes`.
    AtsNotes,
    /// `ats_scorecards`.
    AtsScorecards,
    /// `ats_attachments`.
    AtsAttachments,
    /// `hris_join_staffing_entities_skills`.
    HrisJoinStaffingEntitiesSkills,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ChangedModelName {
        HrisLegalEntities = "hris_legal_entities",
        HrisLocations = "hris_locations",
        HrisEmployees = "hris_employees",
        HrisAbsenceTypes = "hris_absence_types",
        HrisAbsences = "hris_absences",
        HrisEmployments = "hris_employments",
        HrisTeams = "hris_teams",
        HrisTimeOffBalances = "hris_time_off_balances",
        HrisTimesheets = "hris_timesheets",
        HrisEmployeeDocumentCategories = "hris_employee_document_categories",
        HrisPerformanceReviews = "hris_performance_reviews",
        HrisPerformanceReviewCycles = "hris_performance_review_cycles",
        HrisStaffingEntities = "hris_staffing_entities",
        AtsUsers = "ats_users",
        AtsJobs = "ats_jobs",
        AtsJobPostings = "ats_job_postings",
        AtsCandidates = "ats_candidates",
        AtsApplicationStages = "ats_application_stages",
        AtsApplications = "ats_applications",
        AtsScreeningQuestions = "ats_screening_questions",
        AtsTags = "ats_tags",
        AtsInterviews = "ats_interviews",
        AtsOffers = "ats_offers",
        AtsRejectionReasons = "ats_rejection_reasons",
        AtsRoles = "ats_roles",
        LmsUsers = "lms_users",
        LmsCourseProviders = "lms_course_providers",
        LmsSkills = "lms_skills",
        LmsCourses = "lms_courses",
        LmsCourseRevisions = "lms_course_revisions",
        LmsCourseProgressions = "lms_course_progressions",
        HrisJoinEmployeesTeams = "hris_join_employees_teams",
        HrisJoinStaffingEntitiesLocations = "hris_join_staffing_entities_locations",
        HrisJoinStaffingEntitiesLegalEntities = "hris_join_staffing_entities_legal_entities",
        HrisJoinStaffingEntitiesGroups = "hris_join_staffing_entities_groups",
        AtsJoinCandidatesTags = "ats_join_candidates_tags",
        AtsJoinJobsApplicationStages = "ats_join_jobs_application_stages",
        AtsJoinJobsScreeningQuestions = "ats_join_jobs_screening_questions",
        AtsJoinUserJobRoleAssignments = "ats_join_user_job_role_assignments",
        AtsJoinJobsUsers = "ats_join_jobs_users",
        AtsJoinUsersRoles = "ats_join_users_roles",
        AtsJoinInterviewsUsers = "ats_join_interviews_users",
        LmsJoinRevisionsSkills = "lms_join_revisions_skills",
        HrisSkillProficiencyScales = "hris_skill_proficiency_scales",
        HrisSkills = "hris_skills",
        HrisSkillRatingProviders = "hris_skill_rating_providers",
        HrisEmployeeSkillProficiencyRatings = "hris_employee_skill_proficiency_ratings",
        HrisPayRuns = "hris_pay_runs",
        HrisPayslips = "hris_payslips",
        HrisSalaryTypes = "hris_salary_types",
        HrisPayslipLineItems = "hris_payslip_line_items",
        AtsNotes = "ats_notes",
        AtsScorecards = "ats_scorecards",
        AtsAttachments = "ats_attachments",
        HrisJoinStaffingEntitiesSkills = "hris_join_staffing_entities_skills",
    }
}
