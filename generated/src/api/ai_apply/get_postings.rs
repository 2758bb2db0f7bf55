// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/postings`.

use super::{AiApply, Posting};
use crate::runtime::{BodyKind, Call, ListStyle, Method, Operation, endpoint};

impl AiApply {
    /// Lists the postings.
    ///
    /// `availability` tells whether applications to a posting can be made now. Archived postings say when and why in
    /// `archived_at` and `archived_reason`. Filters are `ids`, `career_site_ids` and `job_codes`; there is none for
    /// the time of the last change, so use the webhook `ai-apply-job-posting-status-updated` to follow postings.
    ///
    /// `GET /ai-apply/postings`, operation `GetAiApplyPostings`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut postings = kombo.ai_apply().get_postings().items();
    /// while let Some(posting) = postings.try_next().await? {
    ///     println!("{}", posting.url);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ai-apply/postings")]
    #[doc(alias = "GetAiApplyPostings")]
    #[doc(alias = "list_postings")]
    #[inline]
    pub fn get_postings(&self) -> GetPostings {
        let call = self.handle.call(&OPERATION);
        GetPostings { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAiApplyPostings",
    method: Method::GET,
    path: "/ai-apply/postings",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::get_postings`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Posting`](crate::ai_apply::Posting).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPostings {
    call: Call,
}

impl GetPostings {
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

    /// Gives only postings of the career sites with these ids.
    pub fn career_site_ids(
        mut self,
        career_site_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("career_site_ids", ListStyle::Comma, career_site_ids);
        self
    }

    /// Gives only postings with one of these job codes.
    pub fn job_codes(
        mut self,
        job_codes: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("job_codes", ListStyle::Comma, job_codes);
        self
    }
}

endpoint! { GetPostings => Pages<Posting>: list }
