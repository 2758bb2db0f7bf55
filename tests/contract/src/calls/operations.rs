// Written by `cargo xtask codegen` for each operation of the description. Edits are lost.

use super::{Call, Client, Given, Prepared};

pub(super) const CALLS: &[Call] = &[
    plain!("PostAiApplyCareerSites", ai_apply_create_career_site),
    plain!("PostAiApplyJobFeeds", ai_apply_create_job_feed),
    plain!("PostAiApplyPostings", ai_apply_create_posting),
    plain!("PostAiApplyUnifiedApiJobsJobIdApplications", ai_apply_create_unified_api_application),
    listed!("GetAiApplyApplications", ai_apply_get_applications, page_size),
    listed!("GetAiApplyCareerSites", ai_apply_get_career_sites, page_size),
    listed!("GetAiApplyJobFeeds", ai_apply_get_job_feeds, page_size),
    listed!("GetAiApplyPostings", ai_apply_get_postings, page_size),
    listed!("GetAiApplyUnifiedApiJobs", ai_apply_get_unified_api_jobs, page_size),
    plain!("postAiApplyJobFeedsBulkImport", ai_apply_import_job_postings),
    plain!("PostAiApplyPostingsPostingIdInquire", ai_apply_inquire_posting),
    plain!("PostAiApplyApply", ai_apply_submit_application),
    listed!("GetAssessmentOrders", assessment_get_assessment_orders, page_size),
    listed!("GetAssessmentOrdersOpen", assessment_get_open_assessment_orders, page_size),
    plain!("GetAssessmentPackages", assessment_get_packages),
    plain!("PutAssessmentPackages", assessment_set_packages),
    plain!("PutAssessmentOrdersAssessmentOrderIdResult", assessment_update_order_result),
    plain!("PostAtsApplicationsApplicationIdAttachments", ats_add_application_attachment),
    plain!("PostAtsApplicationsApplicationIdNotes", ats_add_application_note),
    plain!("PostAtsApplicationsApplicationIdResultLinks", ats_add_application_result_link),
    plain!("PostAtsCandidatesCandidateIdAttachments", ats_add_candidate_attachment),
    plain!("PostAtsCandidatesCandidateIdResultLinks", ats_add_candidate_result_link),
    plain!("PostAtsCandidatesCandidateIdTags", ats_add_candidate_tag),
    plain!("PostAtsJobsJobIdApplications", ats_create_application),
    plain!("PostAtsCandidates", ats_create_candidate),
    plain!("PostAtsApplicationsApplicationIdInterviews", ats_create_interview),
    plain!("GetAtsActionsAtsAddApplicationAttachment", ats_get_add_application_attachment_action),
    plain!("GetAtsActionsAtsAddCandidateAttachment", ats_get_add_candidate_attachment_action),
    plain!("GetAtsApplicationsApplicationIdAttachments", ats_get_application_attachments),
    listed!("GetAtsApplicationStages", ats_get_application_stages, page_size),
    listed!("GetAtsApplications", ats_get_applications, page_size),
    listed!("GetAtsAttachments", ats_get_attachments, page_size),
    plain!("GetAtsCandidatesCandidateIdAttachments", ats_get_candidate_attachments),
    listed!("GetAtsCandidates", ats_get_candidates, page_size),
    plain!("GetAtsActionsAtsCreateApplication", ats_get_create_application_action),
    plain!("GetAtsActionsAtsCreateCandidate", ats_get_create_candidate_action),
    listed!("GetAtsInterviews", ats_get_interviews, page_size),
    listed!("GetAtsJobs", ats_get_jobs, page_size),
    listed!("GetAtsNotes", ats_get_notes, page_size),
    listed!("GetAtsOffers", ats_get_offers, page_size),
    listed!("GetAtsRejectionReasons", ats_get_rejection_reasons, page_size),
    listed!("GetAtsRoles", ats_get_roles, page_size),
    listed!("GetAtsScorecards", ats_get_scorecards, page_size),
    listed!("GetAtsTags", ats_get_tags, page_size),
    listed!("GetAtsUsers", ats_get_users, page_size),
    plain!("PostAtsImportTrackedApplication", ats_import_tracked_application),
    plain!("PutAtsApplicationsApplicationIdStage", ats_move_application_to_stage),
    plain!("PostAtsApplicationsApplicationIdReject", ats_reject_application),
    plain!("DeleteAtsCandidatesCandidateIdTags", ats_remove_candidate_tag),
    plain!("PatchAtsApplicationsApplicationIdInterviews", ats_update_interview),
    plain!("PostConnectActivateIntegration", connect_activate_integration),
    plain!("PostConnectCreateLink", connect_create_connection_link),
    plain!("GetConnectIntegrationByTokenToken", connect_get_integration_by_token),
    plain!("PostCustomSilaeEmployeesEmployeeIdPayrollSupplements", custom_add_silae_payroll_supplement),
    plain!("GetCustomDatevCheckDocumentPermission", custom_check_datev_document_permission),
    plain!("GetCustomDatevCheckEauPermission", custom_check_datev_eau_permission),
    plain!("GetCustomDatevCheckWritePermission", custom_check_datev_write_permission),
    plain!("PostAtsCustomAvionteSyncedJobs", custom_create_avionte_synced_job),
    plain!("PostCustomDatevEmployeesEmployeeIdEauRequests", custom_create_datev_eau_request),
    plain!("DeleteAtsCustomAvionteSyncedJobsJobRemoteId", custom_delete_avionte_synced_job),
    plain!("PostCustomDatevDownloadDocument", custom_download_datev_document),
    plain!("PostCustomDatevEmployeesEmployeeIdDownloadDocument", custom_download_datev_employee_document),
    plain!("GetCustomDatevAvailableDocuments", custom_get_datev_available_documents),
    plain!("GetCustomDatevDataPushes", custom_get_datev_data_pushes),
    plain!("GetCustomDatevEauRequestsEauId", custom_get_datev_eau_request),
    plain!("GetCustomDatevSystemInformation", custom_get_datev_system_information),
    plain!("PutCustomDatevEmployeesEmployeeIdPreparePayroll", custom_prepare_datev_payroll),
    plain!("PostCustomDatevPushDataGeneral", custom_push_datev_general_data),
    plain!("PostCustomDatevPushDataPayroll", custom_push_datev_payroll_data),
    plain!("PostCustomDatevPassthrough", custom_send_datev_passthrough_file),
    plain!("PutCustomDatevEmployeesEmployeeIdCompensations", custom_set_datev_compensations),
    plain!("GetCheckApiKey", general_check_api_key),
    plain!("PostIntegrationsIntegrationIdRelink", general_create_reconnection_link),
    plain!("PostIntegrationsIntegrationIdSetupLink", general_create_setup_link),
    plain!("DeleteIntegrationsIntegrationId", general_delete_integration),
    listed!("GetIntegrationsIntegrationIdCustomFields", general_get_custom_fields, page_size),
    plain!("GetIntegrationsIntegrationId", general_get_integration_details),
    listed!("GetIntegrationsIntegrationIdIntegrationFields", general_get_integration_fields, page_size),
    plain!("GetToolsCategory", general_get_tools),
    plain!("PostPassthroughToolApi", general_send_passthrough_request),
    plain!("PutIntegrationsIntegrationIdEnabled", general_set_integration_enabled),
    plain!("PostForceSync", general_trigger_sync),
    plain!("PutIntegrationsIntegrationIdCustomFieldsCustomFieldId", general_update_custom_field_mapping),
    plain!("PatchIntegrationsIntegrationIdIntegrationFieldsIntegrationFieldId", general_update_integration_field),
    plain!("PostHrisEmployeesEmployeeIdDocuments", hris_add_employee_document),
    plain!("PostHrisAbsences", hris_create_absence),
    plain!("PostHrisEmployees", hris_create_employee),
    plain!("PostHrisEmployeeSkillAssignments", hris_create_employee_skill_assignment),
    plain!("PostHrisEmployeesForm", hris_create_employee_with_form),
    plain!("PostHrisProvisioningGroupsGroupIdSetupLinks", hris_create_provisioning_setup_link),
    plain!("PostHrisSkills", hris_create_skill),
    plain!("DeleteHrisAbsencesAbsenceId", hris_delete_absence),
    plain!("DeleteHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId", hris_delete_employee_skill_assignment),
    plain!("DeleteHrisSkillsSkillId", hris_delete_skill),
    listed!("GetHrisAbsenceTypes", hris_get_absence_types, page_size),
    listed!("GetHrisAbsences", hris_get_absences, page_size),
    listed!("GetHrisEmployeeDocumentCategories", hris_get_employee_document_categories, page_size),
    plain!("GetHrisEmployeesForm", hris_get_employee_form),
    plain!("GetHrisEmployeeSkillAssignments", hris_get_employee_skill_assignments),
    listed!("GetHrisEmployees", hris_get_employees, page_size),
    listed!("GetHrisEmployments", hris_get_employments, page_size),
    listed!("GetHrisGroups", hris_get_groups, page_size),
    listed!("GetHrisLegalEntities", hris_get_legal_entities, page_size),
    listed!("GetHrisLocations", hris_get_locations, page_size),
    listed!("GetHrisPayRuns", hris_get_pay_runs, page_size),
    listed!("GetHrisPayslips", hris_get_payslips, page_size),
    listed!("GetHrisPerformanceReviewCycles", hris_get_performance_review_cycles, page_size),
    listed!("GetHrisPerformanceReviews", hris_get_performance_reviews, page_size),
    plain!("PostHrisProvisioningGroupsGroupIdDiff", hris_get_provisioning_group_diff),
    plain!("GetHrisSkills", hris_get_skills),
    listed!("GetHrisStaffingEntities", hris_get_staffing_entities, page_size),
    listed!("GetHrisTeams", hris_get_teams, page_size),
    listed!("GetHrisTimeOffBalances", hris_get_time_off_balances, page_size),
    listed!("GetHrisTimesheets", hris_get_timesheets, page_size),
    plain!("PatchHrisEmployeesEmployeeId", hris_update_employee),
    plain!("PatchHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId", hris_update_employee_skill_assignment),
    plain!("PatchHrisSkillsSkillId", hris_update_skill),
    plain!("PostLmsCourseProgressionsCourseProgressionIdComplete", lms_complete_course_progression),
    plain!("PostLmsCoursesBulk", lms_create_course_bulk_task),
    plain!("PostLmsCourseProgressions", lms_create_course_progression),
    plain!("PostLmsCoursesCourseIdDeactivate", lms_deactivate_course),
    plain!("GetLmsCoursesBulkTaskId", lms_get_course_bulk_task),
    listed!("GetLmsCourseProgressions", lms_get_course_progressions, page_size),
    listed!("GetLmsCourses", lms_get_courses, page_size),
    listed!("GetLmsSkills", lms_get_skills, page_size),
    listed!("GetLmsUsers", lms_get_users, page_size),
];

