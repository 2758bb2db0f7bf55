// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/career-sites`.

use super::{AiApply, PostingSource};
use crate::runtime::{BodyKind, Call, ListStyle, Method, Operation, endpoint};

impl AiApply {
    /// Lists the career sites.
    ///
    /// A career site has an id and a label and is there to group postings: `career_site_ids` of
    /// [`GET /ai-apply/postings`](crate::ai_apply::AiApply::get_postings) filters by it.
    ///
    /// `GET /ai-apply/career-sites`, operation `GetAiApplyCareerSites`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut career_sites = kombo.ai_apply().get_career_sites().items();
    /// while let Some(posting_source) = career_sites.try_next().await? {
    ///     println!("{}", posting_source.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ai-apply/career-sites")]
    #[doc(alias = "GetAiApplyCareerSites")]
    #[doc(alias = "list_career_sites")]
    #[inline]
    pub fn get_career_sites(&self) -> GetCareerSites {
        let call = self.handle.call(&OPERATION);
        GetCareerSites { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAiApplyCareerSites",
    method: Method::GET,
    path: "/ai-apply/career-sites",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::get_career_sites`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`PostingSource`](crate::ai_apply::PostingSource).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCareerSites {
    call: Call,
}

impl GetCareerSites {
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

endpoint! { GetCareerSites => Pages<PostingSource>: list }
