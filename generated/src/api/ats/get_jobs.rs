// Written by `cargo xtask codegen` from `GET /ats/jobs`, operation `GetAtsJobs`. Edits are lost.

use super::super::models;
use super::{Ats, RoleScope, UnifiedRoleType};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, Unrecognized, endpoint,
    open_enum, record,
};

impl Ats {
    /// Calls `GET /ats/jobs`, operation `GetAtsJobs`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut jobs = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_jobs()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{job:?}");
    /// }
    /// # Ok(()) }
    /// ```
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

/// The request that [`Ats::get_jobs`] makes; awaiting it gives `Page<Job>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetJobs {
    call: Call,
}

endpoint! { GetJobs => Pages<Job> }

impl GetJobs {
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

    /// Sets `job_codes`.
    pub fn job_codes(
        mut self,
        job_codes: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_codes", ListStyle::Comma, job_codes);
        self
    }

    /// Sets `post_url`.
    pub fn post_url(mut self, post_url: impl Into<String>) -> Self {
        let post_url: String = post_url.into();
        self.call.query("post_url", &post_url);
        self
    }

    /// Sets `status`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn status(mut self, status: impl Into<models::JobStatus>) -> Self {
        let status: models::JobStatus = status.into();
        self.call.query("status", &status);
        self
    }

    /// Sets `statuses`.
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

    /// Sets `employment_types`.
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

    /// Sets `visibilities`.
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

    /// Sets `remote_created_after`.
    pub fn remote_created_after(
        mut self,
        remote_created_after: impl Into<DateTime>,
    ) -> Self {
        let remote_created_after: DateTime = remote_created_after.into();
        self.call.query("remote_created_after", &remote_created_after);
        self
    }

    /// Sets `name_contains`.
    pub fn name_contains(mut self, name_contains: impl Into<String>) -> Self {
        let name_contains: String = name_contains.into();
        self.call.query("name_contains", &name_contains);
        self
    }
}

/// What stands at `GetAtsJobs.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `job_code`.
    pub job_code: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `confidential`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub confidential: Option<bool>,
    /// `weekly_hours`.
    pub weekly_hours: Option<f64>,
    /// `employment_type`.
    pub employment_type: Option<models::JobEmploymentType>,
    /// `status`.
    pub status: Option<models::JobStatus>,
    /// `visibility`.
    pub visibility: Option<models::JobVisibility>,
    /// `category`.
    pub category: Option<String>,
    /// `department`.
    pub department: Option<String>,
    /// `post_url`.
    pub post_url: Option<String>,
    /// `experience_level`.
    pub experience_level: Option<String>,
    /// `remote_work_status`.
    pub remote_work_status: Option<models::JobRemoteWorkStatus>,
    /// `salary_amount`.
    pub salary_amount: Option<f64>,
    /// `salary_amount_from`.
    pub salary_amount_from: Option<f64>,
    /// `salary_amount_to`.
    pub salary_amount_to: Option<f64>,
    /// `salary_currency`.
    pub salary_currency: Option<String>,
    /// `salary_period`.
    pub salary_period: Option<models::JobSalaryPeriod>,
    /// `location`.
    pub location: Option<models::Address>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `remote_url`: a URL.
    pub remote_url: Option<String>,
    /// `opened_at`.
    pub opened_at: Option<DateTime>,
    /// `closed_at`.
    pub closed_at: Option<DateTime>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `contact_id`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub contact_id: Option<String>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `stages`.
    pub stages: Vec<JobStage>,
    /// `screening_questions`.
    pub screening_questions: Vec<models::ScreeningQuestion>,
    /// `job_postings`.
    pub job_postings: Vec<JobPosting>,
    /// `hiring_team`.
    pub hiring_team: Vec<HiringTeamMember>,
}

record! {
    Job {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        nullable job_code = "job_code",
        nullable description = "description",
        nullable confidential = "confidential",
        nullable weekly_hours = "weekly_hours",
        optional employment_type = "employment_type",
        optional status = "status",
        optional visibility = "visibility",
        nullable category = "category",
        nullable department = "department",
        nullable post_url = "post_url",
        nullable experience_level = "experience_level",
        optional remote_work_status = "remote_work_status",
        nullable salary_amount = "salary_amount",
        nullable salary_amount_from = "salary_amount_from",
        nullable salary_amount_to = "salary_amount_to",
        nullable salary_currency = "salary_currency",
        optional salary_period = "salary_period",
        optional location = "location",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable remote_url = "remote_url",
        nullable opened_at = "opened_at",
        nullable closed_at = "closed_at",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable contact_id = "contact_id",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required stages = "stages",
        required screening_questions = "screening_questions",
        required job_postings = "job_postings",
        required hiring_team = "hiring_team",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].stages[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobStage {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `index`.
    pub index: Option<i64>,
    /// `status`.
    pub status: Option<models::ActiveStatus>,
}

record! {
    JobStage {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        nullable remote_data = "remote_data",
        optional index = "index",
        optional status = "status",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].job_postings[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPosting {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description_html`.
    pub description_html: Option<String>,
    /// `status`.
    pub status: Option<JobPostingStatus>,
    /// `visibility`.
    pub visibility: Option<models::JobVisibility>,
    /// `url`.
    pub url: Option<String>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    JobPosting {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable title = "title",
        nullable description_html = "description_html",
        nullable status = "status",
        nullable visibility = "visibility",
        nullable url = "url",
        nullable remote_data = "remote_data",
    }
}

/// A value of `status`.
///
/// From `GetAtsJobs.response.data.results[].job_postings[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobPostingStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// `DRAFT`.
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

/// What stands at `GetAtsJobs.response.data.results[].hiring_team[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HiringTeamMember {
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
    /// `hiring_team_roles`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub hiring_team_roles: Vec<models::HiringTeamRole>,
    /// `job_roles`.
    pub job_roles: Vec<HiringTeamJobRole>,
}

record! {
    HiringTeamMember {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        optional email = "email",
        required hiring_team_roles = "hiring_team_roles",
        required job_roles = "job_roles",
    }
}

/// What stands at `GetAtsJobs.response.data.results[].hiring_team[].job_roles[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HiringTeamJobRole {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `remote_label`.
    pub remote_label: Option<String>,
    /// `scope`.
    pub scope: Option<RoleScope>,
    /// `unified_type`.
    pub unified_type: Option<UnifiedRoleType>,
}

record! {
    HiringTeamJobRole {
        nullable remote_id = "remote_id",
        nullable remote_label = "remote_label",
        nullable scope = "scope",
        nullable unified_type = "unified_type",
    }
}
