// Written by `cargo xtask codegen`. Edits are lost.
// From the tag Unified ATS API.

//! Applicant tracking: the jobs a company wants to fill, the people who apply and how far each application has
//! come.
//!
//! | about | operations |
//! |---|---|
//! | `applications` | [`get_applications`](Ats::get_applications), [`move_application_to_stage`](Ats::move_application_to_stage), [`add_application_result_link`](Ats::add_application_result_link), [`add_application_note`](Ats::add_application_note), [`get_application_attachments`](Ats::get_application_attachments), [`add_application_attachment`](Ats::add_application_attachment), [`reject_application`](Ats::reject_application), [`create_interview`](Ats::create_interview), [`update_interview`](Ats::update_interview) |
//! | `candidates` | [`get_candidates`](Ats::get_candidates), [`create_candidate`](Ats::create_candidate), [`get_candidate_attachments`](Ats::get_candidate_attachments), [`add_candidate_attachment`](Ats::add_candidate_attachment), [`add_candidate_result_link`](Ats::add_candidate_result_link), [`add_candidate_tag`](Ats::add_candidate_tag), [`remove_candidate_tag`](Ats::remove_candidate_tag) |
//! | `tags` | [`get_tags`](Ats::get_tags) |
//! | `application-stages` | [`get_application_stages`](Ats::get_application_stages) |
//! | `jobs` | [`get_jobs`](Ats::get_jobs), [`create_application`](Ats::create_application) |
//! | `users` | [`get_users`](Ats::get_users) |
//! | `roles` | [`get_roles`](Ats::get_roles) |
//! | `offers` | [`get_offers`](Ats::get_offers) |
//! | `rejection-reasons` | [`get_rejection_reasons`](Ats::get_rejection_reasons) |
//! | `interviews` | [`get_interviews`](Ats::get_interviews) |
//! | `actions` | [`get_create_candidate_action`](Ats::get_create_candidate_action), [`get_create_application_action`](Ats::get_create_application_action), [`get_add_application_attachment_action`](Ats::get_add_application_attachment_action), [`get_add_candidate_attachment_action`](Ats::get_add_candidate_attachment_action) |
//! | `import-tracked-application` | [`import_tracked_application`](Ats::import_tracked_application) |
//! | `notes` | [`get_notes`](Ats::get_notes) |
//! | `scorecards` | [`get_scorecards`](Ats::get_scorecards) |
//! | `attachments` | [`get_attachments`](Ats::get_attachments) |
//!
//! A job has `stages`, the steps its applications go through; it can have screening questions, postings and a
//! hiring team. A candidate is a person. An application is made by one candidate for one job: it stands at one
//! stage at a time until its `outcome` is decided. Interviews, offers, notes, scorecards and attachments belong
//! to an application or a candidate and name it by its Kombo id.
//!
//! Lists such as [`GET /ats/jobs`](crate::ats::Ats::get_jobs) read what Kombo has synced; they are paged and need
//! no contact with the connected system. Actions do: everything that writes, and reading the attachments of one
//! application or candidate. An action can take minutes, and an integration runs only so many of them at a time
//! (`PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`). The `warnings` in an action's answer are debug information worth
//! logging. There is no idempotency key, so a write that is sent twice can be done twice. Where an integration
//! lacks something, the error says so: `INTEGRATION.MODEL_NOT_AVAILABLE` or `INTEGRATION.MODEL_DISABLED` for a
//! list, `INTEGRATION.ACTION_NOT_AVAILABLE` or `INTEGRATION.ACTION_DISABLED` for an action.
//!
//! To apply for a job, [`POST /ats/jobs/{job_id}/applications`](crate::ats::Ats::create_application) makes the
//! candidate and the application in one call, with files and with answers to the job's `screening_questions`.
//! [`GET /ats/actions/ats_create_application`](crate::ats::Ats::get_create_application_action) returns which
//! files an integration accepts, how many and how large; the other operations under `GET /ats/actions/…` return
//! the same for the other actions that take files.
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! use kombo::File;
//! use kombo::models::{AttachmentInput, AttachmentType, CandidateInput, JobStatus};
//!
//! let ats = kombo.integration("greenhouse:HWUTwvyx2wLoSUHphiWVrp28").ats();
//!
//! let mut jobs = ats.get_jobs().statuses([JobStatus::Open]).items();
//! while let Some(job) = jobs.try_next().await? {
//!     println!("{}: {}", job.id, job.name.unwrap_or_default());
//! }
//!
//! let cv = File::from_url("cv.pdf", "https://files.example.com/cv.pdf");
//! let application = ats
//!     .create_application(
//!         "26vafvWSRmbhNcxJYqjCzuJg",
//!         CandidateInput::new("Ada", "Lovelace", "ada@example.com"),
//!     )
//!     .attachments([AttachmentInput::new(cv, AttachmentType::Cv)])
//!     .await?;
//! println!("applied: {}", application.id);
//! # Ok(()) }
//! ```

mod add_application_attachment;
mod add_application_note;
mod add_application_result_link;
mod add_candidate_attachment;
mod add_candidate_result_link;
mod add_candidate_tag;
mod attachment_action;
mod attachment_unsupported;
mod author;
mod candidate;
mod candidate_action_remote_fields;
mod candidate_summary;
mod create_application;
mod create_candidate;
mod create_interview;
mod creation_action;
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
mod greenhouse_fields;
mod import_tracked_application;
mod interview_location;
mod move_application_to_stage;
mod offer_status;
mod oracle_document_fields;
mod reject_application;
mod remove_candidate_tag;
mod result_link_details;
mod result_link_remote_fields;
mod role_scope;
mod tag_input;
mod talent360_fields;
mod teamtailor_fields;
mod unified_role_type;
mod update_interview;
mod workable_fields;