fn ai_apply_create_career_site(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::CreateCareerSite> {
    let request = client.ai_apply().create_career_site(given.field::<String>("label")?);
    let request = given.set_body(request, |request, value: kombo::ai_apply::CreateCareerSiteBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_create_job_feed(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::CreateJobFeed> {
    let request = client.ai_apply().create_job_feed(given.field::<String>("label")?);
    let request = given.set_body(request, |request, value: kombo::ai_apply::CreateJobFeedBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_create_posting(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::CreatePosting> {
    let request = client.ai_apply().create_posting(
        given.field::<String>("url")?,
        given.field::<String>("career_site_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::ai_apply::CreatePostingBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_create_unified_api_application(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::ai_apply::CreateUnifiedApiApplication> {
    let request = client.ai_apply().create_unified_api_application(
        given.parameter::<String>("job_id")?,
        given.field::<kombo::models::CandidateInput>("candidate")?,
    );
    let request = given.set_body(request, |request, value: kombo::ai_apply::CreateUnifiedApiApplicationBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_get_applications(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::GetApplications> {
    let request = client.ai_apply().get_applications();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "job_posting_ids", |request, value: Vec<String>| request.job_posting_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_get_career_sites(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::GetCareerSites> {
    let request = client.ai_apply().get_career_sites();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_get_job_feeds(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::GetJobFeeds> {
    let request = client.ai_apply().get_job_feeds();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_get_postings(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::GetPostings> {
    let request = client.ai_apply().get_postings();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "career_site_ids", |request, value: Vec<String>| request.career_site_ids(value))?;
    let request = given.set(request, "job_codes", |request, value: Vec<String>| request.job_codes(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_get_unified_api_jobs(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::GetUnifiedApiJobs> {
    let request = client.ai_apply().get_unified_api_jobs();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "job_codes", |request, value: Vec<String>| request.job_codes(value))?;
    let request = given.set(request, "career_site_ids", |request, value: Vec<String>| request.career_site_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_import_job_postings(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::ImportJobPostings> {
    let request = client.ai_apply().import_job_postings(
        given.parameter::<String>("job_feed_id")?,
        vec![given.body::<kombo::ai_apply::JobPostingImportLine>()?],
    );
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_inquire_posting(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::InquirePosting> {
    let request = client.ai_apply().inquire_posting(given.parameter::<String>("posting_id")?);
    given.all_taken()?;
    Ok(request)
}

fn ai_apply_submit_application(client: &Client, given: &Given) -> Prepared<kombo::ai_apply::SubmitApplication> {
    let request = client.ai_apply().submit_application(
        given.field::<String>("submission_token")?,
        given.field::<String>("candidate_email")?,
        given.field::<Vec<kombo::ai_apply::ApplicationFormAnswer>>("screening_question_answers")?,
    );
    let request = given.set_body(request, |request, value: kombo::ai_apply::SubmitApplicationBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn assessment_get_assessment_orders(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::assessment::GetAssessmentOrders> {
    let request = client.integration(given.integration()).assessment().get_assessment_orders();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "statuses", |request, value: Vec<kombo::models::AssessmentOrderStatus>| {
        request.statuses(value)
    })?;
    let request = given.set(request, "created_after", |request, value: kombo::DateTime| request.created_after(value))?;
    given.all_taken()?;
    Ok(request)
}

fn assessment_get_open_assessment_orders(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::assessment::GetOpenAssessmentOrders> {
    let request = client.integration(given.integration()).assessment().get_open_assessment_orders();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    given.all_taken()?;
    Ok(request)
}

fn assessment_get_packages(client: &Client, given: &Given) -> Prepared<kombo::assessment::GetPackages> {
    let request = client.integration(given.integration()).assessment().get_packages();
    given.all_taken()?;
    Ok(request)
}

fn assessment_set_packages(client: &Client, given: &Given) -> Prepared<kombo::assessment::SetPackages> {
    let request = client.integration(given.integration()).assessment().set_packages(
        given.field::<Vec<kombo::assessment::AssessmentPackageInput>>("packages")?,
    );
    let request = given.set_body(request, |request, value: kombo::assessment::SetPackagesBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn assessment_update_order_result(client: &Client, given: &Given) -> Prepared<kombo::assessment::UpdateOrderResult> {
    let request = client.integration(given.integration()).assessment().update_order_result(
        given.parameter::<String>("assessment_order_id")?,
        given.field::<kombo::models::AssessmentOrderStatus>("status")?,
        given.field::<String>("result_url")?,
    );
    let request = given.set_body(request, |request, value: kombo::assessment::UpdateOrderResultBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_add_application_attachment(client: &Client, given: &Given) -> Prepared<kombo::ats::AddApplicationAttachment> {
    let request = client.integration(given.integration()).ats().add_application_attachment(
        given.parameter::<String>("application_id")?,
        given.field::<kombo::models::AttachmentInput>("attachment")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::AddApplicationAttachmentBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_add_application_note(client: &Client, given: &Given) -> Prepared<kombo::ats::AddApplicationNote> {
    let request = client.integration(given.integration()).ats().add_application_note(
        given.parameter::<String>("application_id")?,
        given.field::<String>("content")?,
        given.field::<kombo::ats::NoteContentType>("content_type")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::AddApplicationNoteBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_add_application_result_link(client: &Client, given: &Given) -> Prepared<kombo::ats::AddApplicationResultLink> {
    let request = client.integration(given.integration()).ats().add_application_result_link(
        given.parameter::<String>("application_id")?,
        given.field::<String>("label")?,
        given.field::<String>("url")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::AddApplicationResultLinkBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_add_candidate_attachment(client: &Client, given: &Given) -> Prepared<kombo::ats::AddCandidateAttachment> {
    let request = client.integration(given.integration()).ats().add_candidate_attachment(
        given.parameter::<String>("candidate_id")?,
        given.field::<kombo::models::AttachmentInput>("attachment")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::AddCandidateAttachmentBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_add_candidate_result_link(client: &Client, given: &Given) -> Prepared<kombo::ats::AddCandidateResultLink> {
    let request = client.integration(given.integration()).ats().add_candidate_result_link(
        given.parameter::<String>("candidate_id")?,
        given.field::<String>("label")?,
        given.field::<String>("url")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::AddCandidateResultLinkBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_add_candidate_tag(client: &Client, given: &Given) -> Prepared<kombo::ats::AddCandidateTag> {
    let request = client.integration(given.integration()).ats().add_candidate_tag(
        given.parameter::<String>("candidate_id")?,
        given.field::<kombo::ats::TagInput>("tag")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::AddCandidateTagBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_create_application(client: &Client, given: &Given) -> Prepared<kombo::ats::CreateApplication> {
    let request = client.integration(given.integration()).ats().create_application(
        given.parameter::<String>("job_id")?,
        given.field::<kombo::models::CandidateInput>("candidate")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::CreateApplicationBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_create_candidate(client: &Client, given: &Given) -> Prepared<kombo::ats::CreateCandidate> {
    let request = client.integration(given.integration()).ats().create_candidate(
        given.field::<kombo::models::CandidateInput>("candidate")?,
        given.field::<kombo::ats::CandidateApplicationInput>("application")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::CreateCandidateBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_create_interview(client: &Client, given: &Given) -> Prepared<kombo::ats::CreateInterview> {
    let request = client.integration(given.integration()).ats().create_interview(
        given.parameter::<String>("application_id")?,
        given.body::<kombo::ats::CreateInterviewBody>()?,
    );
    given.all_taken()?;
    Ok(request)
}

fn ats_get_add_application_attachment_action(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::ats::GetAddApplicationAttachmentAction> {
    let request = client.integration(given.integration()).ats().get_add_application_attachment_action();
    given.all_taken()?;
    Ok(request)
}

fn ats_get_add_candidate_attachment_action(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::ats::GetAddCandidateAttachmentAction> {
    let request = client.integration(given.integration()).ats().get_add_candidate_attachment_action();
    given.all_taken()?;
    Ok(request)
}

fn ats_get_application_attachments(client: &Client, given: &Given) -> Prepared<kombo::ats::GetApplicationAttachments> {
    let request = client.integration(given.integration()).ats().get_application_attachments(
        given.parameter::<String>("application_id")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn ats_get_application_stages(client: &Client, given: &Given) -> Prepared<kombo::ats::GetApplicationStages> {
    let request = client.integration(given.integration()).ats().get_application_stages();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_applications(client: &Client, given: &Given) -> Prepared<kombo::ats::GetApplications> {
    let request = client.integration(given.integration()).ats().get_applications();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "outcome", |request, value: kombo::models::ApplicationOutcome| {
        request.outcome(value)
    })?;
    let request = given.set(request, "outcomes", |request, value: Vec<kombo::models::ApplicationOutcome>| {
        request.outcomes(value)
    })?;
    let request = given.set(request, "job_ids", |request, value: Vec<String>| request.job_ids(value))?;
    let request = given.set(request, "job_remote_ids", |request, value: Vec<String>| request.job_remote_ids(value))?;
    let request = given.set(request, "current_stage_ids", |request, value: Vec<String>| {
        request.current_stage_ids(value)
    })?;
    let request = given.set(request, "remote_created_after", |request, value: kombo::DateTime| {
        request.remote_created_after(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_attachments(client: &Client, given: &Given) -> Prepared<kombo::ats::GetAttachments> {
    let request = client.integration(given.integration()).ats().get_attachments();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "candidate_ids", |request, value: Vec<String>| request.candidate_ids(value))?;
    let request = given.set(request, "application_ids", |request, value: Vec<String>| request.application_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_candidate_attachments(client: &Client, given: &Given) -> Prepared<kombo::ats::GetCandidateAttachments> {
    let request = client.integration(given.integration()).ats().get_candidate_attachments(
        given.parameter::<String>("candidate_id")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn ats_get_candidates(client: &Client, given: &Given) -> Prepared<kombo::ats::GetCandidates> {
    let request = client.integration(given.integration()).ats().get_candidates();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "email", |request, value: String| request.email(value))?;
    let request = given.set(request, "job_ids", |request, value: Vec<String>| request.job_ids(value))?;
    let request = given.set(request, "first_name", |request, value: String| request.first_name(value))?;
    let request = given.set(request, "last_name", |request, value: String| request.last_name(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_create_application_action(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::ats::GetCreateApplicationAction> {
    let request = client.integration(given.integration()).ats().get_create_application_action();
    given.all_taken()?;
    Ok(request)
}

fn ats_get_create_candidate_action(client: &Client, given: &Given) -> Prepared<kombo::ats::GetCreateCandidateAction> {
    let request = client.integration(given.integration()).ats().get_create_candidate_action();
    given.all_taken()?;
    Ok(request)
}

fn ats_get_interviews(client: &Client, given: &Given) -> Prepared<kombo::ats::GetInterviews> {
    let request = client.integration(given.integration()).ats().get_interviews();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "job_ids", |request, value: Vec<String>| request.job_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_jobs(client: &Client, given: &Given) -> Prepared<kombo::ats::GetJobs> {
    let request = client.integration(given.integration()).ats().get_jobs();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "job_codes", |request, value: Vec<String>| request.job_codes(value))?;
    let request = given.set(request, "post_url", |request, value: String| request.post_url(value))?;
    let request = given.set(request, "status", |request, value: kombo::models::JobStatus| request.status(value))?;
    let request = given.set(request, "statuses", |request, value: Vec<kombo::models::JobStatus>| {
        request.statuses(value)
    })?;
    let request = given.set(request, "employment_types", |request, value: Vec<kombo::models::JobEmploymentType>| {
        request.employment_types(value)
    })?;
    let request = given.set(request, "visibilities", |request, value: Vec<kombo::models::JobVisibility>| {
        request.visibilities(value)
    })?;
    let request = given.set(request, "remote_created_after", |request, value: kombo::DateTime| {
        request.remote_created_after(value)
    })?;
    let request = given.set(request, "name_contains", |request, value: String| request.name_contains(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_notes(client: &Client, given: &Given) -> Prepared<kombo::ats::GetNotes> {
    let request = client.integration(given.integration()).ats().get_notes();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "candidate_ids", |request, value: Vec<String>| request.candidate_ids(value))?;
    let request = given.set(request, "application_ids", |request, value: Vec<String>| request.application_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_offers(client: &Client, given: &Given) -> Prepared<kombo::ats::GetOffers> {
    let request = client.integration(given.integration()).ats().get_offers();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_rejection_reasons(client: &Client, given: &Given) -> Prepared<kombo::ats::GetRejectionReasons> {
    let request = client.integration(given.integration()).ats().get_rejection_reasons();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_roles(client: &Client, given: &Given) -> Prepared<kombo::ats::GetRoles> {
    let request = client.integration(given.integration()).ats().get_roles();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "scopes", |request, value: Vec<kombo::ats::RoleScope>| request.scopes(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_scorecards(client: &Client, given: &Given) -> Prepared<kombo::ats::GetScorecards> {
    let request = client.integration(given.integration()).ats().get_scorecards();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "candidate_ids", |request, value: Vec<String>| request.candidate_ids(value))?;
    let request = given.set(request, "application_ids", |request, value: Vec<String>| request.application_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_tags(client: &Client, given: &Given) -> Prepared<kombo::ats::GetTags> {
    let request = client.integration(given.integration()).ats().get_tags();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_get_users(client: &Client, given: &Given) -> Prepared<kombo::ats::GetUsers> {
    let request = client.integration(given.integration()).ats().get_users();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "emails", |request, value: Vec<String>| request.emails(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_import_tracked_application(client: &Client, given: &Given) -> Prepared<kombo::ats::ImportTrackedApplication> {
    let request = client.integration(given.integration()).ats().import_tracked_application(
        given.field::<Option<kombo::DateTime>>("tracked_at")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::ImportTrackedApplicationBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_move_application_to_stage(client: &Client, given: &Given) -> Prepared<kombo::ats::MoveApplicationToStage> {
    let request = client.integration(given.integration()).ats().move_application_to_stage(
        given.parameter::<String>("application_id")?,
        given.field::<String>("stage_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::MoveApplicationToStageBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn ats_reject_application(client: &Client, given: &Given) -> Prepared<kombo::ats::RejectApplication> {
    let request = client.integration(given.integration()).ats().reject_application(
        given.parameter::<String>("application_id")?,
        given.field::<String>("rejection_reason_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::RejectApplicationBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_remove_candidate_tag(client: &Client, given: &Given) -> Prepared<kombo::ats::RemoveCandidateTag> {
    let request = client.integration(given.integration()).ats().remove_candidate_tag(
        given.parameter::<String>("candidate_id")?,
        given.field::<kombo::ats::TagInput>("tag")?,
    );
    let request = given.set_body(request, |request, value: kombo::ats::RemoveCandidateTagBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn ats_update_interview(client: &Client, given: &Given) -> Prepared<kombo::ats::UpdateInterview> {
    let request = client.integration(given.integration()).ats().update_interview(
        given.parameter::<String>("application_id")?,
        given.body::<kombo::ats::UpdateInterviewBody>()?,
    );
    given.all_taken()?;
    Ok(request)
}

fn connect_activate_integration(client: &Client, given: &Given) -> Prepared<kombo::connect::ActivateIntegration> {
    let request = client.connect().activate_integration(given.field::<String>("token")?);
    let request = given.set_body(request, |request, value: kombo::connect::ActivateIntegrationBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn connect_create_connection_link(client: &Client, given: &Given) -> Prepared<kombo::connect::CreateConnectionLink> {
    let request = client.connect().create_connection_link(
        given.field::<String>("end_user_email")?,
        given.field::<String>("end_user_organization_name")?,
    );
    let request = given.set_body(request, |request, value: kombo::connect::CreateConnectionLinkBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn connect_get_integration_by_token(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::connect::GetIntegrationByToken> {
    let request = client.connect().get_integration_by_token(given.parameter::<String>("token")?);
    given.all_taken()?;
    Ok(request)
}

fn custom_add_silae_payroll_supplement(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::AddSilaePayrollSupplement> {
    let request = client.integration(given.integration()).custom().add_silae_payroll_supplement(
        given.parameter::<String>("employee_id")?,
        given.field::<String>("supplement_code")?,
        given.field::<kombo::DateTime>("effective_date")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::AddSilaePayrollSupplementBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn custom_check_datev_document_permission(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::CheckDatevDocumentPermission> {
    let request = client.integration(given.integration()).custom().check_datev_document_permission();
    given.all_taken()?;
    Ok(request)
}

fn custom_check_datev_eau_permission(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::CheckDatevEauPermission> {
    let request = client.integration(given.integration()).custom().check_datev_eau_permission();
    given.all_taken()?;
    Ok(request)
}

fn custom_check_datev_write_permission(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::CheckDatevWritePermission> {
    let request = client.integration(given.integration()).custom().check_datev_write_permission();
    given.all_taken()?;
    Ok(request)
}

fn custom_create_avionte_synced_job(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::CreateAvionteSyncedJob> {
    let request = client.integration(given.integration()).custom().create_avionte_synced_job(
        given.field::<String>("job_remote_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::CreateAvionteSyncedJobBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn custom_create_datev_eau_request(client: &Client, given: &Given) -> Prepared<kombo::custom::CreateDatevEauRequest> {
    let request = client.integration(given.integration()).custom().create_datev_eau_request(
        given.parameter::<String>("employee_id")?,
        given.field::<String>("start_work_incapacity")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::CreateDatevEauRequestBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn custom_delete_avionte_synced_job(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::DeleteAvionteSyncedJob> {
    let request = client.integration(given.integration()).custom().delete_avionte_synced_job(
        given.parameter::<String>("job_remote_id")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn custom_download_datev_document(client: &Client, given: &Given) -> Prepared<kombo::custom::DownloadDatevDocument> {
    let request = client.integration(given.integration()).custom().download_datev_document(
        given.field::<kombo::DateTime>("accounting_month")?,
        given.field::<kombo::custom::DatevDocumentType>("document_type")?,
        given.field::<Option<String>>("employee_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::DownloadDatevDocumentBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn custom_download_datev_employee_document(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::DownloadDatevEmployeeDocument> {
    let request = client.integration(given.integration()).custom().download_datev_employee_document(
        given.parameter::<String>("employee_id")?,
        given.field::<kombo::DateTime>("accounting_month")?,
        given.field::<kombo::custom::DatevDocumentType>("document_type")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::DownloadDatevEmployeeDocumentBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn custom_get_datev_available_documents(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::GetDatevAvailableDocuments> {
    let request = client.integration(given.integration()).custom().get_datev_available_documents(
        given.parameter::<String>("period")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn custom_get_datev_data_pushes(client: &Client, given: &Given) -> Prepared<kombo::custom::GetDatevDataPushes> {
    let request = client.integration(given.integration()).custom().get_datev_data_pushes();
    given.all_taken()?;
    Ok(request)
}

fn custom_get_datev_eau_request(client: &Client, given: &Given) -> Prepared<kombo::custom::GetDatevEauRequest> {
    let request = client.integration(given.integration()).custom().get_datev_eau_request(
        given.parameter::<String>("eau_id")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn custom_get_datev_system_information(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::GetDatevSystemInformation> {
    let request = client.integration(given.integration()).custom().get_datev_system_information();
    given.all_taken()?;
    Ok(request)
}

fn custom_prepare_datev_payroll(client: &Client, given: &Given) -> Prepared<kombo::custom::PrepareDatevPayroll> {
    let request = client.integration(given.integration()).custom().prepare_datev_payroll(
        given.parameter::<String>("employee_id")?,
        given.field::<kombo::custom::DatevPayrollRun>("payroll_run")?,
        given.field::<Vec<kombo::custom::DatevHourlyPayment>>("hourly_payments")?,
        given.field::<Vec<kombo::custom::DatevFixedPayment>>("fixed_payments")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::PrepareDatevPayrollBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn custom_push_datev_general_data(client: &Client, given: &Given) -> Prepared<kombo::custom::PushDatevGeneralData> {
    let request = client.integration(given.integration()).custom().push_datev_general_data();
    let request = given.set_body(request, |request, value: kombo::Json| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn custom_push_datev_payroll_data(client: &Client, given: &Given) -> Prepared<kombo::custom::PushDatevPayrollData> {
    let request = client.integration(given.integration()).custom().push_datev_payroll_data(
        given.field::<kombo::DateTime>("payroll_month")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::PushDatevPayrollDataBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn custom_send_datev_passthrough_file(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::custom::SendDatevPassthroughFile> {
    let request = client.integration(given.integration()).custom().send_datev_passthrough_file(
        given.body::<kombo::custom::SendDatevPassthroughFileBody>()?,
    );
    given.all_taken()?;
    Ok(request)
}

fn custom_set_datev_compensations(client: &Client, given: &Given) -> Prepared<kombo::custom::SetDatevCompensations> {
    let request = client.integration(given.integration()).custom().set_datev_compensations(
        given.parameter::<String>("employee_id")?,
        given.field::<kombo::DateTime>("effective_date")?,
        given.field::<Vec<kombo::custom::DatevCompensation>>("compensations")?,
    );
    let request = given.set_body(request, |request, value: kombo::custom::SetDatevCompensationsBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn general_check_api_key(client: &Client, given: &Given) -> Prepared<kombo::general::CheckApiKey> {
    let request = client.general().check_api_key();
    given.all_taken()?;
    Ok(request)
}

fn general_create_reconnection_link(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::general::CreateReconnectionLink> {
    let request = client.general().create_reconnection_link(given.parameter::<String>("integration_id")?);
    let request = given.set_body(request, |request, value: kombo::general::CreateReconnectionLinkBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn general_create_setup_link(client: &Client, given: &Given) -> Prepared<kombo::general::CreateSetupLink> {
    let request = client.general().create_setup_link(
        given.parameter::<String>("integration_id")?,
        given.field::<kombo::models::ConnectionLinkType>("link_type")?,
    );
    let request = given.set_body(request, |request, value: kombo::general::CreateSetupLinkBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn general_delete_integration(client: &Client, given: &Given) -> Prepared<kombo::general::DeleteIntegration> {
    let request = client.general().delete_integration(given.parameter::<String>("integration_id")?);
    given.all_taken()?;
    Ok(request)
}

fn general_get_custom_fields(client: &Client, given: &Given) -> Prepared<kombo::general::GetCustomFields> {
    let request = client.general().get_custom_fields(given.parameter::<String>("integration_id")?);
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    given.all_taken()?;
    Ok(request)
}

fn general_get_integration_details(client: &Client, given: &Given) -> Prepared<kombo::general::GetIntegrationDetails> {
    let request = client.general().get_integration_details(given.parameter::<String>("integration_id")?);
    given.all_taken()?;
    Ok(request)
}

fn general_get_integration_fields(client: &Client, given: &Given) -> Prepared<kombo::general::GetIntegrationFields> {
    let request = client.general().get_integration_fields(given.parameter::<String>("integration_id")?);
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    given.all_taken()?;
    Ok(request)
}

fn general_get_tools(client: &Client, given: &Given) -> Prepared<kombo::general::GetTools> {
    let request = client.general().get_tools(given.parameter::<kombo::general::ToolCategory>("category")?);
    given.all_taken()?;
    Ok(request)
}

fn general_send_passthrough_request(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::general::SendPassthroughRequest> {
    let request = client.integration(given.integration()).general().send_passthrough_request(
        given.parameter::<kombo::models::IntegrationTool>("tool")?,
        given.parameter::<String>("api")?,
        given.field::<kombo::general::PassthroughMethod>("method")?,
        given.field::<String>("path")?,
    );
    let request = given.set_body(request, |request, value: kombo::general::SendPassthroughRequestBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn general_set_integration_enabled(client: &Client, given: &Given) -> Prepared<kombo::general::SetIntegrationEnabled> {
    let request = client.general().set_integration_enabled(
        given.parameter::<String>("integration_id")?,
        given.field::<bool>("value")?,
    );
    let request = given.set_body(request, |request, value: kombo::general::SetIntegrationEnabledBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn general_trigger_sync(client: &Client, given: &Given) -> Prepared<kombo::general::TriggerSync> {
    let request = client.integration(given.integration()).general().trigger_sync();
    let request = given.set_body(request, |request, value: kombo::general::TriggerSyncBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn general_update_custom_field_mapping(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::general::UpdateCustomFieldMapping> {
    let request = client.general().update_custom_field_mapping(
        given.parameter::<String>("integration_id")?,
        given.parameter::<String>("custom_field_id")?,
        given.field::<Option<String>>("integration_field_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::general::UpdateCustomFieldMappingBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn general_update_integration_field(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::general::UpdateIntegrationField> {
    let request = client.general().update_integration_field(
        given.parameter::<String>("integration_id")?,
        given.parameter::<String>("integration_field_id")?,
        given.field::<Option<bool>>("enable_passthrough")?,
    );
    let request = given.set_body(request, |request, value: kombo::general::UpdateIntegrationFieldBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_add_employee_document(client: &Client, given: &Given) -> Prepared<kombo::hris::AddEmployeeDocument> {
    let request = client.integration(given.integration()).hris().add_employee_document(
        given.parameter::<String>("employee_id")?,
        given.field::<String>("category_id")?,
        given.field::<kombo::File>("document")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::AddEmployeeDocumentBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_create_absence(client: &Client, given: &Given) -> Prepared<kombo::hris::CreateAbsence> {
    let request = client.integration(given.integration()).hris().create_absence(
        given.body::<kombo::hris::CreateAbsenceBody>()?,
    );
    given.all_taken()?;
    Ok(request)
}

fn hris_create_employee(client: &Client, given: &Given) -> Prepared<kombo::hris::CreateEmployee> {
    let request = client.integration(given.integration()).hris().create_employee(
        given.field::<String>("first_name")?,
        given.field::<String>("last_name")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::CreateEmployeeBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_create_employee_skill_assignment(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::CreateEmployeeSkillAssignment> {
    let request = client.integration(given.integration()).hris().create_employee_skill_assignment(
        given.field::<String>("employee_id")?,
        given.field::<String>("skill_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::CreateEmployeeSkillAssignmentBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_create_employee_with_form(client: &Client, given: &Given) -> Prepared<kombo::hris::CreateEmployeeWithForm> {
    let request = client.integration(given.integration()).hris().create_employee_with_form(
        given.field::<std::collections::BTreeMap<String, kombo::hris::FormValue>>("properties")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::CreateEmployeeWithFormBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_create_provisioning_setup_link(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::CreateProvisioningSetupLink> {
    let request = client.integration(given.integration()).hris().create_provisioning_setup_link(
        given.parameter::<String>("group_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::CreateProvisioningSetupLinkBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_create_skill(client: &Client, given: &Given) -> Prepared<kombo::hris::CreateSkill> {
    let request = client.integration(given.integration()).hris().create_skill(given.field::<String>("name")?);
    let request = given.set_body(request, |request, value: kombo::hris::CreateSkillBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_delete_absence(client: &Client, given: &Given) -> Prepared<kombo::hris::DeleteAbsence> {
    let request = client.integration(given.integration()).hris().delete_absence(
        given.parameter::<String>("absence_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::DeleteAbsenceBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_delete_employee_skill_assignment(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::DeleteEmployeeSkillAssignment> {
    let request = client.integration(given.integration()).hris().delete_employee_skill_assignment(
        given.parameter::<String>("employee_skill_assignment_id")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn hris_delete_skill(client: &Client, given: &Given) -> Prepared<kombo::hris::DeleteSkill> {
    let request = client.integration(given.integration()).hris().delete_skill(given.parameter::<String>("skill_id")?);
    given.all_taken()?;
    Ok(request)
}

fn hris_get_absence_types(client: &Client, given: &Given) -> Prepared<kombo::hris::GetAbsenceTypes> {
    let request = client.integration(given.integration()).hris().get_absence_types();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_absences(client: &Client, given: &Given) -> Prepared<kombo::hris::GetAbsences> {
    let request = client.integration(given.integration()).hris().get_absences();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "date_from", |request, value: kombo::DateTime| request.date_from(value))?;
    let request = given.set(request, "date_until", |request, value: kombo::DateTime| request.date_until(value))?;
    let request = given.set(request, "type_ids", |request, value: Vec<String>| request.type_ids(value))?;
    let request = given.set(request, "employee_id", |request, value: String| request.employee_id(value))?;
    let request = given.set(request, "time_from", |request, value: kombo::DateTime| request.time_from(value))?;
    let request = given.set(request, "time_until", |request, value: kombo::DateTime| request.time_until(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_employee_document_categories(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::GetEmployeeDocumentCategories> {
    let request = client.integration(given.integration()).hris().get_employee_document_categories();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_employee_form(client: &Client, given: &Given) -> Prepared<kombo::hris::GetEmployeeForm> {
    let request = client.integration(given.integration()).hris().get_employee_form();
    let request = given.set(request, "staffing_entity_id", |request, value: String| {
        request.staffing_entity_id(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_employee_skill_assignments(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::GetEmployeeSkillAssignments> {
    let request = client.integration(given.integration()).hris().get_employee_skill_assignments();
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "employee_ids", |request, value: Vec<String>| request.employee_ids(value))?;
    let request = given.set(request, "skill_ids", |request, value: Vec<String>| request.skill_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_employees(client: &Client, given: &Given) -> Prepared<kombo::hris::GetEmployees> {
    let request = client.integration(given.integration()).hris().get_employees();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "employment_status", |request, value: kombo::hris::EmploymentStatus| {
        request.employment_status(value)
    })?;
    let request = given.set(request, "employment_statuses", |request, value: Vec<kombo::hris::EmploymentStatus>| {
        request.employment_statuses(value)
    })?;
    let request = given.set(request, "group_ids", |request, value: Vec<String>| request.group_ids(value))?;
    let request = given.set(request, "legal_entity_ids", |request, value: Vec<String>| {
        request.legal_entity_ids(value)
    })?;
    let request = given.set(request, "work_location_ids", |request, value: Vec<String>| {
        request.work_location_ids(value)
    })?;
    let request = given.set(request, "work_emails", |request, value: Vec<String>| request.work_emails(value))?;
    let request = given.set(request, "personal_emails", |request, value: Vec<String>| request.personal_emails(value))?;
    let request = given.set(request, "custom_fields", |request, value: kombo::Json| request.custom_fields(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_employments(client: &Client, given: &Given) -> Prepared<kombo::hris::GetEmployments> {
    let request = client.integration(given.integration()).hris().get_employments();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_groups(client: &Client, given: &Given) -> Prepared<kombo::hris::GetGroups> {
    let request = client.integration(given.integration()).hris().get_groups();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "types", |request, value: Vec<kombo::hris::GroupType>| request.types(value))?;
    let request = given.set(request, "name_contains", |request, value: String| request.name_contains(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_legal_entities(client: &Client, given: &Given) -> Prepared<kombo::hris::GetLegalEntities> {
    let request = client.integration(given.integration()).hris().get_legal_entities();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "name_contains", |request, value: String| request.name_contains(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_locations(client: &Client, given: &Given) -> Prepared<kombo::hris::GetLocations> {
    let request = client.integration(given.integration()).hris().get_locations();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "name_contains", |request, value: String| request.name_contains(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_pay_runs(client: &Client, given: &Given) -> Prepared<kombo::hris::GetPayRuns> {
    let request = client.integration(given.integration()).hris().get_pay_runs();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "legal_entity_ids", |request, value: Vec<String>| {
        request.legal_entity_ids(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_payslips(client: &Client, given: &Given) -> Prepared<kombo::hris::GetPayslips> {
    let request = client.integration(given.integration()).hris().get_payslips();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "legal_entity_ids", |request, value: Vec<String>| {
        request.legal_entity_ids(value)
    })?;
    let request = given.set(request, "employee_ids", |request, value: Vec<String>| request.employee_ids(value))?;
    let request = given.set(request, "payrun_ids", |request, value: Vec<String>| request.payrun_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_performance_review_cycles(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::GetPerformanceReviewCycles> {
    let request = client.integration(given.integration()).hris().get_performance_review_cycles();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_performance_reviews(client: &Client, given: &Given) -> Prepared<kombo::hris::GetPerformanceReviews> {
    let request = client.integration(given.integration()).hris().get_performance_reviews();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "types", |request, value: Vec<kombo::hris::PerformanceReviewType>| {
        request.types(value)
    })?;
    let request = given.set(request, "review_cycle_ids", |request, value: Vec<String>| {
        request.review_cycle_ids(value)
    })?;
    let request = given.set(request, "reviewee_ids", |request, value: Vec<String>| request.reviewee_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_provisioning_group_diff(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::GetProvisioningGroupDiff> {
    let request = client.integration(given.integration()).hris().get_provisioning_group_diff(
        given.parameter::<String>("group_id")?,
        given.field::<Vec<kombo::hris::ProvisionedUser>>("provisioned_users")?,
        given.field::<kombo::hris::ProvisioningGroupDiffOptions>("options")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::GetProvisioningGroupDiffBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_skills(client: &Client, given: &Given) -> Prepared<kombo::hris::GetSkills> {
    let request = client.integration(given.integration()).hris().get_skills();
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "name_contains", |request, value: String| request.name_contains(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_staffing_entities(client: &Client, given: &Given) -> Prepared<kombo::hris::GetStaffingEntities> {
    let request = client.integration(given.integration()).hris().get_staffing_entities();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "model_types", |request, value: Vec<kombo::hris::StaffingEntityModelType>| {
        request.model_types(value)
    })?;
    let request = given.set(request, "statuses", |request, value: Vec<kombo::hris::StaffingEntityStatus>| {
        request.statuses(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_teams(client: &Client, given: &Given) -> Prepared<kombo::hris::GetTeams> {
    let request = client.integration(given.integration()).hris().get_teams();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_time_off_balances(client: &Client, given: &Given) -> Prepared<kombo::hris::GetTimeOffBalances> {
    let request = client.integration(given.integration()).hris().get_time_off_balances();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "employee_id", |request, value: String| request.employee_id(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_get_timesheets(client: &Client, given: &Given) -> Prepared<kombo::hris::GetTimesheets> {
    let request = client.integration(given.integration()).hris().get_timesheets();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "employee_id", |request, value: String| request.employee_id(value))?;
    let request = given.set(request, "started_before", |request, value: kombo::DateTime| {
        request.started_before(value)
    })?;
    let request = given.set(request, "started_after", |request, value: kombo::DateTime| request.started_after(value))?;
    let request = given.set(request, "ended_before", |request, value: kombo::DateTime| request.ended_before(value))?;
    let request = given.set(request, "ended_after", |request, value: kombo::DateTime| request.ended_after(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_update_employee(client: &Client, given: &Given) -> Prepared<kombo::hris::UpdateEmployee> {
    let request = client.integration(given.integration()).hris().update_employee(
        given.parameter::<String>("employee_id")?,
        given.field::<String>("work_email")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::UpdateEmployeeBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn hris_update_employee_skill_assignment(
    client: &Client,
    given: &Given,
) -> Prepared<kombo::hris::UpdateEmployeeSkillAssignment> {
    let request = client.integration(given.integration()).hris().update_employee_skill_assignment(
        given.parameter::<String>("employee_skill_assignment_id")?,
        given.field::<Option<String>>("current_level")?,
    );
    let request = given.set_body(request, |request, value: kombo::hris::UpdateEmployeeSkillAssignmentBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn hris_update_skill(client: &Client, given: &Given) -> Prepared<kombo::hris::UpdateSkill> {
    let request = client.integration(given.integration()).hris().update_skill(given.parameter::<String>("skill_id")?);
    let request = given.set_body(request, |request, value: kombo::hris::UpdateSkillBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn lms_complete_course_progression(client: &Client, given: &Given) -> Prepared<kombo::lms::CompleteCourseProgression> {
    let request = client.integration(given.integration()).lms().complete_course_progression(
        given.parameter::<String>("course_progression_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::lms::CompleteCourseProgressionBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn lms_create_course_bulk_task(client: &Client, given: &Given) -> Prepared<kombo::lms::CreateCourseBulkTask> {
    let request = client.integration(given.integration()).lms().create_course_bulk_task(
        given.field::<Vec<kombo::lms::CourseBulkTaskItem>>("items")?,
    );
    let request = given.set_body(request, |request, value: kombo::lms::CreateCourseBulkTaskBody| request.body(value))?;
    given.all_taken()?;
    Ok(request)
}

fn lms_create_course_progression(client: &Client, given: &Given) -> Prepared<kombo::lms::CreateCourseProgression> {
    let request = client.integration(given.integration()).lms().create_course_progression(
        given.field::<String>("user_id")?,
        given.field::<String>("course_revision_id")?,
    );
    let request = given.set_body(request, |request, value: kombo::lms::CreateCourseProgressionBody| {
        request.body(value)
    })?;
    given.all_taken()?;
    Ok(request)
}

fn lms_deactivate_course(client: &Client, given: &Given) -> Prepared<kombo::lms::DeactivateCourse> {
    let request = client.integration(given.integration()).lms().deactivate_course(
        given.parameter::<String>("course_id")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn lms_get_course_bulk_task(client: &Client, given: &Given) -> Prepared<kombo::lms::GetCourseBulkTask> {
    let request = client.integration(given.integration()).lms().get_course_bulk_task(
        given.parameter::<String>("task_id")?,
    );
    given.all_taken()?;
    Ok(request)
}

fn lms_get_course_progressions(client: &Client, given: &Given) -> Prepared<kombo::lms::GetCourseProgressions> {
    let request = client.integration(given.integration()).lms().get_course_progressions();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "user_ids", |request, value: Vec<String>| request.user_ids(value))?;
    let request = given.set(request, "course_ids", |request, value: Vec<String>| request.course_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn lms_get_courses(client: &Client, given: &Given) -> Prepared<kombo::lms::GetCourses> {
    let request = client.integration(given.integration()).lms().get_courses();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn lms_get_skills(client: &Client, given: &Given) -> Prepared<kombo::lms::GetSkills> {
    let request = client.integration(given.integration()).lms().get_skills();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    given.all_taken()?;
    Ok(request)
}

fn lms_get_users(client: &Client, given: &Given) -> Prepared<kombo::lms::GetUsers> {
    let request = client.integration(given.integration()).lms().get_users();
    let request = given.set(request, "cursor", |request, value: String| request.cursor(value))?;
    let request = given.set(request, "page_size", |request, value: i64| request.page_size(value))?;
    let request = given.set(request, "updated_after", |request, value: kombo::DateTime| request.updated_after(value))?;
    let request = given.set_flag(request, "include_deleted", |request, value| request.include_deleted(value))?;
    let request = given.set_flag(request, "ignore_unsupported_filters", |request, value| {
        request.ignore_unsupported_filters(value)
    })?;
    let request = given.set(request, "ids", |request, value: Vec<String>| request.ids(value))?;
    let request = given.set(request, "remote_ids", |request, value: Vec<String>| request.remote_ids(value))?;
    let request = given.set(request, "work_emails", |request, value: Vec<String>| request.work_emails(value))?;
    given.all_taken()?;
    Ok(request)
}
