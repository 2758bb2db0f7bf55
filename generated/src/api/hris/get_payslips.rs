// Written by `cargo xtask codegen` from `GET /hris/payslips`, operation `GetHrisPayslips`. Edits are lost.

use super::{Hris, MonetaryAmount, PayTotals};
use crate::runtime::{
    BodyKind, Call, Date, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/payslips`, operation `GetHrisPayslips`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut payslips = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_payslips()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(payslip) = payslips.try_next().await? {
    ///     println!("{payslip:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payslips(&self) -> GetPayslips {
        let call = self.handle.call(&OPERATION);
        GetPayslips { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisPayslips",
    method: Method::GET,
    path: "/hris/payslips",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_payslips`] makes; awaiting it gives `Page<Payslip>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPayslips {
    call: Call,
}

endpoint! { GetPayslips => Pages<Payslip> }

impl GetPayslips {
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

    /// Sets `employee_ids`.
    pub fn employee_ids(
        mut self,
        employee_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("employee_ids", ListStyle::Comma, employee_ids);
        self
    }

    /// Sets `payrun_ids`.
    pub fn payrun_ids(
        mut self,
        payrun_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("payrun_ids", ListStyle::Comma, payrun_ids);
        self
    }
}

/// What stands at `GetHrisPayslips.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payslip {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `totals`.
    pub totals: PayTotals,
    /// `employee`.
    pub employee: PayslipEmployee,
    /// `pay_run`.
    pub pay_run: Option<PayslipPayRun>,
    /// `line_items`.
    pub line_items: Vec<PayslipLineItem>,
}

record! {
    Payslip {
        required id = "id",
        required remote_id = "remote_id",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required totals = "totals",
        required employee = "employee",
        nullable pay_run = "pay_run",
        required line_items = "line_items",
    }
}

/// What stands at `GetHrisPayslips.response.data.results[].employee`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayslipEmployee {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `display_full_name`.
    pub display_full_name: Option<String>,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `work_email`.
    pub work_email: Option<String>,
}

record! {
    PayslipEmployee {
        required id = "id",
        required remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable display_full_name = "display_full_name",
        nullable remote_deleted_at = "remote_deleted_at",
        optional work_email = "work_email",
    }
}

/// What stands at `GetHrisPayslips.response.data.results[].pay_run`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayslipPayRun {
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
}

record! {
    PayslipPayRun {
        required id = "id",
        required remote_id = "remote_id",
        nullable start_date = "start_date",
        nullable end_date = "end_date",
        nullable legal_entity_id = "legal_entity_id",
    }
}

/// What stands at `GetHrisPayslips.response.data.results[].line_items[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayslipLineItem {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `amount`.
    pub amount: Option<MonetaryAmount>,
}

record! {
    PayslipLineItem {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        optional amount = "amount",
    }
}
