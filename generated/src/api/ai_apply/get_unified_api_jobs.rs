// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/unified-api/jobs`.

use super::AiApply;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl AiApply {
    /// Lists career site postings in the form of jobs.
    ///
    /// Deprecated: [`GET /ai-apply/postings`](crate::ai_apply::AiApply::get_postings) lists what can be applied to,
    /// and [`POST /ai-apply/postings/{posting_id}/inquire`](crate::ai_apply::AiApply::inquire_posting) gives the
    /// questions. The records look like those of `GET /ats/jobs`, with the application form as `screening_questions`.
    /// A page has at most 5 of them.
    ///
    /// `GET /ai-apply/unified-api/jobs`, operation `GetAiApplyUnifiedApiJobs`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut unified_api_jobs = kombo.ai_apply().get_unified_api_jobs().items();
    /// while let Some(unified_api_job) = unified_api_jobs.try_next().await? {
    ///     println!("{}", unified_api_job.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ai-apply/unified-api/jobs")]
    #[doc(alias = "GetAiApplyUnifiedApiJobs")]
    #[doc(alias = "list_unified_api_jobs")]
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

/// The request that [`AiApply::get_unified_api_jobs`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`UnifiedApiJob`](crate::ai_apply::UnifiedApiJob).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetUnifiedApiJobs {
    call: Call,
}

impl GetUnifiedApiJobs {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many jobs a page holds; this list allows no more than a few.
    ///
    /// At least 1, at most 5, `5` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
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

    /// Gives only jobs whose posting has one of these job codes.
    pub fn job_codes(
        mut self,
        job_codes: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_codes", ListStyle::Comma, job_codes);
        self
    }

    /// Gives only jobs that stand on the career sites with these ids.
    pub fn career_site_ids(
        mut self,
        career_site_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("career_site_ids", ListStyle::Comma, career_site_ids);
        self
    }
}

endpoint! { GetUnifiedApiJobs => Pages<UnifiedApiJob>: list }

/// A career site posting in the form of a job.
///
/// In the answer of `GET /ai-apply/unified-api/jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifiedApiJob {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The code by which the company itself tells the job from others.
    pub job_code: Option<String>,
    /// What the job is about.
    pub description: Option<String>,
    /// Whether the connected system keeps the job confidential.
    pub confidential: Option<bool>,
    /// How many hours a week are worked.
    pub weekly_hours: Option<f64>,
    /// The group that the connected system files the job under, such as a field of work.
    pub category: Option<String>,
    /// The department that the job belongs to.
    pub department: Option<String>,
    /// The address under which the job is posted.
    pub post_url: Option<String>,
    /// How much experience the job asks for.
    pub experience_level: Option<String>,
    /// The salary, where the job names a single one, in units of `salary_currency`.
    pub salary_amount: Option<f64>,
    /// The lower end of the salary, in units of `salary_currency`.
    pub salary_amount_from: Option<f64>,
    /// The upper end of the salary, in units of `salary_currency`.
    pub salary_amount_to: Option<f64>,
    /// The currency that the amounts of the salary are in.
    pub salary_currency: Option<String>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<Json>,
    /// When the job was opened.
    pub opened_at: Option<DateTime>,
    /// When the job was closed.
    pub closed_at: Option<DateTime>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// The id of the person to contact about the job.
    pub contact_id: Option<String>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The page of the connected system that shows the record.
    pub remote_url: Option<String>,
    /// The steps of the job's recruiting process.
    pub stages: Vec<Json>,
    /// What applicants are asked.
    pub screening_questions: Option<Vec<models::ScreeningQuestion>>,
    /// The advertisements that were published for the job.
    pub job_postings: Vec<Json>,
    /// The people who fill the job: recruiters, hiring managers and the like.
    pub hiring_team: Vec<Json>,
    /// The kind of employment that the job offers, such as full-time. An unmapped value of the connected system comes
    /// as it is.
    pub employment_type: Option<models::JobEmploymentType>,
    /// Whether the job takes applications.
    pub status: Option<models::JobStatus>,
    /// Who can see it.
    pub visibility: Option<models::JobVisibility>,
    /// Whether the work can be done from elsewhere.
    pub remote_work_status: Option<models::JobRemoteWorkStatus>,
    /// The time that the salary is for.
    pub salary_period: Option<models::JobSalaryPeriod>,
    /// The place of work.
    pub location: Option<models::Address>,
}

record! {
    UnifiedApiJob {
        required id,
        required remote_id,
        nullable name,
        nullable job_code,
        nullable description,
        nullable confidential,
        nullable weekly_hours,
        nullable category,
        nullable department,
        nullable post_url,
        nullable experience_level,
        nullable salary_amount,
        nullable salary_amount_from,
        nullable salary_amount_to,
        nullable salary_currency,
        nullable custom_fields,
        listed integration_fields,
        nullable opened_at,
        nullable closed_at,
        nullable remote_created_at,
        nullable remote_updated_at,
        nullable contact_id,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_url,
        listed stages,
        nullable screening_questions,
        listed job_postings,
        listed hiring_team,
        optional employment_type,
        optional status,
        nullable visibility,
        nullable remote_work_status,
        nullable salary_period,
        optional location,
        shown [
            "id", "remote_id", "opened_at", "closed_at", "remote_created_at", "remote_updated_at", "contact_id",
            "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    UnifiedApiJob {
        id,
        changed_at,
        remote_deleted_at,
    }
}
