// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/timesheets`.

use super::Hris;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Hris {
    /// Lists the working times that employees recorded.
    ///
    /// In open beta. The list can be narrowed to one employee and to times that started or ended before or after
    /// given moments. Breaks are nested, each marked as paid or unpaid. Deletions are noticed only within the time
    /// that a sync looks back, two months unless that is set otherwise. A timesheet that is older and not seen again
    /// has not been deleted: do not remove it from a copy.
    ///
    /// `GET /hris/timesheets`, operation `GetHrisTimesheets`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut timesheets = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_timesheets()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(timesheet) = timesheets.try_next().await? {
    ///     println!("{}", timesheet.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/timesheets")]
    #[doc(alias = "GetHrisTimesheets")]
    #[doc(alias = "list_timesheets")]
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

/// The request that [`Hris::get_timesheets`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Timesheet`](crate::hris::Timesheet).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTimesheets {
    call: Call,
}

impl GetTimesheets {
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

    /// Gives only the timesheets of the employee with this Kombo id.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        let employee_id: String = employee_id.into();
        self.call.query("employee_id", &employee_id);
        self
    }

    /// Gives only timesheets whose work began before this time.
    pub fn started_before(mut self, started_before: impl Into<DateTime>) -> Self {
        let started_before: DateTime = started_before.into();
        self.call.query("started_before", &started_before);
        self
    }

    /// Gives only timesheets whose work began after this time.
    pub fn started_after(mut self, started_after: impl Into<DateTime>) -> Self {
        let started_after: DateTime = started_after.into();
        self.call.query("started_after", &started_after);
        self
    }

    /// Gives only timesheets whose work ended before this time.
    pub fn ended_before(mut self, ended_before: impl Into<DateTime>) -> Self {
        let ended_before: DateTime = ended_before.into();
        self.call.query("ended_before", &ended_before);
        self
    }

    /// Gives only timesheets whose work ended after this time.
    pub fn ended_after(mut self, ended_after: impl Into<DateTime>) -> Self {
        let ended_after: DateTime = ended_after.into();
        self.call.query("ended_after", &ended_after);
        self
    }
}

endpoint! { GetTimesheets => Pages<Timesheet>: unswept }

/// A stretch of time that an employee worked, with its breaks and whether it is approved.
///
/// In the answer of `GET /hris/timesheets`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Timesheet {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// When the work began.
    pub started_at: Option<DateTime>,
    /// When the recorded work ended.
    pub ended_at: Option<DateTime>,
    /// The offset from UTC of the place of work, such as `+01:00`.
    pub timezone: Option<String>,
    /// How many hours are paid for.
    pub payable_hours: Option<f64>,
    /// How long the unpaid breaks were in sum, in minutes.
    pub unpaid_break_minutes: Option<f64>,
    /// The pauses within the recorded working time.
    pub breaks: Option<Vec<TimesheetBreak>>,
    /// How far the approval of the timesheet has come in the connected system.
    pub approval_status: Option<String>,
    /// When the timesheet was approved.
    pub approved_at: Option<DateTime>,
    /// A remark on the timesheet.
    pub comment: Option<String>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    Timesheet {
        required id,
        nullable remote_id,
        required employee_id,
        nullable started_at,
        nullable ended_at,
        nullable timezone,
        nullable payable_hours,
        nullable unpaid_break_minutes,
        optional breaks,
        nullable approval_status,
        nullable approved_at,
        nullable comment,
        nullable custom_fields,
        listed integration_fields,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        shown [
            "id", "remote_id", "employee_id", "started_at", "ended_at", "approved_at", "changed_at",
            "remote_deleted_at",
        ]
    }
}

dated! {
    Timesheet {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// A break within a recorded stretch of work.
///
/// In the answer of `GET /hris/timesheets`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimesheetBreak {
    /// When the pause was over.
    pub ended_at: DateTime,
    /// Whether the break counts as time that is paid for.
    pub paid: bool,
    /// When the break began.
    pub started_at: DateTime,
}

record! {
    TimesheetBreak {
        required ended_at,
        required paid,
        required started_at,
        shown ["ended_at", "started_at"]
    }
}
