// Written by `cargo xtask codegen` from `GET /ats/interviews`, operation `GetAtsInterviews`. Edits are lost.

use super::super::models;
use super::{Ats, CandidateSummary};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/interviews`, operation `GetAtsInterviews`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut interviews = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_interviews()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(interview) = interviews.try_next().await? {
    ///     println!("{interview:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_interviews(&self) -> GetInterviews {
        let call = self.handle.call(&OPERATION);
        GetInterviews { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsInterviews",
    method: Method::GET,
    path: "/ats/interviews",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_interviews`] makes; awaiting it gives `Page<Interview>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetInterviews {
    call: Call,
}

endpoint! { GetInterviews => Pages<Interview> }

impl GetInterviews {
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

    /// Sets `job_ids`.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("job_ids", ListStyle::Comma, job_ids);
        self
    }
}

/// What stands at `GetAtsInterviews.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Interview {
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
    /// `video_conferencing_url`.
    pub video_conferencing_url: Option<String>,
    /// `application_id`.
    pub application_id: Option<String>,
    /// `stage_id`.
    pub stage_id: Option<String>,
    /// `canceled`.
    pub canceled: Option<bool>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `users`.
    pub users: Vec<InterviewUser>,
    /// `application`.
    pub application: Option<InterviewApplication>,
}

record! {
    Interview {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable title = "title",
        nullable starting_at = "starting_at",
        nullable ending_at = "ending_at",
        optional location = "location",
        nullable video_conferencing_url = "video_conferencing_url",
        nullable application_id = "application_id",
        nullable stage_id = "stage_id",
        nullable canceled = "canceled",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required users = "users",
        nullable application = "application",
    }
}

/// What stands at `GetAtsInterviews.response.data.results[].users[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterviewUser {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `email`.
    pub email: Option<String>,
}

record! {
    InterviewUser {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        optional email = "email",
    }
}

/// What stands at `GetAtsInterviews.response.data.results[].application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterviewApplication {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `outcome`.
    pub outcome: Option<models::ApplicationOutcome>,
    /// `rejection_reason_name`.
    pub rejection_reason_name: Option<String>,
    /// `candidate`.
    pub candidate: Option<CandidateSummary>,
    /// `job`.
    pub job: Option<models::CandidateApplicationJob>,
}

record! {
    InterviewApplication {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable outcome = "outcome",
        nullable rejection_reason_name = "rejection_reason_name",
        nullable candidate = "candidate",
        nullable job = "job",
    }
}
