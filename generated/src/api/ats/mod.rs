// Written by `cargo xtask codegen` from the tag Unified ATS API. Edits are lost.

//! Operations tagged `Unified ATS API` in the API description.

mod add_application_attachment;
mod add_application_attachment_attachment;
mod add_application_note;
mod add_application_result_link;
mod add_application_result_link_remote_fields;
mod add_candidate_attachment;
mod add_candidate_attachment_remote_fields;
mod add_candidate_result_link;
mod add_candidate_tag;
mod add_candidate_tag_tag;
mod application_job;
mod attachment_action;
mod author;
mod candidate;
mod cover_letter_false;
mod create_application;
mod create_candidate;
mod create_interview;
mod creation_action;
mod cv_false;
mod details;
mod get_add_application_attachment_action;
mod get_add_candidate_attachment_action;
mod get_application_attachments;
mod get_application_stages;
mod get_applications;
mod get_attachments;
mod get_candidate_attachments;
mod get_candidates;
mod get_create_application_action;
mod get_create_candidate_action;
mod get_interviews;
mod get_jobs;
mod get_notes;
mod get_offers;
mod get_rejection_reasons;
mod get_roles;
mod get_scorecards;
mod get_tags;
mod get_users;
mod import_tracked_application;
mod location;
mod move_application_to_stage;
mod offer_application_candidate;
mod oracle;
mod other_false;
mod reject_application;
mod remote_fields_greenhouse;
mod remove_candidate_tag;
mod scope;
mod status;
mod teamtailor;
mod unified_type;
mod update_interview;
mod workable;

