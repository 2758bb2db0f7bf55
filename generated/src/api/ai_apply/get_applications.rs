// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/applications`.

use super::AiApply;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl AiApply {
    /// Lists the applications with their status.
    ///
    /// Filter by `ids` to look after applications of
    /// [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application), or by `job_posting_ids` for all that
    /// were made to certain postings.
    ///
    /// `GET /ai-apply/applications`, operation `GetAiApplyApplications`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut applications = kombo.ai_apply().get_applications().items();
    /// while let Some(application) = applications.try_next().await? {
    ///     println!("{}", application.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ai-apply/applications")]
    #[doc(alias = "GetAiApplyApplications")]
    #[doc(alias = "list_applications")]
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

/// The request that [`AiApply::get_applications`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Application`](crate::ai_apply::Application).
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

    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only applications to the postings with these ids.
    pub fn job_posting_ids(
        mut self,
        job_posting_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_posting_ids", ListStyle::Comma, job_posting_ids);
        self
    }
}

endpoint! { GetApplications => Pages<Application>: list }

/// An application that was made through AI Apply.
///
/// In the answer of `GET /ai-apply/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// The application's id.
    pub id: String,
    /// The id of the AI Apply posting that the application is for.
    pub job_posting_id: String,
    /// How the application stands.
    pub status: models::AiApplyApplicationStatus,
    /// When the application was submitted to Kombo.
    pub created_at: DateTime,
    /// When the application last changed.
    pub updated_at: DateTime,
}

record! {
    Application {
        required id,
        required job_posting_id,
        required status,
        required created_at,
        required updated_at,
        shown ["id", "job_posting_id", "created_at", "updated_at"]
    }
}
