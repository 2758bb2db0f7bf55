// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use super::{Ats, RoleScope, UnifiedRoleType};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, Unrecognized, dated,
    endpoint, open_enum, record,
};

impl Ats {
    /// Lists the jobs a company wants to fill.
    ///
    /// A job is the opening itself. How it is advertised is in its `job_postings`, what applicants are asked in its
    /// `screening_questions`, the steps of its selection in its `stages`, and who is in charge in its `hiring_team`.
    /// The ids of stages and questions found here are those that applying and moving applications ask for.
    ///
    /// A job board will want `statuses`, `visibilities` and `employment_types`; `post_url` and `job_codes` find a job
    /// that is known from elsewhere, `name_contains` searches in names.
    ///
    /// `GET /ats/jobs`, operation `GetAtsJobs`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut jobs = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_jobs()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{}", job.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/jobs")]
    #[doc(alias = "GetAtsJobs")]
    #[doc(alias = "list_jobs")]
    #[inline]
    pub fn get_jobs(&self) -> GetJobs {
        let call = self.handle.call(&OPERATION);
        GetJobs { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsJobs",
    method: Method::GET,
    path: "/ats/jobs",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_jobs`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Job`](crate::ats::Job).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetJobs {
    call: Call,
}

impl GetJobs {
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
    /// entry of `screening_questions` and `job_postings`, one that is added and one that is removed count; an entry
    /// that is added to or removed from `stages` or `hiring_team` counts, a change of it does not. So a record's own
    /// `changed_at` may be older. Give the time at which the last fetch *began* by Kombo's clock, which the `Date`
    /// header of an answer tells, or some minutes less: a clock that is ahead loses changes. Set `include_deleted` to
    /// hear of deletions as well.
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

    /// Gives only jobs with one of these job codes, the codes by which a company itself numbers its jobs.
    pub fn job_codes(
        mut self,
        job_codes: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_codes", ListStyle::Comma, job_codes);
        self
    }

    /// Gives only jobs that are posted under this address.
    pub fn post_url(mut self, post_url: impl Into<String>) -> Self {
        let post_url: String = post_url.into();
        self.call.query("post_url", &post_url);
        self
    }

    /// Gives only jobs in this state. Deprecated: `statuses` takes several.
    #[deprecated(note = "use `statuses`")]
    pub fn status(mut self, status: impl Into<models::JobStatus>) -> Self {
        let status: models::JobStatus = status.into();
        self.call.query("status", &status);
        self
    }

    /// Gives only jobs that are in one of these states; `OPEN` alone is what a job board shows.
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item: Into<models::JobStatus>>,
    ) -> Self {
        self.call
            .query_list(
                "statuses",
                ListStyle::Comma,
                statuses
                    .into_iter()
                    .map(|value| Into::<models::JobStatus>::into(value).to_string()),
            );
        self
    }

    /// Gives only jobs of these types of employment, such as full-time.
    pub fn employment_types(
        mut self,
        employment_types: impl IntoIterator<Item: Into<models::JobEmploymentType>>,
    ) -> Self {
        self.call
            .query_list(
                "employment_types",
                ListStyle::Comma,
                employment_types
                    .into_iter()
                    .map(|value| {
                        Into::<models::JobEmploymentType>::into(value).to_string()
                    }),
            );
        self
    }

    /// Gives only jobs that are visible in one of these ways, such as `PUBLIC`.
    pub fn visibilities(
        mut self,
        visibilities: impl IntoIterator<Item: Into<models::JobVisibility>>,
    ) -> Self {
        self.call
            .query_list(
                "visibilities",
                ListStyle::Comma,
                visibilities
                    .into_iter()
                    .map(|value| Into::<models::JobVisibility>::into(value).to_string()),
            );
        self
    }

    /// Gives only jobs that were created in the connected system after this time.
    pub fn remote_created_after(
        mut self,
        remote_created_after: impl Into<DateTime>,
    ) -> Self {
        let remote_created_after: DateTime = remote_created_after.into();
        self.call.query("remote_created_after", &remote_created_after);
        self
    }

    /// Gives only records with this text in their name.
    pub fn name_contains(mut self, name_contains: impl Into<String>) -> Self {
        let name_contains: String = name_contains.into();
        self.call.query("name_contains", &name_contains);
        self
    }
}

endpoint! { GetJobs => Pages<Job>: incremental }

/// A job that a company wants to fill, with its stages, questions, postings and hiring team.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What the job is called in the connected system; each of `job_postings` has a title of its own.
    pub name: Option<String>,
    /// The code by which the company itself tells the job from others.
    pub job_code: Option<String>,
    /// The text that describes the job.
    pub description: Option<String>,
    /// Whether the job is kept secret. Deprecated; `visibility` has the value `CONFIDENTIAL`.
    #[deprecated(note = "use `visibility`")]
    pub confidential: Option<bool>,
    /// How many hours a week are worked.
    pub weekly_hours: Option<f64>,
    /// How whoever gets the job will be employed, such as full time or as an intern.
    ///
    /// What the connected system says beyond the known values is kept as its own text.
    pub employment_type: Option<models::JobEmploymentType>,
    /// Where the job stands between draft and archive, and so whether it is open.
    ///
    /// A status of the connected system that fits none of the known values comes as it is.
    pub status: Option<models::JobStatus>,
    /// Who is meant to see the job, from everybody down to those who are involved in the hiring.
    ///
    /// Another value of the connected system is passed through.
    pub visibility: Option<models::JobVisibility>,
    /// The field of work the job belongs to, as the connected system names it.
    pub category: Option<String>,
    /// The department that the job belongs to.
    pub department: Option<String>,
    /// The address under which the job is posted.
    pub post_url: Option<String>,
    /// How much experience the job asks for.
    pub experience_level: Option<String>,
    /// Whether the work can be done from elsewhere.
    pub remote_work_status: Option<models::JobRemoteWorkStatus>,
    /// The salary, where the job names a single one, in units of `salary_currency`.
    pub salary_amount: Option<f64>,
    /// The lower end of the salary, in units of `salary_currency`.
    pub salary_amount_from: Option<f64>,
    /// The upper end of the salary, in units of `salary_currency`.
    pub salary_amount_to: Option<f64>,
    /// The currency that the amounts of the salary are in.
    pub salary_currency: Option<String>,
    /// The time that the salary is for.
    pub salary_period: Option<models::JobSalaryPeriod>,
    /// Where the job is to be done.
    pub location: Option<models::Address>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// The page of the connected system that shows the record.
    ///
    /// A URL.
    pub remote_url: Option<String>,
    /// When the job was opened.
    pub opened_at: Option<DateTime>,
    /// When the job was closed.
    pub closed_at: Option<DateTime>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// The id of the person to contact about the job.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub contact_id: Option<String>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The steps of the job's recruiting process.
    pub stages: Vec<JobStage>,
    /// What applicants are asked.
    pub screening_questions: Vec<models::ScreeningQuestion>,
    /// The advertisements that were published for the job.
    pub job_postings: Vec<JobPosting>,
    /// The people who fill the job: recruiters, hiring managers and the like.
    pub hiring_team: Vec<HiringTeamMember>,
}

