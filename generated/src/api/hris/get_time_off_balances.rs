// Written by `cargo xtask codegen` from `GET /hris/time-off-balances`, operation `GetHrisTimeOffBalances`. Edits are lost.

use super::{Hris, TimeOffUnit};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/time-off-balances`, operation `GetHrisTimeOffBalances`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut time_off_balances = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_time_off_balances()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(time_off_balance) = time_off_balances.try_next().await? {
    ///     println!("{time_off_balance:?}");
    /// }
    /// # Ok(()) }
    /// ```
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

/// The request that [`Hris::get_time_off_balances`] makes; awaiting it gives `Page<TimeOffBalance>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTimeOffBalances {
    call: Call,
}

endpoint! { GetTimeOffBalances => Pages<TimeOffBalance> }

impl GetTimeOffBalances {
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
}

/// What stands at `GetHrisTimeOffBalances.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeOffBalance {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `employee_id`.
    pub employee_id: String,
    /// `type_id`.
    pub type_id: String,
    /// `balance`.
    pub balance: Option<f64>,
    /// `balance_unit`.
    pub balance_unit: Option<TimeOffUnit>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `used`.
    pub used: Option<f64>,
    /// `used_unit`.
    pub used_unit: Option<TimeOffUnit>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `type`.
    pub r#type: TimeOffBalanceType,
}

record! {
    TimeOffBalance {
        required id = "id",
        nullable remote_id = "remote_id",
        required employee_id = "employee_id",
        required type_id = "type_id",
        nullable balance = "balance",
        nullable balance_unit = "balance_unit",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable used = "used",
        nullable used_unit = "used_unit",
        nullable remote_data = "remote_data",
        required r#type = "type",
    }
}

/// What stands at `GetHrisTimeOffBalances.response.data.results[].type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeOffBalanceType {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `unit`.
    pub unit: Option<TimeOffUnit>,
    /// `half_days_supported`.
    pub half_days_supported: Option<bool>,
    /// `exact_times_supported`.
    pub exact_times_supported: Option<bool>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
}

record! {
    TimeOffBalanceType {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        nullable unit = "unit",
        nullable half_days_supported = "half_days_supported",
        nullable exact_times_supported = "exact_times_supported",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
    }
}
