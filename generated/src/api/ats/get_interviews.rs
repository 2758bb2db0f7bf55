// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/interviews`.

use super::{Ats, CandidateSummary};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Ats {
    /// Lists the interviews with candidates, past and planned.
    ///
    /// Each record says when and where the interview takes place, which users hold it, and for which application;
    /// `job_ids` keeps the interviews for certain jobs. `canceled` marks those that were called off.
    ///
    /// `GET /ats/interviews`, operation `GetAtsInterviews`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut interviews = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_interviews()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(interview) = interviews.try_next().await? {
    ///     println!("{}", interview.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/interviews")]
    #[doc(alias = "GetAtsInterviews")]
    #[doc(alias = "list_interviews")]
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

/// The request that [`Ats::get_interviews`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Interview`](crate::ats::Interview).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetInterviews {
    call: Call,
}

impl GetInterviews {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many records a page holds at most.
    ///
    /// At least 1, at most 250, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of
    /// `application` counts; an entry that is added to or removed from `interviewers` counts, a change of it does
    /// not. So a record's own `changed_at` may be older. Give the time at which the last fetch *began* by Kombo's
    /// clock, which the `Date` header of an answer tells, or some minutes less: a clock that is ahead loses changes.
    /// Set `include_deleted` to hear of deletions as well.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Whether deleted records are listed too; `remote_deleted_at` marks them. Without this they are left out, so an
    /// incremental fetch does not notice deletions.
    ///
    /// `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Whether filters that the integration cannot apply, since it has no such field, are ignored. Without this such
    /// a filter gives an empty list.
    ///
    /// `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only the records that have one of these ids in the connected system.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Gives only interviews for the jobs with these Kombo ids.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("job_ids", ListStyle::Comma, job_ids);
        self
    }
}

endpoint! { GetInterviews => Pages<Interview>: incremental }

/// A meeting of a candidate with users of the connected system about an application.
///
/// In the answer of `GET /ats/interviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Interview {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What the interview is called in the connected system.
    pub title: Option<String>,
    /// When it takes place.
    pub starting_at: Option<DateTime>,
    /// When the interview ends.
    pub ending_at: Option<DateTime>,
    /// Where the interview takes place; for a call by video see `video_conferencing_url`.
    pub location: Option<models::Address>,
    /// The address of the video call.
    pub video_conferencing_url: Option<String>,
    /// The Kombo id of the application that this record belongs to.
    pub application_id: Option<String>,
    /// The Kombo id of the stage of the recruiting process.
    pub stage_id: Option<String>,
    /// Whether the interview was called off.
    pub canceled: Option<bool>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The users who lead the interview.
    pub users: Vec<InterviewUser>,
    /// The application the interview is about, in short, with candidate and job.
    pub application: Option<InterviewApplication>,
}

record! {
    Interview {
        required id,
        nullable remote_id,
        nullable title,
        nullable starting_at,
        nullable ending_at,
        optional location,
        nullable video_conferencing_url,
        nullable application_id,
        nullable stage_id,
        nullable canceled,
        nullable remote_created_at,
        nullable remote_updated_at,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        listed users,
        nullable application,
        shown [
            "id", "remote_id", "starting_at", "ending_at", "application_id", "stage_id", "remote_created_at",
            "remote_updated_at", "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    Interview {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// A user who takes part in the interview.
///
/// In the answer of `GET /ats/interviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterviewUser {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The e-mail address of the candidate, or of the user of the recruiting system.
    pub email: Option<String>,
}

record! {
    InterviewUser {
        required id,
        nullable remote_id,
        nullable first_name,
        nullable last_name,
        optional email,
        shown ["id", "remote_id"]
    }
}

/// The application the interview is about, in short, with candidate and job.
///
/// In the answer of `GET /ats/interviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterviewApplication {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// How the application has ended, if it has.
    pub outcome: Option<models::ApplicationOutcome>,
    /// Why the application was rejected, in the words of the connected system.
    pub rejection_reason_name: Option<String>,
    /// The candidate of the application, with name and e-mail addresses.
    pub candidate: Option<CandidateSummary>,
    /// The job that the candidate has applied for.
    pub job: Option<models::CandidateApplicationJob>,
}

record! {
    InterviewApplication {
        required id,
        nullable remote_id,
        nullable outcome,
        nullable rejection_reason_name,
        nullable candidate,
        nullable job,
        shown ["id", "remote_id"]
    }
}
