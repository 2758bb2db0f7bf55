// Written by `cargo xtask codegen`. Edits are lost.
// From what several areas share.

//! Types that several areas share.

#[cfg(any(feature = "ats", feature = "lms"))]
mod active_status;
#[cfg(
    any(
        feature = "hris",
        feature = "ats",
        feature = "assessment",
        feature = "ai-apply",
        feature = "webhooks"
    )
)]
mod address;
#[cfg(any(feature = "hris", feature = "ats"))]
mod afas_fields;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod ai_apply_application_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod application_candidate_tag;
#[cfg(feature = "ats")]
mod application_current_stage;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod application_outcome;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod assessment_order_application;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod assessment_order_candidate;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod assessment_order_job;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod assessment_order_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod attachment_input;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod attachment_type;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod avature_workflow;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod candidate_application_job;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod candidate_application_stage;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod candidate_input;
#[cfg(feature = "ats")]
mod candidate_remote_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod candidate_source;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod career_site;
#[cfg(feature = "general")]
mod connection_link;
#[cfg(any(feature = "general", feature = "connect"))]
mod connection_link_type;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod contact_type;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod covetorest_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod created_application;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod dvinci_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod email_address;
#[cfg(any(feature = "general", feature = "webhooks"))]
mod end_user;
mod error_code;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod gdpr_consent;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod greenhouse_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod greenhouse_post_headers;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod guidecom_candidate_fields;
#[cfg(any(feature = "ats", feature = "assessment", feature = "webhooks"))]
mod hiring_team_role;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod hrworks_candidate_fields;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
mod integration_category;
#[cfg(
    any(
        feature = "general",
        feature = "hris",
        feature = "ats",
        feature = "lms",
        feature = "ai-apply"
    )
)]
mod integration_field_type;
#[cfg(any(feature = "hris", feature = "ats", feature = "lms", feature = "ai-apply"))]
mod integration_field_value;
#[cfg(any(feature = "general", feature = "webhooks"))]
mod integration_status;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
mod integration_tool;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod job_employment_type;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod job_remote_work_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod job_salary_period;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod job_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod job_visibility;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod jobylon_candidate_fields;
#[cfg(any(feature = "general", feature = "hris", feature = "connect"))]
mod language;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod lever_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod personio_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod phone_number;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod pinpoint_candidate_fields;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod posting_archived_reason;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod posting_availability;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod recruitee_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod rexx_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod screening_answer_input;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod screening_question;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod screening_question_answer;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod screening_question_category;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod screening_question_option;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
mod setup_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod smartrecruiters_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod social_media;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod sourced_by;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod successfactors_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod talentadore_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod talentsoft_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod teamtailor_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod umantis_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod workable_candidate_fields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod workday_candidate_language;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod workday_city;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod workday_job_application;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod workday_name_details;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod workday_region;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod workday_worker;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod zohorecruit_candidate_fields;

