// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/job-feeds`.

use super::{AiApply, PostingSource};
use crate::runtime::{BodyKind, Call, ListStyle, Method, Operation, endpoint};

impl AiApply {
    /// Lists the job feeds.
    ///
    /// A job feed has an id and a label. Postings get into it by
    /// [`POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`](crate::ai_apply::AiApply::import_job_postings).
    ///
    /// `GET /ai-apply/job-feeds`, operation `GetAiApplyJobFeeds`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut job_feeds = kombo.ai_apply().get_job_feeds().items();
    /// while let Some(posting_source) = job_feeds.try_next().await? {
    ///     println!("{}", posting_source.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ai-apply/job-feeds")]
    #[doc(alias = "GetAiApplyJobFeeds")]
    #[doc(alias = "list_job_feeds")]
    #[inline]
    pub fn get_job_feeds(&self) -> GetJobFeeds {
        let call = self.handle.call(&OPERATION);
        GetJobFeeds { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAiApplyJobFeeds",
    method: Method::GET,
    path: "/ai-apply/job-feeds",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::get_job_feeds`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`PostingSource`](crate::ai_apply::PostingSource).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetJobFeeds {
    call: Call,
}

impl GetJobFeeds {
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
}

endpoint! { GetJobFeeds => Pages<PostingSource>: list }
