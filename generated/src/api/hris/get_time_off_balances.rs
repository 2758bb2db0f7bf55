// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/time-off-balances`.

use super::{Hris, TimeOffUnit};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Hris {
    /// Lists how much time off employees have.
    ///
    /// Each balance is of one employee for one absence type, which stands in full in `type`. `employee_id` narrows
    /// the list to one person. [`GET /hris/employees`](crate::hris::Hris::get_employees) nests balances too, with
    /// only the id of the type.
    ///
    /// `GET /hris/time-off-balances`, operation `GetHrisTimeOffBalances`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut time_off_balances = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_time_off_balances()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(time_off_balance) = time_off_balances.try_next().await? {
    ///     println!("{}", time_off_balance.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/time-off-balances")]
    #[doc(alias = "GetHrisTimeOffBalances")]
    #[doc(alias = "list_time_off_balances")]
    #[inline]
    pub fn get_time_off_balances(&self) -> GetTimeOffBalances {
        let call = self.handle.call(&OPERATION);
        GetTimeOffBalances { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisTimeOffBalances",
    method: Method::GET,
    path: "/hris/time-off-balances",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_time_off_balances`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`TimeOffBalance`](crate::hris::TimeOffBalance).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTimeOffBalances {
    call: Call,
}

impl GetTimeOffBalances {
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

    /// Gives only the balances of the employee with this Kombo id.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        let employee_id: String = employee_id.into();
        self.call.query("employee_id", &employee_id);
        self
    }
}

endpoint! { GetTimeOffBalances => Pages<TimeOffBalance>: incremental }

/// An employee's balance of time off of one absence type.
///
/// In the answer of `GET /hris/time-off-balances`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeOffBalance {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// The Kombo id of the absence type, as [`GET /hris/absence-types`](crate::hris::Hris::get_absence_types) lists
    /// it.
    pub type_id: String,
    /// How much time off of this type the employee has, in the unit that `balance_unit` names.
    pub balance: Option<f64>,
    /// Whether `balance` counts hours or days.
    pub balance_unit: Option<TimeOffUnit>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// How much time off was taken, in `used_unit`.
    pub used: Option<f64>,
    /// Whether `used` counts hours or days.
    pub used_unit: Option<TimeOffUnit>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The absence type, such as vacation or sickness.
    pub r#type: TimeOffBalanceType,
}

record! {
    TimeOffBalance {
        required id,
        nullable remote_id,
        required employee_id,
        required type_id,
        nullable balance,
        nullable balance_unit,
        required changed_at,
        nullable remote_deleted_at,
        nullable used,
        nullable used_unit,
        nullable remote_data,
        required r#type = "type",
        shown ["id", "remote_id", "employee_id", "type_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    TimeOffBalance {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// The absence type, such as vacation or sickness.
///
/// In the answer of `GET /hris/time-off-balances`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeOffBalanceType {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// Whether the absence is counted in hours or in days.
    pub unit: Option<TimeOffUnit>,
    /// Whether absences of this type can begin or end with half a day.
    pub half_days_supported: Option<bool>,
    /// Whether absences of this type can begin and end at a time of day.
    pub exact_times_supported: Option<bool>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
}

record! {
    TimeOffBalanceType {
        required id,
        required remote_id,
        nullable name,
        nullable unit,
        nullable half_days_supported,
        nullable exact_times_supported,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        nullable custom_fields,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    TimeOffBalanceType {
        id,
        changed_at,
        remote_deleted_at,
    }
}
