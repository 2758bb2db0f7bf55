// Written by `cargo xtask codegen` from what several areas share. Edits are lost.

//! Types that several areas share.

#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod additional_email_address_type;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod application;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod application_attachment_type;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod application_job;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod application_screening_question_answer;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod application_status;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod archived_reason;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod assessment_order_candidate;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod assessment_order_job;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
mod assessment_order_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod attachment;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod availability;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
mod career_site;
#[cfg(any(feature = "general", feature = "connect"))]
mod connection_link;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod create_candidate_candidate;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod create_candidate_screening_question_answer;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod created_application;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod current_stage;
#[cfg(any(feature = "ats", feature = "lms", feature = "ai-apply"))]
mod current_stage_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod email_address;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod employment_type;
#[cfg(any(feature = "general", feature = "webhooks"))]
mod end_user;
mod error_code;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod format;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod gdpr_consent;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod get_jobs_status;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
mod integration_category;
#[cfg(any(feature = "hris", feature = "ats", feature = "lms", feature = "ai-apply"))]
mod integration_field;
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
#[cfg(any(feature = "connect", feature = "webhooks"))]
mod integration_tool;
#[cfg(any(feature = "general", feature = "hris", feature = "connect"))]
mod language;
#[cfg(any(feature = "general", feature = "connect"))]
mod link_type;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod location;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod outcome;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod phone_number;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod post_headers;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod precondition_options;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod remote_fields;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
mod setup_status;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod single_select_option;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod social_media;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod source;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod sourced_by;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
mod tag;

