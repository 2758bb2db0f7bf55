// Written by `cargo xtask codegen` from `GET /hris/performance-review-cycles`, operation `GetHrisPerformanceReviewCycles`. Edits are lost.

use super::{Hris, PerformanceReviewCycle};
use crate::runtime::{BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint};

impl Hris {
    /// Calls `GET /hris/performance-review-cycles`, operation `GetHrisPerformanceReviewCycles`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut performance_review_cycles = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_performance_review_cycles()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(performance_review_cycle) = performance_review_cycles
    ///     .try_next()
    ///     .await?
    /// {
    ///     println!("{performance_review_cycle:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_performance_review_cycles(&self) -> GetPerformanceReviewCycles {
        let call = self.handle.call(&OPERATION);
        GetPerformanceReviewCycles { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisPerformanceReviewCycles",
    method: Method::GET,
    path: "/hris/performance-review-cycles",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_performance_review_cycles`] makes; awaiting it gives `Page<PerformanceReviewCycle>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPerformanceReviewCycles {
    call: Call,
}

endpoint! { GetPerformanceReviewCycles => Pages<PerformanceReviewCycle> }

impl GetPerformanceReviewCycles {
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
}