record! {
    Job {
        required id,
        required remote_id,
        nullable name,
        nullable job_code,
        nullable description,
        nullable confidential,
        nullable weekly_hours,
        optional employment_type,
        optional status,
        optional visibility,
        nullable category,
        nullable department,
        nullable post_url,
        nullable experience_level,
        optional remote_work_status,
        nullable salary_amount,
        nullable salary_amount_from,
        nullable salary_amount_to,
        nullable salary_currency,
        optional salary_period,
        optional location,
        nullable custom_fields,
        listed integration_fields,
        nullable remote_url,
        nullable opened_at,
        nullable closed_at,
        nullable remote_created_at,
        nullable remote_updated_at,
        nullable contact_id,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        listed stages,
        listed screening_questions,
        listed job_postings,
        listed hiring_team,
        shown [
            "id", "remote_id", "opened_at", "closed_at", "remote_created_at", "remote_updated_at", "contact_id",
            "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    Job {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// A step that the applications for a job go through;
/// [`PUT /ats/applications/{application_id}/stage`](crate::ats::Ats::move_application_to_stage) takes its id.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobStage {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The place of the stage in the order of the job's stages.
    pub index: Option<i64>,
    /// Whether the job still uses this stage.
    pub status: Option<models::ActiveStatus>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
}

record! {
    JobStage {
        required id,
        nullable remote_id,
        nullable name,
        nullable remote_data,
        optional index,
        nullable status,
        nullable custom_fields,
        shown ["id", "remote_id"]
    }
}

/// An advertisement of the job, as candidates get to see it; a job can have several.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPosting {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The heading of the advertisement.
    pub title: Option<String>,
    /// The text of the job posting as HTML.
    pub description_html: Option<String>,
    /// Whether the posting is published, not published any more, or still a draft.
    pub status: Option<JobPostingStatus>,
    /// Who gets to see this posting.
    pub visibility: Option<models::JobVisibility>,
    /// The web page of the posting.
    pub url: Option<String>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    JobPosting {
        required id,
        nullable remote_id,
        nullable title,
        nullable description_html,
        nullable status,
        nullable visibility,
        nullable url,
        nullable remote_data,
        shown ["id", "remote_id"]
    }
}

/// Whether the posting is published, not published any more, or still a draft.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobPostingStatus {
    /// The posting is online.
    ///
    /// On the wire: `ACTIVE`.
    Active,
    /// The posting is offline.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// The posting is being written.
    ///
    /// On the wire: `DRAFT`.
    Draft,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    JobPostingStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Draft = "DRAFT",
    }
}

/// A user who works on filling the job, with their roles in it.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HiringTeamMember {
    /// The Kombo id of the user, as in [`GET /ats/users`](crate::ats::Ats::get_users).
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The e-mail address of the candidate, or of the user of the recruiting system.
    pub email: Option<String>,
    /// What the member does for this job. Deprecated; `job_roles` says it with the connected system's own label.
    #[deprecated(note = "use `job_roles`")]
    pub hiring_team_roles: Vec<models::HiringTeamRole>,
    /// The roles that the person has for this job, with the connected system's own names for them.
    pub job_roles: Vec<HiringTeamJobRole>,
}

record! {
    HiringTeamMember {
        required id,
        nullable remote_id,
        nullable first_name,
        nullable last_name,
        optional email,
        listed hiring_team_roles,
        listed job_roles,
        shown ["id", "remote_id"]
    }
}

/// A role that a member of the hiring team has within the job.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HiringTeamJobRole {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What the connected system calls it.
    pub remote_label: Option<String>,
    /// Whether the role holds in the whole system or in single jobs.
    pub scope: Option<RoleScope>,
    /// What it corresponds to in Kombo's list, where it corresponds to anything.
    pub unified_type: Option<UnifiedRoleType>,
}

record! {
    HiringTeamJobRole {
        nullable remote_id,
        nullable remote_label,
        nullable scope,
        nullable unified_type,
        shown ["remote_id"]
    }
}
