// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use super::{Ats, OfferStatus};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Ats {
    /// Lists the applications for the jobs of the connected system.
    ///
    /// Each record says which candidate applies for which job, at what stage the application stands and how it ended,
    /// and carries short forms of the candidate, the job, the stage, the interviews and the offers, along with the
    /// answers to screening questions. The complete records are in
    /// [`GET /ats/candidates`](crate::ats::Ats::get_candidates), [`GET /ats/jobs`](crate::ats::Ats::get_jobs),
    /// [`GET /ats/interviews`](crate::ats::Ats::get_interviews) and [`GET /ats/offers`](crate::ats::Ats::get_offers).
    ///
    /// Narrow the list by job (`job_ids`, or `job_remote_ids` for ids of the connected system), by stage
    /// (`current_stage_ids`), by `outcomes`, or by age (`remote_created_after`).
    ///
    /// `GET /ats/applications`, operation `GetAtsApplications`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut applications = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_applications()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(application) = applications.try_next().await? {
    ///     println!("{}", application.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/applications")]
    #[doc(alias = "GetAtsApplications")]
    #[doc(alias = "list_applications")]
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

/// The request that [`Ats::get_applications`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Application`](crate::ats::Application).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetApplications {
    call: Call,
}

impl GetApplications {
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

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of an
    /// entry of `interviews` and `offers`, one that is added and one that is removed count; a change of `candidate`
    /// counts; a change of `current_stage` or `job` does not count. So a record's own `changed_at` may be older. Give
    /// the time at which the last fetch *began* by Kombo's clock, which the `Date` header of an answer tells, or some
    /// minutes less: a clock that is ahead loses changes. Set `include_deleted` to hear of deletions as well.
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

    /// Gives only applications with this outcome. Deprecated: `outcomes` takes several.
    #[deprecated(note = "use `outcomes`")]
    pub fn outcome(mut self, outcome: impl Into<models::ApplicationOutcome>) -> Self {
        let outcome: models::ApplicationOutcome = outcome.into();
        self.call.query("outcome", &outcome);
        self
    }

    /// Gives only applications with one of these outcomes; `PENDING` are those that nobody has decided on.
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

    /// Gives only applications to the jobs with these Kombo ids.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("job_ids", ListStyle::Comma, job_ids);
        self
    }

    /// Gives only applications to the jobs that have one of these ids in the connected system.
    pub fn job_remote_ids(
        mut self,
        job_remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_remote_ids", ListStyle::Comma, job_remote_ids);
        self
    }

    /// Gives only applications that are at one of the stages with these Kombo ids.
    pub fn current_stage_ids(
        mut self,
        current_stage_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("current_stage_ids", ListStyle::Comma, current_stage_ids);
        self
    }

    /// Gives only applications that were made in the connected system after this time.
    pub fn remote_created_after(
        mut self,
        remote_created_after: impl Into<DateTime>,
    ) -> Self {
        let remote_created_after: DateTime = remote_created_after.into();
        self.call.query("remote_created_after", &remote_created_after);
        self
    }
}

endpoint! { GetApplications => Pages<Application>: incremental }

/// One candidate's application for one job.
///
/// `outcome` is pending, hired or declined; a declined application can have a reason and a date of rejection.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// How the application has ended, if it has.
    pub outcome: Option<models::ApplicationOutcome>,
    /// Why the application was rejected, in the words of the connected system.
    pub rejection_reason_name: Option<String>,
    /// When the application was rejected.
    pub rejected_at: Option<DateTime>,
    /// The Kombo id of the stage that the application is at.
    pub current_stage_id: Option<String>,
    /// The Kombo id of the job that the application is for.
    pub job_id: Option<String>,
    /// The Kombo id of the candidate that this record belongs to.
    pub candidate_id: Option<String>,
    /// The answers to the job's questions for applicants.
    pub screening_question_answers: Option<Vec<models::ScreeningQuestionAnswer>>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// The page of the connected system that shows the record.
    ///
    /// A URL.
    pub remote_url: Option<String>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The person who applies, in short; the full record is in
    /// [`GET /ats/candidates`](crate::ats::Ats::get_candidates).
    pub candidate: Option<ApplicationCandidate>,
    /// The stage of the selection that the application stands at.
    pub current_stage: Option<models::ApplicationCurrentStage>,
    /// The job the application is for, in short.
    pub job: Option<models::CandidateApplicationJob>,
    /// The interviews that the application has led to.
    pub interviews: Vec<ApplicationInterview>,
    /// The offers that were made to the candidate.
    pub offers: Vec<ApplicationOffer>,
}

record! {
    Application {
        required id,
        nullable remote_id,
        nullable outcome,
        nullable rejection_reason_name,
        nullable rejected_at,
        nullable current_stage_id,
        nullable job_id,
        nullable candidate_id,
        optional screening_question_answers,
        nullable custom_fields,
        listed integration_fields,
        nullable remote_url,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_created_at,
        nullable remote_updated_at,
        nullable remote_data,
        nullable candidate,
        nullable current_stage,
        nullable job,
        listed interviews,
        listed offers,
        shown [
            "id", "remote_id", "rejected_at", "current_stage_id", "job_id", "candidate_id", "changed_at",
            "remote_deleted_at", "remote_created_at", "remote_updated_at",
        ]
    }
}

dated! {
    Application {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// The person who applies, in short; the full record is in
/// [`GET /ats/candidates`](crate::ats::Ats::get_candidates).
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationCandidate {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The candidate's e-mail addresses, each with its kind.
    pub email_addresses: Option<Vec<models::EmailAddress>>,
    /// All phone numbers of the candidate.
    pub phone_numbers: Option<Vec<models::PhoneNumber>>,
    /// The candidate's profiles on social networks.
    pub social_media: Option<Vec<models::SocialMedia>>,
    /// Where the candidate came from, such as a job board or a referral, in the connected system's words.
    pub source: Option<String>,
    /// The page of the connected system that shows the record.
    ///
    /// A URL.
    pub remote_url: Option<String>,
    /// The tags that the candidate has.
    pub tags: Vec<models::ApplicationCandidateTag>,
}

record! {
    ApplicationCandidate {
        required id,
        required remote_id,
        nullable first_name,
        nullable last_name,
        optional email_addresses,
        optional phone_numbers,
        optional social_media,
        nullable source,
        nullable remote_url,
        listed tags,
        shown ["id", "remote_id"]
    }
}

/// An interview held or planned for an application, in short.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterview {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What the interview is called.
    pub title: Option<String>,
    /// The time of the interview.
    pub starting_at: Option<DateTime>,
    /// When the interview ends.
    pub ending_at: Option<DateTime>,
    /// Where the interview takes place.
    pub location: Option<models::Address>,
    /// Whether the interview was called off.
    pub canceled: Option<bool>,
}

record! {
    ApplicationInterview {
        required id,
        nullable remote_id,
        nullable title,
        nullable starting_at,
        nullable ending_at,
        optional location,
        nullable canceled,
        shown ["id", "remote_id", "starting_at", "ending_at"]
    }
}

/// An offer made on an application, in short.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationOffer {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// How far the offer on this application has come.
    pub status: Option<OfferStatus>,
}

record! {
    ApplicationOffer {
        required id,
        nullable remote_id,
        nullable status,
        shown ["id", "remote_id"]
    }
}