#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use additional_email_address_type::AdditionalEmailAddressType;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use application::Application;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use application_attachment_type::ApplicationAttachmentType;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use application_job::ApplicationJob;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use application_screening_question_answer::{
    ApplicationScreeningQuestionAnswer, ScreeningQuestionAnswerBoolean,
    ScreeningQuestionAnswerBooleanAnswer, ScreeningQuestionAnswerBooleanQuestion,
    ScreeningQuestionAnswerDate, ScreeningQuestionAnswerDateAnswer,
    ScreeningQuestionAnswerDateQuestion, ScreeningQuestionAnswerMultiSelect,
    ScreeningQuestionAnswerMultiSelectAnswer, ScreeningQuestionAnswerMultiSelectQuestion,
    ScreeningQuestionAnswerNumber, ScreeningQuestionAnswerNumberAnswer,
    ScreeningQuestionAnswerNumberQuestion, ScreeningQuestionAnswerSingleSelect,
    ScreeningQuestionAnswerSingleSelectAnswer,
    ScreeningQuestionAnswerSingleSelectQuestion, ScreeningQuestionAnswerText,
    ScreeningQuestionAnswerTextAnswer, ScreeningQuestionAnswerTextQuestion,
    ScreeningQuestionAnswerUnknown, ScreeningQuestionAnswerUnknownAnswer,
    ScreeningQuestionAnswerUnknownQuestion,
};
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use application_status::ApplicationStatus;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use archived_reason::ArchivedReason;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use assessment_order_candidate::AssessmentOrderCandidate;
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use assessment_order_job::{
    AssessmentOrderJob, JobHiringTeam, JobHiringTeamHiringTeamRole, JobLocation,
};
#[cfg(any(feature = "assessment", feature = "webhooks"))]
pub use assessment_order_status::AssessmentOrderStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use attachment::Attachment;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use availability::Availability;
#[cfg(any(feature = "ai-apply", feature = "webhooks"))]
pub use career_site::CareerSite;
#[cfg(any(feature = "general", feature = "connect"))]
pub use connection_link::ConnectionLink;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use create_candidate_candidate::{
    CandidateAdditionalEmailAddress, CandidateAdditionalPhoneNumber, CandidateGender,
    CandidateLocation, CandidateSalaryExpectations, CandidateSalaryExpectationsPeriod,
    CandidateSocialLink, CreateCandidateCandidate,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use create_candidate_screening_question_answer::{
    CreateCandidateScreeningQuestionAnswer, ScreeningQuestionAnswerAnswer,
    ScreeningQuestionAnswerAnswerObject,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use created_application::{CreatedApplication, CreatedApplicationCandidate};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use current_stage::CurrentStage;
#[cfg(any(feature = "ats", feature = "lms", feature = "ai-apply"))]
pub use current_stage_status::CurrentStageStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use email_address::EmailAddress;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use employment_type::EmploymentType;
#[cfg(any(feature = "general", feature = "webhooks"))]
pub use end_user::EndUser;
pub use error_code::ErrorCode;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use format::{
    Format, FormatBoolean, FormatDate, FormatFile, FormatInformation, FormatMultiSelect,
    FormatNumber, FormatNumberDisplayType, FormatSingleSelect,
    FormatSingleSelectDisplayType, FormatText, FormatTextDisplayType, FormatUnknown,
};
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use gdpr_consent::GdprConsent;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use get_jobs_status::GetJobsStatus;
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
pub use integration_category::IntegrationCategory;
#[cfg(any(feature = "hris", feature = "ats", feature = "lms", feature = "ai-apply"))]
pub use integration_field::IntegrationField;
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
#[cfg(any(feature = "connect", feature = "webhooks"))]
pub use integration_tool::IntegrationTool;
#[cfg(any(feature = "general", feature = "hris", feature = "connect"))]
pub use language::Language;
#[cfg(any(feature = "general", feature = "connect"))]
pub use link_type::LinkType;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use location::Location;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use outcome::Outcome;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use phone_number::PhoneNumber;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use post_headers::PostHeaders;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use precondition_options::PreconditionOptions;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use remote_fields::{
    RemoteFields, RemoteFieldsAvature, RemoteFieldsAvatureWorkflow,
    RemoteFieldsAvatureWorkflowStep, RemoteFieldsBullhorn,
    RemoteFieldsCandidateDataJobApplicationDataJobAppliedToData,
    RemoteFieldsCandidateDataNameDetailDataSocialSuffixReference,
    RemoteFieldsContactDataLocationDataCountryCityReference,
    RemoteFieldsContactDataLocationDataCountryRegionReference, RemoteFieldsCovetorest,
    RemoteFieldsCovetorestCandidate, RemoteFieldsCovetorestCandidateAktiv,
    RemoteFieldsDvinci, RemoteFieldsGreenhouse, RemoteFieldsGuidecom,
    RemoteFieldsHrworks, RemoteFieldsJobApplicationDataResumeDataEducationData,
    RemoteFieldsJobApplicationDataResumeDataExperienceData,
    RemoteFieldsJobApplicationDataResumeDataLanguageData,
    RemoteFieldsJobApplicationDataResumeDataLanguageDataLanguage,
    RemoteFieldsJobApplicationDataResumeDataSkillData,
    RemoteFieldsJobAppliedToDataGlobalPersonalInformationData, RemoteFieldsJobylon,
    RemoteFieldsJobylonApplication,
    RemoteFieldsLanguageAbilityDataLanguageAbilityTypeReference,
    RemoteFieldsLanguageAbilityDataLanguageProficiencyReference,
    RemoteFieldsLanguageLanguageAbilityLanguageAbilityData, RemoteFieldsLever,
    RemoteFieldsPersonio, RemoteFieldsPiloga, RemoteFieldsPilogaCandidate,
    RemoteFieldsPinpoint, RemoteFieldsRecruitee, RemoteFieldsRecruiteeCandidate,
    RemoteFieldsResumeDataEducationDataDegreeReference,
    RemoteFieldsResumeDataEducationDataFieldOfStudyReference,
    RemoteFieldsResumeDataLanguageDataLanguageLanguageAbility,
    RemoteFieldsResumeDataLanguageDataLanguageReference, RemoteFieldsRexx,
    RemoteFieldsSmartrecruiters, RemoteFieldsSmartrecruitersConsentDecisions,
    RemoteFieldsSuccessfactors, RemoteFieldsTalentadore, RemoteFieldsTalentsoft,
    RemoteFieldsTeamtailor, RemoteFieldsTeamtailorApplication, RemoteFieldsUmantis,
    RemoteFieldsWorkable, RemoteFieldsWorkday, RemoteFieldsWorkdayCandidateData,
    RemoteFieldsWorkdayCandidateDataContactData,
    RemoteFieldsWorkdayCandidateDataContactDataLocationData,
    RemoteFieldsWorkdayCandidateDataJobApplicationData,
    RemoteFieldsWorkdayCandidateDataJobApplicationDataResumeData,
    RemoteFieldsWorkdayCandidateDataLanguageReference,
    RemoteFieldsWorkdayCandidateDataNameDetailData,
    RemoteFieldsWorkdayCandidateDataWorkerReference, RemoteFieldsZohorecruit,
};
#[cfg(any(feature = "general", feature = "connect", feature = "webhooks"))]
pub use setup_status::SetupStatus;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use single_select_option::SingleSelectOption;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use social_media::SocialMedia;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use source::Source;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use sourced_by::SourcedBy;
#[cfg(any(feature = "ats", feature = "ai-apply"))]
pub use tag::Tag;
