// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/absences`.

use super::{AbsenceStatus, AbsenceType, Hris, TimeOffUnit};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Hris {
    /// Lists the absences of employees.
    ///
    /// Absences in every state, from requested to declined, each with its type. The list can be narrowed to a span of
    /// days (`date_from`, `date_until`), to types and to one employee; `time_from` and `time_until` are deprecated in
    /// favor of the first two.
    ///
    /// `GET /hris/absences`, operation `GetHrisAbsences`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut absences = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_absences()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(absence) = absences.try_next().await? {
    ///     println!("{}", absence.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/absences")]
    #[doc(alias = "GetHrisAbsences")]
    #[doc(alias = "list_absences")]
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

/// The request that [`Hris::get_absences`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Absence`](crate::hris::Absence).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAbsences {
    call: Call,
}

impl GetAbsences {
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

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of `type`
    /// counts. So a record's own `changed_at` may be older. Give the time at which the last fetch *began* by Kombo's
    /// clock, which the `Date` header of an answer tells, or some minutes less: a clock that is ahead loses changes.
    /// Set `include_deleted` to hear of deletions as well.
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

    /// The first day of the span in which absences are looked for.
    pub fn date_from(mut self, date_from: impl Into<DateTime>) -> Self {
        let date_from: DateTime = date_from.into();
        self.call.query("date_from", &date_from);
        self
    }

    /// The last day of the span in which absences are looked for.
    pub fn date_until(mut self, date_until: impl Into<DateTime>) -> Self {
        let date_until: DateTime = date_until.into();
        self.call.query("date_until", &date_until);
        self
    }

    /// Gives only absences whose absence type has one of these Kombo ids.
    pub fn type_ids(mut self, type_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("type_ids", ListStyle::Comma, type_ids);
        self
    }

    /// Gives only the absences of the employee with this Kombo id.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        let employee_id: String = employee_id.into();
        self.call.query("employee_id", &employee_id);
        self
    }

    /// The beginning of the span in which absences are looked for. Deprecated in favor of `date_from`.
    #[deprecated(note = "use `date_from`")]
    pub fn time_from(mut self, time_from: impl Into<DateTime>) -> Self {
        let time_from: DateTime = time_from.into();
        self.call.query("time_from", &time_from);
        self
    }

    /// The end of the span in which absences are looked for. Deprecated in favor of `date_until`.
    #[deprecated(note = "use `date_until`")]
    pub fn time_until(mut self, time_until: impl Into<DateTime>) -> Self {
        let time_until: DateTime = time_until.into();
        self.call.query("time_until", &time_until);
        self
    }
}

endpoint! { GetAbsences => Pages<Absence>: incremental }

/// A time during which an employee does not work, from `start_date` to `end_date`, with what the employee asked
/// for and what became of it (`status`).
///
/// In the answer of `GET /hris/absences`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Absence {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// The id of the person who approves the absence.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub approver_id: Option<String>,
    /// The first day of the absence.
    pub start_date: Option<String>,
    /// The last day of the absence, as `yyyy-MM-dd`.
    pub end_date: Option<String>,
    /// Whether the absence begins in the middle of its first day.
    pub start_half_day: Option<bool>,
    /// Whether only half of the last day is taken off.
    pub end_half_day: Option<bool>,
    /// The time of day at which the absence begins on its first day, `HH:mm:ss`.
    pub start_time: Option<String>,
    /// The time of day at which the absence ends on its last day, as `HH:mm:ss`.
    pub end_time: Option<String>,
    /// How much time the absence takes, in the unit that `unit` names.
    pub amount: Option<f64>,
    /// Whether `amount` is in hours or days.
    pub unit: Option<TimeOffUnit>,
    /// How far the absence has come, from request to decision. A status that Kombo has no value for stands as the
    /// connected system writes it.
    pub status: Option<AbsenceStatus>,
    /// What the employee wrote about the absence.
    pub employee_note: Option<String>,
    /// The Kombo id of the absence type, as [`GET /hris/absence-types`](crate::hris::Hris::get_absence_types) lists
    /// it.
    pub type_id: Option<String>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The absence type, such as vacation or sickness.
    pub r#type: Option<AbsenceType>,
}

record! {
    Absence {
        required id,
        nullable remote_id,
        required employee_id,
        nullable approver_id,
        nullable start_date,
        nullable end_date,
        nullable start_half_day,
        nullable end_half_day,
        nullable start_time,
        nullable end_time,
        nullable amount,
        nullable unit,
        optional status,
        nullable employee_note,
        nullable type_id,
        nullable remote_created_at,
        nullable remote_updated_at,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        nullable r#type = "type",
        shown [
            "id", "remote_id", "employee_id", "approver_id", "type_id", "remote_created_at",
            "remote_updated_at", "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    Absence {
        id,
        changed_at,
        remote_deleted_at,
    }
}
