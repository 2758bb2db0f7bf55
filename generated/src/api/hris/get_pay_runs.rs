// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/pay-runs`.

use super::{Hris, PayTotals};
use crate::runtime::{
    BodyKind, Call, Date, DateTime, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Hris {
    /// Lists the pay runs.
    ///
    /// A pay run is one round of paying wages for a span of days; `legal_entity_ids` narrows the list to those of
    /// some employers. What each employee got is in [`GET /hris/payslips`](crate::hris::Hris::get_payslips), by
    /// `payrun_ids`.
    ///
    /// `GET /hris/pay-runs`, operation `GetHrisPayRuns`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut pay_runs = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_pay_runs()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(pay_run) = pay_runs.try_next().await? {
    ///     println!("{}", pay_run.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/pay-runs")]
    #[doc(alias = "GetHrisPayRuns")]
    #[doc(alias = "list_pay_runs")]
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

/// The request that [`Hris::get_pay_runs`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`PayRun`](crate::hris::PayRun).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPayRuns {
    call: Call,
}

impl GetPayRuns {
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

    /// Gives only records that have changed after this time themselves; changes of data nested in them do not count.
    /// Give the time at which the last fetch *began* by Kombo's clock, which the `Date` header of an answer tells, or
    /// some minutes less: a clock that is ahead loses changes. Set `include_deleted` to hear of deletions as well.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Whether deleted records are listed too; `remote_deleted_at` marks them. Without this they are left out, so an
    /// incremental fetch does not notice deletions.
    ///
    /// `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Whether filters that the integration cannot apply, since it has no such field, are ignored. Without this such
    /// a filter gives an empty list.
    ///
    /// `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
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

    /// Gives only pay runs of the legal entities with these Kombo ids.
    pub fn legal_entity_ids(
        mut self,
        legal_entity_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("legal_entity_ids", ListStyle::Comma, legal_entity_ids);
        self
    }
}

endpoint! { GetPayRuns => Pages<PayRun>: incremental }

/// One round of paying wages, for the days from `start_date` to `end_date`.
///
/// In the answer of `GET /hris/pay-runs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayRun {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The first day that the pay run pays for.
    pub start_date: Option<Date>,
    /// The last day that the pay run pays for.
    pub end_date: Option<Date>,
    /// The Kombo id of the legal entity, as [`GET /hris/legal-entities`](crate::hris::Hris::get_legal_entities) lists
    /// it.
    pub legal_entity_id: Option<String>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// Sums of money: gross pay, net pay, and what was paid out.
    pub totals: PayTotals,
}

record! {
    PayRun {
        required id,
        required remote_id,
        nullable start_date,
        nullable end_date,
        nullable legal_entity_id,
        required changed_at,
        nullable remote_deleted_at,
        required totals,
        shown ["id", "remote_id", "legal_entity_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    PayRun {
        id,
        changed_at,
        remote_deleted_at,
    }
}
