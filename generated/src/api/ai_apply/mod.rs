// Written by `cargo xtask codegen`. Edits are lost.
// From the tag AI Apply.

//! Applying to jobs on career sites, without an integration. A career site groups postings; a posting is a job
//! with a page of its own, known by its URL.
//!
//! | about | operations |
//! |---|---|
//! | `career-sites` | [`get_career_sites`](AiApply::get_career_sites), [`create_career_site`](AiApply::create_career_site) |
//! | `postings` | [`get_postings`](AiApply::get_postings), [`create_posting`](AiApply::create_posting), [`inquire_posting`](AiApply::inquire_posting) |
//! | `apply` | [`submit_application`](AiApply::submit_application) |
//! | `applications` | [`get_applications`](AiApply::get_applications) |
//! | `unified-api` | [`get_unified_api_jobs`](AiApply::get_unified_api_jobs), [`create_unified_api_application`](AiApply::create_unified_api_application) |
//! | `job-feeds` | [`get_job_feeds`](AiApply::get_job_feeds), [`create_job_feed`](AiApply::create_job_feed), [`import_job_postings`](AiApply::import_job_postings) |
//!
//! Register career sites, and postings one by one or as a job feed. When a posting's `availability` is
//! `APPLYABLE`, [`POST /ai-apply/postings/{posting_id}/inquire`](crate::ai_apply::AiApply::inquire_posting) gives
//! its application form together with a token, and
//! [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application) sends the answers with that token.
//! [`GET /ai-apply/applications`](crate::ai_apply::AiApply::get_applications) and the webhook
//! `ai-apply-application-status-updated` say how an application fares. The webhook
//! `ai-apply-job-posting-status-updated` reports changes of postings.
//!
//! No operation of this area takes `X-Integration-Id`. There is no idempotency key, so repeating a request that
//! creates something may create it twice. Errors have `PLATFORM.*`, `REMOTE.*` and `AI_APPLY.*` codes.
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! use kombo::ai_apply::{ApplicationFormAnswer, ApplicationFormBlock};
//!
//! let ai_apply = kombo.ai_apply();
//! let career_site = ai_apply.create_career_site("Example GmbH").await?;
//! let posting = ai_apply
//!     .create_posting("https://www.example.com/jobs/1", &career_site.id)
//!     .await?;
//!
//! // The form of the posting says what has to be answered.
//! let inquiry = ai_apply.inquire_posting(&posting.id).await?;
//! let mut answers = Vec::new();
//! for block in &inquiry.application_form {
//!     if let ApplicationFormBlock::Question(question) = block {
//!         if question.required {
//!             answers.push(ApplicationFormAnswer::new(&question.question_id, "Yes"));
//!         }
//!     }
//! }
//! ai_apply
//!     .submit_application(inquiry.submission_token, "ada@example.com", answers)
//!     .await?;
//! # Ok(()) }
//! ```

mod create_career_site;
mod create_job_feed;
mod create_posting;
mod create_unified_api_application;
mod get_applications;
mod get_career_sites;
mod get_job_feeds;
mod get_postings;
mod get_unified_api_jobs;
mod import_job_postings;
mod inquire_posting;
mod posting;
mod posting_location;
mod posting_source;
mod submit_application;

pub use create_career_site::{CreateCareerSite, CreateCareerSiteBody};
pub use create_job_feed::{CreateJobFeed, CreateJobFeedBody};
pub use create_posting::{CreatePosting, CreatePostingBody};
pub use create_unified_api_application::{
    CreateUnifiedApiApplication, CreateUnifiedApiApplicationBody,
    UnifiedApplicationRemoteFields, UnifiedAvatureFields, UnifiedBullhornFields,
    UnifiedPilogaCandidate, UnifiedPilogaFields, UnifiedWorkdayCandidateData,
    UnifiedWorkdayContact, UnifiedWorkdayContactLocation, UnifiedWorkdayFields,
};
pub use get_applications::{Application, GetApplications};
pub use get_career_sites::GetCareerSites;
pub use get_job_feeds::GetJobFeeds;
pub use get_postings::GetPostings;
pub use get_unified_api_jobs::{GetUnifiedApiJobs, UnifiedApiJob};
pub use import_job_postings::{ImportJobPostings, JobPostingImport, JobPostingImportLine};
pub use inquire_posting::{
    ApplicationFormBlock, ApplicationFormCondition, ApplicationFormConditionFile,
    ApplicationFormConditionValue, ApplicationFormOption,
    ApplicationFormOptionUnifiedKey, ApplicationFormQuestion,
    ApplicationFormQuestionType, ApplicationFormSection, ApplicationFormUnifiedKey,
    InquirePosting, PostingInquiry,
};
pub use posting::Posting;
pub use posting_location::{CountryCode, PostingLocation};
pub use posting_source::PostingSource;
pub use submit_application::{
    ApplicationFormAnswer, ApplicationFormAnswerFile, ApplicationFormAnswerValue,
    SubmitApplication, SubmitApplicationBody, SubmittedApplication,
};

use crate::runtime::Handle;

/// The operations of this area; made by [`Client::ai_apply`](crate::Client::ai_apply).
#[derive(Clone, Debug)]
pub struct AiApply {
    pub(super) handle: Handle,
}
