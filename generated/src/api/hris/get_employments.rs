// Written by `cargo xtask codegen` from `GET /hris/employments`, operation `GetHrisEmployments`. Edits are lost.

use super::super::models;
use super::{EmploymentType, Hris, PayFrequency, PayPeriod};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/employments`.
    ///
    /// `GET /hris/employments`, operation `GetHrisEmployments`.
    #[inline]
    pub fn get_employments(&self) -> GetEmployments {
        let call = self.handle.call(&OPERATION);
        GetEmployments { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisEmployments",
    method: Method::GET,
    path: "/hris/employments",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_employments`] makes.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployments {
    call: Call,
}

endpoint! { GetEmployments => Pages<Employment> }

impl GetEmployments {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.query("cursor", &Into::<String>::into(cursor));
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        let call = &mut self.call;
        call.query("page_size", &page_size);
        self
    }

    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let call = &mut self.call;
        call.query("updated_after", &Into::<DateTime>::into(updated_after));
        self
    }

    /// Sets `include_deleted`: `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        let call = &mut self.call;
        call.query("include_deleted", &include_deleted);
        self
    }

    /// Sets `ignore_unsupported_filters`: `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        let call = &mut self.call;
        call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        let call = &mut self.call;
        call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        let call = &mut self.call;
        call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }
}

/// What stands at `GetHrisEmployments.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Employment {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `employee_id`.
    pub employee_id: String,
    /// `job_title`.
    pub job_title: Option<String>,
    /// `pay_rate`.
    pub pay_rate: Option<f64>,
    /// `pay_period`.
    pub pay_period: Option<PayPeriod>,
    /// `pay_frequency`.
    pub pay_frequency: Option<PayFrequency>,
    /// `employment_type`.
    pub employment_type: Option<EmploymentType>,
    /// `pay_currency`.
    pub pay_currency: Option<String>,
    /// `effective_date`.
    pub effective_date: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationField>,
}

record! {
    Employment {
        required id = "id",
        nullable remote_id = "remote_id",
        required employee_id = "employee_id",
        nullable job_title = "job_title",
        nullable pay_rate = "pay_rate",
        optional pay_period = "pay_period",
        optional pay_frequency = "pay_frequency",
        optional employment_type = "employment_type",
        nullable pay_currency = "pay_currency",
        nullable effective_date = "effective_date",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
    }
}