pub use add_application_attachment::{
    AddApplicationAttachment, AddApplicationAttachmentBody,
    AddApplicationAttachmentRemoteFields,
};
pub use add_application_attachment_attachment::AddApplicationAttachmentAttachment;
pub use add_application_note::{
    AddApplicationNote, AddApplicationNoteBody, AddApplicationNoteContentType,
    AddApplicationNoteRemoteFields, AddApplicationNoteRemoteFieldsBullhorn,
    AddApplicationNoteRemoteFieldsGreenhouse,
    AddApplicationNoteRemoteFieldsGreenhouseVisibility,
    AddApplicationNoteRemoteFieldsLever, AddApplicationNoteRemoteFieldsRecruitee,
};
pub use add_application_result_link::{
    AddApplicationResultLink, AddApplicationResultLinkBody,
};
pub use add_application_result_link_remote_fields::{
    AddApplicationResultLinkRemoteFields, RemoteFieldsIcims,
};
pub use add_candidate_attachment::{AddCandidateAttachment, AddCandidateAttachmentBody};
pub use add_candidate_attachment_remote_fields::AddCandidateAttachmentRemoteFields;
pub use add_candidate_result_link::{AddCandidateResultLink, AddCandidateResultLinkBody};
pub use add_candidate_tag::{AddCandidateTag, AddCandidateTagBody};
pub use add_candidate_tag_tag::AddCandidateTagTag;
pub use application_job::ApplicationJob;
pub use attachment_action::{
    AttachmentAction, AttachmentActionAttachmentRestrictions,
    AttachmentActionAttachmentRestrictionsTypes,
    AttachmentActionAttachmentRestrictionsTypesCoverLetter,
    AttachmentActionAttachmentRestrictionsTypesCoverLetterTrue,
    AttachmentActionAttachmentRestrictionsTypesCv,
    AttachmentActionAttachmentRestrictionsTypesCvTrue,
    AttachmentActionAttachmentRestrictionsTypesOther,
    AttachmentActionAttachmentRestrictionsTypesOtherTrue,
};
pub use author::Author;
pub use candidate::{Candidate, CandidateApplication};
pub use cover_letter_false::CoverLetterFalse;
pub use create_application::{CreateApplication, CreateApplicationBody};
pub use create_candidate::{
    CreateCandidate, CreateCandidateApplication, CreateCandidateBody,
};
pub use create_interview::{CreateInterview, CreateInterviewBody};
pub use creation_action::{
    CreationAction, CreationActionAttachmentRestrictions,
    CreationActionAttachmentRestrictionsTypes,
    CreationActionAttachmentRestrictionsTypesCoverLetter,
    CreationActionAttachmentRestrictionsTypesCoverLetterTrue,
    CreationActionAttachmentRestrictionsTypesCv,
    CreationActionAttachmentRestrictionsTypesCvTrue,
    CreationActionAttachmentRestrictionsTypesOther,
    CreationActionAttachmentRestrictionsTypesOtherTrue,
};
pub use cv_false::CvFalse;
pub use details::{Details, DetailsAttribute};
pub use get_add_application_attachment_action::GetAddApplicationAttachmentAction;
pub use get_add_candidate_attachment_action::GetAddCandidateAttachmentAction;
pub use get_application_attachments::{
    ApplicationAttachment, ApplicationAttachments, GetApplicationAttachments,
};
pub use get_application_stages::{ApplicationStage, GetApplicationStages};
pub use get_applications::{
    Application, ApplicationCandidateTag, ApplicationCurrentStage, ApplicationInterview,
    ApplicationOffer, GetApplications, GetApplicationsApplicationCandidate,
};
pub use get_attachments::{Attachment, AttachmentContentRef, GetAttachments};
pub use get_candidate_attachments::{
    CandidateAttachment, CandidateAttachments, GetCandidateAttachments,
};
pub use get_candidates::GetCandidates;
pub use get_create_application_action::GetCreateApplicationAction;
pub use get_create_candidate_action::GetCreateCandidateAction;
pub use get_interviews::{GetInterviews, Interview, InterviewApplication, InterviewUser};
pub use get_jobs::{
    GetJobs, Job, JobHiringTeam, JobHiringTeamHiringTeamRole, JobHiringTeamJobRole,
    JobJobPosting, JobJobPostingStatus, JobJobPostingVisibility, JobRemoteWorkStatus,
    JobSalaryPeriod, JobScreeningQuestion, JobScreeningQuestionCategory, JobStage,
    JobVisibility,
};
pub use get_notes::{GetNotes, Note};
pub use get_offers::{GetOffers, Offer, OfferApplication};
pub use get_rejection_reasons::{GetRejectionReasons, RejectionReason};
pub use get_roles::{GetRoles, Role};
pub use get_scorecards::{
    GetScorecards, Scorecard, ScorecardResponse, ScorecardResponseBoolean,
    ScorecardResponseDate, ScorecardResponseMultiSelect, ScorecardResponseNumber,
    ScorecardResponseSingleSelect, ScorecardResponseText,
};
pub use get_tags::{GetTags, Tag};
pub use get_users::{GetUsers, User, UserSystemRole};
pub use import_tracked_application::{
    Erecruiter, ErecruiterApplicationAndCandidateRemoteIds,
    ErecruiterApplicationAndJobRemoteIds, GreenhouseApplicationId,
    ImportTrackedApplication, ImportTrackedApplicationBody,
    ImportTrackedApplicationGreenhouse, Onlyfy, OnlyfyApplicationId, Recruitee,
    RecruiteePlacementId, Smartrecruiters, SmartrecruitersCandidateAndJobRemoteIds,
    Successfactors, SuccessfactorsApplicationRemoteId, TrackedApplication,
    TrackedApplicationImportedId,
};
pub use location::{Location, LocationType};
pub use move_application_to_stage::{
    MoveApplicationToStage, MoveApplicationToStageBody,
    MoveApplicationToStageRemoteFields, MoveApplicationToStageRemoteFieldsWorkday,
    MoveApplicationToStageRemoteFieldsWorkdayStepType,
};
pub use offer_application_candidate::OfferApplicationCandidate;
pub use oracle::{Oracle, OracleOverrideDocumentCategory};
pub use other_false::OtherFalse;
pub use reject_application::{
    RejectApplication, RejectApplicationBody, RejectApplicationRemoteFields,
    RejectApplicationRemoteFieldsGreenhouse,
};
pub use remote_fields_greenhouse::RemoteFieldsGreenhouse;
pub use remove_candidate_tag::{RemoveCandidateTag, RemoveCandidateTagBody};
pub use scope::Scope;
pub use status::Status;
pub use teamtailor::Teamtailor;
pub use unified_type::UnifiedType;
pub use update_interview::{UpdateInterview, UpdateInterviewBody};
pub use workable::Workable;

use crate::runtime::Handle;

/// The operations of this area that need `X-Integration-Id`; made by [`Integration::ats`](crate::Integration::ats).
#[derive(Clone, Debug)]
pub struct Ats {
    pub(super) handle: Handle,
}
