// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /custom/datev/employees/{employee_id}/compensations`.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, Unrecognized, endpoint, input,
    open_enum, record, sendable,
};

impl Custom {
    /// Sets an employee's pay from a date on.
    ///
    /// `compensations` are amounts in euro for an hour or a month of work, each with a wage type (Lohnart) if it is
    /// to be booked under a certain one. They hold from `effective_date` on.
    ///
    /// * `employee_id` — The Kombo id of the employee, or `remote:` followed by the id that the connected system
    ///   gives them.
    /// * `effective_date` — The day from which the compensations hold.
    /// * `compensations` — The parts of the employee's pay to write to DATEV, each with its amount and period.
    ///
    /// `PUT /custom/datev/employees/{employee_id}/compensations`, operation
    /// `PutCustomDatevEmployeesEmployeeIdCompensations`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::custom::{DatevCompensation, DatevCompensationPeriod};
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .set_datev_compensations(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "2026-03-01",
    ///         [DatevCompensation::new(100.0, DatevCompensationPeriod::Hour)],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /custom/datev/employees/{employee_id}/compensations")]
    #[doc(alias = "PutCustomDatevEmployeesEmployeeIdCompensations")]
    pub fn set_datev_compensations(
        &self,
        employee_id: impl Into<String>,
        effective_date: impl Into<DateTime>,
        compensations: impl IntoIterator<Item = DatevCompensation>,
    ) -> SetDatevCompensations {
        let mut call = self.handle.call(&OPERATION);
        let employee_id: String = employee_id.into();
        call.path("employee_id", &employee_id);
        SetDatevCompensations {
            call,
            body: Box::new(SetDatevCompensationsBody::new(effective_date, compensations)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PutCustomDatevEmployeesEmployeeIdCompensations",
    method: Method::PUT,
    path: "/custom/datev/employees/{employee_id}/compensations",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::set_datev_compensations`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetDatevCompensations {
    call: Call,
    body: Box<SetDatevCompensationsBody>,
}

/// An employee's pay from a date on.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/compensations`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetDatevCompensationsBody {
    /// The day from which the compensations hold.
    pub effective_date: DateTime,
    /// The parts of the employee's pay to write to DATEV, each with its amount and period.
    pub compensations: Vec<DatevCompensation>,
}

record! {
    SetDatevCompensationsBody {
        required effective_date,
        required compensations,
    }
}

impl SetDatevCompensationsBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        effective_date: impl Into<DateTime>,
        compensations: impl IntoIterator<Item = DatevCompensation>,
    ) -> Self {
        Self {
            effective_date: sendable(effective_date),
            compensations: compensations.into_iter().collect(),
        }
    }
}

endpoint! { SetDatevCompensations => Data<()>, body }

/// A part of an employee's pay.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/compensations`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevCompensation {
    /// The pay in euro, for each `period`.
    pub amount: f64,
    /// The span of time that the amount is paid for.
    pub period: DatevCompensationPeriod,
    /// The wage type (German Lohnart) that the amount is booked on.
    ///
    /// At least 1, at most 9999.
    pub lohnart: Option<i64>,
}

record! {
    DatevCompensation {
        "currency" = "EUR",
        required amount,
        required period,
        optional lohnart,
    }
}

impl DatevCompensation {
    /// With what is required; the rest is left out until it is set.
    pub fn new(amount: f64, period: impl Into<DatevCompensationPeriod>) -> Self {
        Self {
            amount,
            period: period.into(),
            lohnart: None,
        }
    }

    /// The wage type (German Lohnart) that the amount is booked on.
    ///
    /// At least 1, at most 9999.
    pub fn lohnart(mut self, lohnart: impl Into<i64>) -> Self {
        self.lohnart = Some(lohnart.into());
        self
    }
}

input! { DatevCompensation {} }

/// The span of time that the amount is paid for.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/compensations`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevCompensationPeriod {
    /// The amount is for an hour of work.
    ///
    /// On the wire: `HOUR`.
    Hour,
    /// The amount is for a month of work.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevCompensationPeriod {
        Hour = "HOUR",
        Month = "MONTH",
    }
}
