// Written by `cargo xtask codegen` from `GET /ats/applications`, operation `GetAtsApplications`. Edits are lost.

use super::super::models;
use super::{Ats, OfferStatus};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/applications`, operation `GetAtsApplications`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut applications = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_applications()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(application) = applications.try_next().await? {
    ///     println!("{application:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_applications(&self) -> GetApplications {
        let call = self.handle.call(&OPERATION);
        GetApplications { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsApplications",
    method: Method::GET,
    path: "/ats/applications",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_applications`] makes; awaiting it gives `Page<Application>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetApplications {
    call: Call,
}

endpoint! { GetApplications => Pages<Application> }

impl GetApplications {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
        self
    }

    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Sets `include_deleted`: `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Sets `ignore_unsupported_filters`: `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Sets `outcome`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn outcome(mut self, outcome: impl Into<models::ApplicationOutcome>) -> Self {
        let outcome: models::ApplicationOutcome = outcome.into();
        self.call.query("outcome", &outcome);
        self
    }

    /// Sets `outcomes`.
    pub fn outcomes(
        mut self,
        outcomes: impl IntoIterator<Item: Into<models::ApplicationOutcome>>,
    ) -> Self {
        self.call
            .query_list(
                "outcomes",
                ListStyle::Comma,
                outcomes
                    .into_iter()
                    .map(|value| {
                        Into::<models::ApplicationOutcome>::into(value).to_string()
                    }),
            );
        self
    }

    /// Sets `job_ids`.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("job_ids", ListStyle::Comma, job_ids);
        self
    }

    /// Sets `job_remote_ids`.
    pub fn job_remote_ids(
        mut self,
        job_remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_remote_ids", ListStyle::Comma, job_remote_ids);
        self
    }

    /// Sets `current_stage_ids`.
    pub fn current_stage_ids(
        mut self,
        current_stage_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("current_stage_ids", ListStyle::Comma, current_stage_ids);
        self
    }

    /// Sets `remote_created_after`.
    pub fn remote_created_after(
        mut self,
        remote_created_after: impl Into<DateTime>,
    ) -> Self {
        let remote_created_after: DateTime = remote_created_after.into();
        self.call.query("remote_created_after", &remote_created_after);
        self
    }
}

/// What stands at `GetAtsApplications.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `outcome`.
    pub outcome: Option<models::ApplicationOutcome>,
    /// `rejection_reason_name`.
    pub rejection_reason_name: Option<String>,
    /// `rejected_at`.
    pub rejected_at: Option<DateTime>,
    /// `current_stage_id`.
    pub current_stage_id: Option<String>,
    /// `job_id`.
    pub job_id: Option<String>,
    /// `candidate_id`.
    pub candidate_id: Option<String>,
    /// `screening_question_answers`.
    pub screening_question_answers: Option<Vec<models::ScreeningQuestionAnswer>>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `remote_url`: a URL.
    pub remote_url: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `candidate`.
    pub candidate: Option<ApplicationCandidate>,
    /// `current_stage`.
    pub current_stage: Option<models::CandidateApplicationStage>,
    /// `job`.
    pub job: Option<models::CandidateApplicationJob>,
    /// `interviews`.
    pub interviews: Vec<ApplicationInterview>,
    /// `offers`.
    pub offers: Vec<ApplicationOffer>,
}

record! {
    Application {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable outcome = "outcome",
        nullable rejection_reason_name = "rejection_reason_name",
        nullable rejected_at = "rejected_at",
        nullable current_stage_id = "current_stage_id",
        nullable job_id = "job_id",
        nullable candidate_id = "candidate_id",
        optional screening_question_answers = "screening_question_answers",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable remote_url = "remote_url",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable remote_data = "remote_data",
        nullable candidate = "candidate",
        nullable current_stage = "current_stage",
        nullable job = "job",
        required interviews = "interviews",
        required offers = "offers",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].candidate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationCandidate {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `email_addresses`.
    pub email_addresses: Option<Vec<models::EmailAddress>>,
    /// `phone_numbers`.
    pub phone_numbers: Option<Vec<models::PhoneNumber>>,
    /// `social_media`.
    pub social_media: Option<Vec<models::SocialMedia>>,
    /// `source`.
    pub source: Option<String>,
    /// `remote_url`: a URL.
    pub remote_url: Option<String>,
    /// `tags`.
    pub tags: Vec<models::ApplicationCandidateTag>,
}

record! {
    ApplicationCandidate {
        required id = "id",
        required remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        optional email_addresses = "email_addresses",
        optional phone_numbers = "phone_numbers",
        optional social_media = "social_media",
        nullable source = "source",
        nullable remote_url = "remote_url",
        required tags = "tags",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].interviews[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterview {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `starting_at`.
    pub starting_at: Option<DateTime>,
    /// `ending_at`.
    pub ending_at: Option<DateTime>,
    /// `location`.
    pub location: Option<models::Address>,
    /// `canceled`.
    pub canceled: Option<bool>,
}

record! {
    ApplicationInterview {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable title = "title",
        nullable starting_at = "starting_at",
        nullable ending_at = "ending_at",
        optional location = "location",
        nullable canceled = "canceled",
    }
}

/// What stands at `GetAtsApplications.response.data.results[].offers[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationOffer {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `status`.
    pub status: Option<OfferStatus>,
}

record! {
    ApplicationOffer {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable status = "status",
    }
}
