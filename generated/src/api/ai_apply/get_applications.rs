// Written by `cargo xtask codegen` from `GET /ai-apply/applications`, operation `GetAiApplyApplications`. Edits are lost.

use super::super::models;
use super::AiApply;
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl AiApply {
    /// Calls `GET /ai-apply/applications`, operation `GetAiApplyApplications`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut applications = kombo.ai_apply().get_applications().items();
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
    id: "GetAiApplyApplications",
    method: Method::GET,
    path: "/ai-apply/applications",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::get_applications`] makes; awaiting it gives `Page<Application>`.
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

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `job_posting_ids`.
    pub fn job_posting_ids(
        mut self,
        job_posting_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_posting_ids", ListStyle::Comma, job_posting_ids);
        self
    }
}

/// What stands at `GetAiApplyApplications.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// `id`.
    pub id: String,
    /// `job_posting_id`.
    pub job_posting_id: String,
    /// `status`.
    pub status: models::AiApplyApplicationStatus,
    /// `created_at`.
    pub created_at: DateTime,
    /// `updated_at`.
    pub updated_at: DateTime,
}

record! {
    Application {
        required id = "id",
        required job_posting_id = "job_posting_id",
        required status = "status",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}
