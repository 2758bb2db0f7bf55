// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/payslips`.

use super::{Hris, MonetaryAmount, PayTotals};
use crate::runtime::{
    BodyKind, Call, Date, DateTime, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Hris {
    /// Lists the payslips of employees.
    ///
    /// Each payslip has its employee, its pay run, totals, and the line items that the totals are made of. The list
    /// can be narrowed to employees, to pay runs and to legal entities.
    ///
    /// `GET /hris/payslips`, operation `GetHrisPayslips`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut payslips = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_payslips()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(payslip) = payslips.try_next().await? {
    ///     println!("{}", payslip.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/payslips")]
    #[doc(alias = "GetHrisPayslips")]
    #[doc(alias = "list_payslips")]
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

/// The request that [`Hris::get_payslips`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Payslip`](crate::hris::Payslip).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPayslips {
    call: Call,
}

impl GetPayslips {
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

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of an
    /// entry of `line_items`, one that is added and one that is removed count; a change of `employee` or `pay_run`
    /// does not count. So a record's own `changed_at` may be older. Give the time at which the last fetch *began* by
    /// Kombo's clock, which the `Date` header of an answer tells, or some minutes less: a clock that is ahead loses
    /// changes. Set `include_deleted` to hear of deletions as well.
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

    /// Gives only payslips of the legal entities with these Kombo ids.
    pub fn legal_entity_ids(
        mut self,
        legal_entity_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("legal_entity_ids", ListStyle::Comma, legal_entity_ids);
        self
    }

    /// Gives only payslips of the employees with these Kombo ids.
    pub fn employee_ids(
        mut self,
        employee_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("employee_ids", ListStyle::Comma, employee_ids);
        self
    }

    /// Gives only payslips that belong to the pay runs with these Kombo ids.
    pub fn payrun_ids(
        mut self,
        payrun_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("payrun_ids", ListStyle::Comma, payrun_ids);
        self
    }
}

endpoint! { GetPayslips => Pages<Payslip>: incremental }

/// What one employee was paid in a pay run.
///
/// In the answer of `GET /hris/payslips`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payslip {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// What was paid in sum.
    pub totals: PayTotals,
    /// The employee whose pay the payslip states.
    pub employee: PayslipEmployee,
    /// The pay run that the payslip belongs to.
    pub pay_run: Option<PayslipPayRun>,
    /// What the payslip adds up, line by line.
    pub line_items: Vec<PayslipLineItem>,
}

record! {
    Payslip {
        required id,
        required remote_id,
        required changed_at,
        nullable remote_deleted_at,
        required totals,
        required employee,
        nullable pay_run,
        listed line_items,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    Payslip {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// The employee whose pay the payslip states.
///
/// In the answer of `GET /hris/payslips`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayslipEmployee {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The employee's full name as it is to be shown.
    pub display_full_name: Option<String>,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The person's e-mail address at work.
    pub work_email: Option<String>,
}

record! {
    PayslipEmployee {
        required id,
        required remote_id,
        nullable first_name,
        nullable last_name,
        nullable display_full_name,
        nullable remote_deleted_at,
        optional work_email,
        shown ["id", "remote_id", "remote_deleted_at"]
    }
}

/// The pay run that the payslip belongs to.
///
/// In the answer of `GET /hris/payslips`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayslipPayRun {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The first day of the period that is paid for.
    pub start_date: Option<Date>,
    /// The last day of the period that the pay run pays for.
    pub end_date: Option<Date>,
    /// The Kombo id of the legal entity, as [`GET /hris/legal-entities`](crate::hris::Hris::get_legal_entities) lists
    /// it.
    pub legal_entity_id: Option<String>,
}

record! {
    PayslipPayRun {
        required id,
        required remote_id,
        nullable start_date,
        nullable end_date,
        nullable legal_entity_id,
        shown ["id", "remote_id", "legal_entity_id"]
    }
}

/// One entry on a payslip, such as base pay, a bonus or a deduction.
///
/// In the answer of `GET /hris/payslips`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayslipLineItem {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What the entry on the payslip is for.
    pub name: Option<String>,
    /// The sum of money on this line of the payslip.
    pub amount: Option<MonetaryAmount>,
}

record! {
    PayslipLineItem {
        required id,
        required remote_id,
        nullable name,
        optional amount,
        shown ["id", "remote_id"]
    }
}