pub use add_application_attachment::{
    AddApplicationAttachment, AddApplicationAttachmentBody,
    ApplicationAttachmentRemoteFields,
};
pub use add_application_note::{
    AddApplicationNote, AddApplicationNoteBody, BullhornNoteFields, GreenhouseNoteFields,
    GreenhouseNoteVisibility, GreenhouseV3NoteFields, LeverNoteFields, NoteContentType,
    NoteRemoteFields, RecruiteeNoteFields,
};
pub use add_application_result_link::{
    AddApplicationResultLink, AddApplicationResultLinkBody,
};
pub use add_candidate_attachment::{AddCandidateAttachment, AddCandidateAttachmentBody};
pub use add_candidate_result_link::{AddCandidateResultLink, AddCandidateResultLinkBody};
pub use add_candidate_tag::{AddCandidateTag, AddCandidateTagBody};
pub use attachment_action::{
    AttachmentAction, AttachmentLimits, AttachmentRestriction, AttachmentRestrictions,
    AttachmentRestrictionsByType,
};
pub use attachment_unsupported::AttachmentUnsupported;
pub use author::Author;
pub use candidate::{Candidate, CandidateApplication};
pub use candidate_action_remote_fields::CandidateActionRemoteFields;
pub use candidate_summary::CandidateSummary;
pub use create_application::{CreateApplication, CreateApplicationBody};
pub use create_candidate::{
    CandidateApplicationInput, CreateCandidate, CreateCandidateBody,
};
pub use create_interview::{CreateInterview, CreateInterviewBody};
pub use creation_action::{
    CreationAction, CreationAttachmentLimits, CreationAttachmentRestriction,
    CreationAttachmentRestrictions, CreationAttachmentRestrictionsByType,
};
pub use get_add_application_attachment_action::GetAddApplicationAttachmentAction;
pub use get_add_candidate_attachment_action::GetAddCandidateAttachmentAction;
pub use get_application_attachments::{
    ApplicationAttachment, ApplicationAttachments, GetApplicationAttachments,
};
pub use get_application_stages::{ApplicationStage, GetApplicationStages};
pub use get_applications::{
    Application, ApplicationCandidate, ApplicationInterview, ApplicationOffer,
    GetApplications,
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
    GetJobs, HiringTeamJobRole, HiringTeamMember, Job, JobPosting, JobPostingStatus,
    JobStage,
};
pub use get_notes::{GetNotes, Note};
pub use get_offers::{GetOffers, Offer, OfferApplication};
pub use get_rejection_reasons::{GetRejectionReasons, RejectionReason};
pub use get_roles::{GetRoles, Role};
pub use get_scorecards::{
    GetScorecards, Scorecard, ScorecardOption, ScorecardResponse,
    ScorecardResponseBoolean, ScorecardResponseDate, ScorecardResponseMultiSelect,
    ScorecardResponseNumber, ScorecardResponseSingleSelect, ScorecardResponseText,
};
pub use get_tags::{GetTags, Tag};
pub use get_users::{GetUsers, User, UserSystemRole};
pub use greenhouse_fields::GreenhouseFields;
pub use import_tracked_application::{
    ErecruiterApplicationAndCandidateIds, ErecruiterApplicationAndJobIds,
    ErecruiterImportId, GreenhouseApplicationId, GreenhouseImportId,
    ImportTrackedApplication, ImportTrackedApplicationBody, OnlyfyApplicationId,
    OnlyfyImportId, RecruiteeImportId, RecruiteePlacementId,
    SmartrecruitersCandidateAndJobIds, SmartrecruitersImportId,
    SuccessfactorsApplicationId, SuccessfactorsImportId, TrackedApplication,
    TrackedApplicationImportedId,
};
pub use interview_location::{InterviewLocation, InterviewLocationType};
pub use move_application_to_stage::{
    MoveApplicationToStage, MoveApplicationToStageBody, StageRemoteFields,
    SuccessfactorsStageFields, WorkdayStageFields, WorkdayStepType,
};
pub use offer_status::OfferStatus;
pub use oracle_document_fields::{OracleDocumentCategory, OracleDocumentFields};
pub use reject_application::{
    GreenhouseRejectionFields, GreenhouseV3RejectionFields, RejectApplication,
    RejectApplicationBody, RejectionRemoteFields,
};
pub use remove_candidate_tag::{RemoveCandidateTag, RemoveCandidateTagBody};
pub use result_link_details::{ResultLinkAttribute, ResultLinkDetails};
pub use result_link_remote_fields::{IcimsResultLinkFields, ResultLinkRemoteFields};
pub use role_scope::RoleScope;
pub use tag_input::TagInput;
pub use talent360_fields::Talent360Fields;
pub use teamtailor_fields::TeamtailorFields;
pub use unified_role_type::UnifiedRoleType;
pub use update_interview::{UpdateInterview, UpdateInterviewBody};
pub use workable_fields::WorkableFields;

use crate::runtime::Handle;

/// The operations of this area, all of which need `X-Integration-Id`; made by
/// [`Integration::ats`](crate::Integration::ats).
#[derive(Clone, Debug)]
pub struct Ats {
    pub(super) handle: Handle,
}

impl Ats {
    /// The integration that this was made from.
    pub fn integration(&self) -> super::Integration {
        super::Integration {
            handle: self.handle.clone(),
        }
    }
}
