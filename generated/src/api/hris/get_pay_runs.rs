// Written by `cargo xtask codegen` from `GET /hris/pay-runs`, operation `GetHrisPayRuns`. Edits are lost.

use super::{Hris, PayTotals};
use crate::runtime::{
    BodyKind, Call, Date, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/pay-runs`, operation `GetHrisPayRuns`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut pay_runs = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_pay_runs()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(pay_run) = pay_runs.try_next().await? {
    ///     println!("{pay_run:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_pay_runs(&self) -> GetPayRuns {
        let call = self.handle.call(&OPERATION);
        GetPayRuns { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisPayRuns",
    method: Method::GET,
    path: "/hris/pay-runs",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_pay_runs`] makes; awaiting it gives `Page<PayRun>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPayRuns {
    call: Call,
}

endpoint! { GetPayRuns => Pages<PayRun> }

impl GetPayRuns {
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

    /// Sets `legal_entity_ids`.
    pub fn legal_entity_ids(
        mut self,
        legal_entity_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("legal_entity_ids", ListStyle::Comma, legal_entity_ids);
        self
    }
}

/// What stands at `GetHrisPayRuns.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayRun {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `start_date`.
    pub start_date: Option<Date>,
    /// `end_date`.
    pub end_date: Option<Date>,
    /// `legal_entity_id`.
    pub legal_entity_id: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `totals`.
    pub totals: PayTotals,
}

record! {
    PayRun {
        required id = "id",
        required remote_id = "remote_id",
        nullable start_date = "start_date",
        nullable end_date = "end_date",
        nullable legal_entity_id = "legal_entity_id",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required totals = "totals",
    }
}