#[cfg(any(feature = "ats", feature = "lms"))]
pub use active_status::ActiveStatus;
#[cfg(
    any(
        feature = "hris",
        feature = "ats",
        feature = "assessment",
        feature = "ai-apply",
        feature = "webhooks"
    )
)]
pub use address::Address;
#[cfg(any(feature = "hris", feature = "ats"))]
pub use afas_fields::AfasFields;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use ai_apply_application_status::AiApplyApplicationStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use application_candidate_tag::ApplicationCandidateTag;
#[cfg(feature = "ats")]
pub use application_current_stage::ApplicationCurrentStage;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use application_outcome::ApplicationOutcome;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use assessment_order_application::AssessmentOrderApplication;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use assessment_order_candidate::AssessmentOrderCandidate;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use assessment_order_job::{AssessmentOrderHiringTeamMember, AssessmentOrderJob};
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use assessment_order_status::AssessmentOrderStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use attachment_input::AttachmentInput;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use attachment_type::AttachmentType;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use avature_workflow::{AvatureWorkflow, AvatureWorkflowStep};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use candidate_application_job::CandidateApplicationJob;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use candidate_application_stage::CandidateApplicationStage;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use candidate_input::{
    AdditionalEmailAddress, AdditionalPhoneNumber, CandidateGender, CandidateInput,
    CandidateLocation, SalaryExpectations, SalaryExpectationsPeriod, SocialLink,
};
#[cfg(feature = "ats")]
pub use candidate_remote_fields::{
    AvatureCandidateFields, BullhornCandidateFields, CandidateRemoteFields,
    GreenhouseV3CandidateFields, PilogaCandidate, PilogaCandidateFields,
    RecruitcrmCandidateFields, RecruitcrmCustomField, WorkdayCandidateData,
    WorkdayCandidateFields, WorkdayContact, WorkdayContactLocation,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use candidate_source::CandidateSource;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use career_site::CareerSite;
#[cfg(feature = "general")]
pub use connection_link::ConnectionLink;
#[cfg(any(feature = "general", feature = "connect"))]
pub use connection_link_type::ConnectionLinkType;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use contact_type::ContactType;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use covetorest_candidate_fields::{
    CovetorestCandidate, CovetorestCandidateAktiv, CovetorestCandidateFields,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use created_application::{CreatedApplication, CreatedApplicationCandidate};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use dvinci_candidate_fields::DvinciCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use email_address::EmailAddress;
#[cfg(any(feature = "general", feature = "webhooks"))]
pub use end_user::EndUser;
pub use error_code::ErrorCode;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use gdpr_consent::GdprConsent;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use greenhouse_candidate_fields::GreenhouseCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use greenhouse_post_headers::GreenhousePostHeaders;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use guidecom_candidate_fields::GuidecomCandidateFields;
#[cfg(any(feature = "ats", feature = "assessment", feature = "webhooks"))]
pub use hiring_team_role::HiringTeamRole;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use hrworks_candidate_fields::HrworksCandidateFields;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
pub use integration_category::IntegrationCategory;
#[cfg(
    any(
        feature = "general",
        feature = "hris",
        feature = "ats",
        feature = "lms",
        feature = "ai-apply"
    )
)]
pub use integration_field_type::IntegrationFieldType;
#[cfg(any(feature = "hris", feature = "ats", feature = "lms", feature = "ai-apply"))]
pub use integration_field_value::IntegrationFieldValue;
#[cfg(any(feature = "general", feature = "webhooks"))]
pub use integration_status::IntegrationStatus;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
pub use integration_tool::IntegrationTool;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use job_employment_type::JobEmploymentType;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use job_remote_work_status::JobRemoteWorkStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use job_salary_period::JobSalaryPeriod;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use job_status::JobStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use job_visibility::JobVisibility;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use jobylon_candidate_fields::{JobylonApplication, JobylonCandidateFields};
#[cfg(any(feature = "general", feature = "hris", feature = "connect"))]
pub use language::Language;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use lever_candidate_fields::LeverCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use personio_candidate_fields::PersonioCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use phone_number::PhoneNumber;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use pinpoint_candidate_fields::PinpointCandidateFields;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use posting_archived_reason::PostingArchivedReason;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use posting_availability::PostingAvailability;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use recruitee_candidate_fields::{RecruiteeCandidate, RecruiteeCandidateFields};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use rexx_candidate_fields::RexxCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use screening_answer_input::{ScreeningAnswerInput, ScreeningAnswerValue};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use screening_question::{
    BooleanQuestionFormat, DateQuestionFormat, FileQuestionFormat,
    InformationQuestionFormat, MultiSelectQuestionFormat, NumberQuestionDisplayType,
    NumberQuestionFormat, ScreeningQuestion, ScreeningQuestionFormat,
    ScreeningQuestionPrecondition, SingleSelectQuestionDisplayType,
    SingleSelectQuestionFormat, TextQuestionDisplayType, TextQuestionFormat,
    UnknownQuestionFormat,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use screening_question_answer::{
    BooleanAnswer, BooleanQuestion, BooleanQuestionAnswer, DateAnswer, DateQuestion,
    DateQuestionAnswer, MultiSelectAnswer, MultiSelectQuestion,
    MultiSelectQuestionAnswer, NumberAnswer, NumberQuestion, NumberQuestionAnswer,
    ScreeningQuestionAnswer, SingleSelectAnswer, SingleSelectQuestion,
    SingleSelectQuestionAnswer, TextAnswer, TextQuestion, TextQuestionAnswer,
    UnknownAnswer, UnknownQuestion, UnknownQuestionAnswer,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use screening_question_category::ScreeningQuestionCategory;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use screening_question_option::ScreeningQuestionOption;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
pub use setup_status::SetupStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use smartrecruiters_candidate_fields::{
    SmartrecruitersCandidateFields, SmartrecruitersConsentDecisions,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use social_media::SocialMedia;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use sourced_by::SourcedBy;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use successfactors_candidate_fields::SuccessfactorsCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use talentadore_candidate_fields::TalentadoreCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use talentsoft_candidate_fields::TalentsoftCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use teamtailor_candidate_fields::{TeamtailorApplication, TeamtailorCandidateFields};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use umantis_candidate_fields::UmantisCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use workable_candidate_fields::WorkableCandidateFields;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use workday_candidate_language::WorkdayCandidateLanguage;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use workday_city::WorkdayCity;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use workday_job_application::{
    WorkdayDegree, WorkdayEducation, WorkdayExperience, WorkdayFieldOfStudy,
    WorkdayJobApplication, WorkdayJobAppliedTo, WorkdayLanguage, WorkdayLanguageAbility,
    WorkdayLanguageAbilityData, WorkdayLanguageAbilityType, WorkdayLanguageProficiency,
    WorkdayLanguageSkill, WorkdayPersonalInformation, WorkdayResume,
    WorkdayResumeLanguage, WorkdaySkill,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use workday_name_details::{WorkdayNameDetails, WorkdaySocialSuffix};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use workday_region::WorkdayRegion;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use workday_worker::WorkdayWorker;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use zohorecruit_candidate_fields::ZohorecruitCandidateFields;
