// Written by `cargo xtask codegen` from `GET /hris/absences`, operation `GetHrisAbsences`. Edits are lost.

use super::{AbsenceStatus, AbsenceType, Hris, TimeOffUnit};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/absences`, operation `GetHrisAbsences`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut absences = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_absences()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(absence) = absences.try_next().await? {
    ///     println!("{absence:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_absences(&self) -> GetAbsences {
        let call = self.handle.call(&OPERATION);
        GetAbsences { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisAbsences",
    method: Method::GET,
    path: "/hris/absences",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_absences`] makes; awaiting it gives `Page<Absence>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAbsences {
    call: Call,
}

endpoint! { GetAbsences => Pages<Absence> }

impl GetAbsences {
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

    /// Sets `date_from`.
    pub fn date_from(mut self, date_from: impl Into<DateTime>) -> Self {
        let date_from: DateTime = date_from.into();
        self.call.query("date_from", &date_from);
        self
    }

    /// Sets `date_until`.
    pub fn date_until(mut self, date_until: impl Into<DateTime>) -> Self {
        let date_until: DateTime = date_until.into();
        self.call.query("date_until", &date_until);
        self
    }

    /// Sets `type_ids`.
    pub fn type_ids(mut self, type_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("type_ids", ListStyle::Comma, type_ids);
        self
    }

    /// Sets `employee_id`.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        let employee_id: String = employee_id.into();
        self.call.query("employee_id", &employee_id);
        self
    }

    /// Sets `time_from`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn time_from(mut self, time_from: impl Into<DateTime>) -> Self {
        let time_from: DateTime = time_from.into();
        self.call.query("time_from", &time_from);
        self
    }

    /// Sets `time_until`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn time_until(mut self, time_until: impl Into<DateTime>) -> Self {
        let time_until: DateTime = time_until.into();
        self.call.query("time_until", &time_until);
        self
    }
}

/// What stands at `GetHrisAbsences.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Absence {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `employee_id`.
    pub employee_id: String,
    /// `approver_id`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub approver_id: Option<String>,
    /// `start_date`.
    pub start_date: Option<String>,
    /// `end_date`.
    pub end_date: Option<String>,
    /// `start_half_day`.
    pub start_half_day: Option<bool>,
    /// `end_half_day`.
    pub end_half_day: Option<bool>,
    /// `start_time`.
    pub start_time: Option<String>,
    /// `end_time`.
    pub end_time: Option<String>,
    /// `amount`.
    pub amount: Option<f64>,
    /// `unit`.
    pub unit: Option<TimeOffUnit>,
    /// `status`.
    pub status: Option<AbsenceStatus>,
    /// `employee_note`.
    pub employee_note: Option<String>,
    /// `type_id`.
    pub type_id: Option<String>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `type`.
    pub r#type: Option<AbsenceType>,
}

record! {
    Absence {
        required id = "id",
        nullable remote_id = "remote_id",
        required employee_id = "employee_id",
        nullable approver_id = "approver_id",
        nullable start_date = "start_date",
        nullable end_date = "end_date",
        nullable start_half_day = "start_half_day",
        nullable end_half_day = "end_half_day",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        nullable amount = "amount",
        nullable unit = "unit",
        optional status = "status",
        nullable employee_note = "employee_note",
        nullable type_id = "type_id",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
        nullable r#type = "type",
    }
}
