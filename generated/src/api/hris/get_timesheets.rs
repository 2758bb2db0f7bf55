// Written by `cargo xtask codegen` from `GET /hris/timesheets`, operation `GetHrisTimesheets`. Edits are lost.

use super::super::models;
use super::Hris;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/timesheets`, operation `GetHrisTimesheets`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut timesheets = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_timesheets()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(timesheet) = timesheets.try_next().await? {
    ///     println!("{timesheet:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_timesheets(&self) -> GetTimesheets {
        let call = self.handle.call(&OPERATION);
        GetTimesheets { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisTimesheets",
    method: Method::GET,
    path: "/hris/timesheets",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_timesheets`] makes; awaiting it gives `Page<Timesheet>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTimesheets {
    call: Call,
}

endpoint! { GetTimesheets => Pages<Timesheet> }

impl GetTimesheets {
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

    /// Sets `employee_id`.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        let employee_id: String = employee_id.into();
        self.call.query("employee_id", &employee_id);
        self
    }

    /// Sets `started_before`.
    pub fn started_before(mut self, started_before: impl Into<DateTime>) -> Self {
        let started_before: DateTime = started_before.into();
        self.call.query("started_before", &started_before);
        self
    }

    /// Sets `started_after`.
    pub fn started_after(mut self, started_after: impl Into<DateTime>) -> Self {
        let started_after: DateTime = started_after.into();
        self.call.query("started_after", &started_after);
        self
    }

    /// Sets `ended_before`.
    pub fn ended_before(mut self, ended_before: impl Into<DateTime>) -> Self {
        let ended_before: DateTime = ended_before.into();
        self.call.query("ended_before", &ended_before);
        self
    }

    /// Sets `ended_after`.
    pub fn ended_after(mut self, ended_after: impl Into<DateTime>) -> Self {
        let ended_after: DateTime = ended_after.into();
        self.call.query("ended_after", &ended_after);
        self
    }
}

/// What stands at `GetHrisTimesheets.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Timesheet {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `employee_id`.
    pub employee_id: String,
    /// `started_at`.
    pub started_at: Option<DateTime>,
    /// `ended_at`.
    pub ended_at: Option<DateTime>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// `payable_hours`.
    pub payable_hours: Option<f64>,
    /// `unpaid_break_minutes`.
    pub unpaid_break_minutes: Option<f64>,
    /// `breaks`.
    pub breaks: Option<Vec<TimesheetBreak>>,
    /// `approval_status`.
    pub approval_status: Option<String>,
    /// `approved_at`.
    pub approved_at: Option<DateTime>,
    /// `comment`.
    pub comment: Option<String>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    Timesheet {
        required id = "id",
        nullable remote_id = "remote_id",
        required employee_id = "employee_id",
        nullable started_at = "started_at",
        nullable ended_at = "ended_at",
        nullable timezone = "timezone",
        nullable payable_hours = "payable_hours",
        nullable unpaid_break_minutes = "unpaid_break_minutes",
        optional breaks = "breaks",
        nullable approval_status = "approval_status",
        nullable approved_at = "approved_at",
        nullable comment = "comment",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
    }
}

/// What stands at `GetHrisTimesheets.response.data.results[].breaks[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimesheetBreak {
    /// `ended_at`.
    pub ended_at: DateTime,
    /// `paid`.
    pub paid: bool,
    /// `started_at`.
    pub started_at: DateTime,
}

record! {
    TimesheetBreak {
        required ended_at = "ended_at",
        required paid = "paid",
        required started_at = "started_at",
    }
}
