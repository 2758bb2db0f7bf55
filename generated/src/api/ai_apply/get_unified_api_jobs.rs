// Written by `cargo xtask codegen` from `GET /ai-apply/unified-api/jobs`, operation `GetAiApplyUnifiedApiJobs`. Edits are lost.

use super::super::models;
use super::AiApply;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl AiApply {
    /// Calls `GET /ai-apply/unified-api/jobs`, operation `GetAiApplyUnifiedApiJobs`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut unified_api_jobs = kombo.ai_apply().get_unified_api_jobs().items();
    /// while let Some(unified_api_job) = unified_api_jobs.try_next().await? {
    ///     println!("{unified_api_job:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[deprecated(note = "marked as deprecated in the API description")]
    #[inline]
    pub fn get_unified_api_jobs(&self) -> GetUnifiedApiJobs {
        let call = self.handle.call(&OPERATION);
        GetUnifiedApiJobs { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAiApplyUnifiedApiJobs",
    method: Method::GET,
    path: "/ai-apply/unified-api/jobs",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::get_unified_api_jobs`] makes; awaiting it gives `Page<UnifiedApiJob>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetUnifiedApiJobs {
    call: Call,
}

endpoint! { GetUnifiedApiJobs => Pages<UnifiedApiJob> }

impl GetUnifiedApiJobs {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 5, `5` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
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

    /// Sets `career_site_ids`.
    pub fn career_site_ids(
        mut self,
        career_site_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("career_site_ids", ListStyle::Comma, career_site_ids);
        self
    }
}

/// What stands at `GetAiApplyUnifiedApiJobs.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifiedApiJob {
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
    pub confidential: Option<bool>,
    /// `weekly_hours`.
    pub weekly_hours: Option<f64>,
    /// `category`.
    pub category: Option<String>,
    /// `department`.
    pub department: Option<String>,
    /// `post_url`.
    pub post_url: Option<String>,
    /// `experience_level`.
    pub experience_level: Option<String>,
    /// `salary_amount`.
    pub salary_amount: Option<f64>,
    /// `salary_amount_from`.
    pub salary_amount_from: Option<f64>,
    /// `salary_amount_to`.
    pub salary_amount_to: Option<f64>,
    /// `salary_currency`.
    pub salary_currency: Option<String>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<Json>,
    /// `opened_at`.
    pub opened_at: Option<DateTime>,
    /// `closed_at`.
    pub closed_at: Option<DateTime>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `contact_id`.
    pub contact_id: Option<String>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_url`.
    pub remote_url: Option<String>,
    /// `stages`.
    pub stages: Vec<Json>,
    /// `screening_questions`.
    pub screening_questions: Option<Vec<models::ScreeningQuestion>>,
    /// `job_postings`.
    pub job_postings: Vec<Json>,
    /// `hiring_team`.
    pub hiring_team: Vec<Json>,
    /// `employment_type`.
    pub employment_type: Option<models::JobEmploymentType>,
    /// `status`.
    pub status: Option<models::JobStatus>,
    /// `visibility`.
    pub visibility: Option<models::JobVisibility>,
    /// `remote_work_status`.
    pub remote_work_status: Option<models::JobRemoteWorkStatus>,
    /// `salary_period`.
    pub salary_period: Option<models::JobSalaryPeriod>,
    /// `location`.
    pub location: Option<models::Address>,
}

record! {
    UnifiedApiJob {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        nullable job_code = "job_code",
        nullable description = "description",
        nullable confidential = "confidential",
        nullable weekly_hours = "weekly_hours",
        nullable category = "category",
        nullable department = "department",
        nullable post_url = "post_url",
        nullable experience_level = "experience_level",
        nullable salary_amount = "salary_amount",
        nullable salary_amount_from = "salary_amount_from",
        nullable salary_amount_to = "salary_amount_to",
        nullable salary_currency = "salary_currency",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable opened_at = "opened_at",
        nullable closed_at = "closed_at",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        nullable contact_id = "contact_id",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_url = "remote_url",
        required stages = "stages",
        nullable screening_questions = "screening_questions",
        required job_postings = "job_postings",
        required hiring_team = "hiring_team",
        optional employment_type = "employment_type",
        optional status = "status",
        nullable visibility = "visibility",
        nullable remote_work_status = "remote_work_status",
        nullable salary_period = "salary_period",
        optional location = "location",
    }
}
