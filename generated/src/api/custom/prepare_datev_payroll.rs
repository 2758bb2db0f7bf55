// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /custom/datev/employees/{employee_id}/prepare-payroll`.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, endpoint, input, record, sendable,
    setters,
};

impl Custom {
    /// Sets what an employee is paid in a payroll run.
    ///
    /// Payments are hours (`hourly_payments`), amounts (`fixed_payments`), or entries for LODAS alone
    /// (`custom_lodas`). Each belongs to a wage type, in DATEV a number called Lohnart. Both of the first two lists
    /// must be given, even if one is empty.
    ///
    /// A month's payroll data is pushed to DATEV by
    /// [`POST /custom/datev/push-data/payroll`](crate::custom::Custom::push_datev_payroll_data).
    ///
    /// * `employee_id` — The Kombo id of the employee, or `remote:` followed by the id that the connected system
    ///   gives them.
    /// * `payroll_run` — The payroll run that payments are meant for.
    /// * `hourly_payments` — Payments to the employee for a number of hours.
    /// * `fixed_payments` — Payments to the employee of a fixed amount.
    ///
    /// `PUT /custom/datev/employees/{employee_id}/prepare-payroll`, operation
    /// `PutCustomDatevEmployeesEmployeeIdPreparePayroll`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::custom::{DatevFixedPayment, DatevHourlyPayment, DatevPayrollRun};
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .prepare_datev_payroll(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         DatevPayrollRun::new("2026-03-01"),
    ///         [DatevHourlyPayment::new(8.0, 1.0)],
    ///         [DatevFixedPayment::new(100.0, 1.0)],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /custom/datev/employees/{employee_id}/prepare-payroll")]
    #[doc(alias = "PutCustomDatevEmployeesEmployeeIdPreparePayroll")]
    pub fn prepare_datev_payroll(
        &self,
        employee_id: impl Into<String>,
        payroll_run: DatevPayrollRun,
        hourly_payments: impl IntoIterator<Item = DatevHourlyPayment>,
        fixed_payments: impl IntoIterator<Item = DatevFixedPayment>,
    ) -> PrepareDatevPayroll {
        let mut call = self.handle.call(&OPERATION);
        let employee_id: String = employee_id.into();
        call.path("employee_id", &employee_id);
        PrepareDatevPayroll {
            call,
            body: Box::new(
                PrepareDatevPayrollBody::new(
                    payroll_run,
                    hourly_payments,
                    fixed_payments,
                ),
            ),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PutCustomDatevEmployeesEmployeeIdPreparePayroll",
    method: Method::PUT,
    path: "/custom/datev/employees/{employee_id}/prepare-payroll",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::prepare_datev_payroll`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PrepareDatevPayroll {
    call: Call,
    body: Box<PrepareDatevPayrollBody>,
}

/// What an employee is paid in a payroll run.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/prepare-payroll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrepareDatevPayrollBody {
    /// The payroll run that payments are meant for.
    pub payroll_run: DatevPayrollRun,
    /// Payments to the employee for a number of hours.
    pub hourly_payments: Vec<DatevHourlyPayment>,
    /// Payments to the employee of a fixed amount.
    pub fixed_payments: Vec<DatevFixedPayment>,
    /// Entries for DATEV LODAS that need a processing key of their own.
    pub custom_lodas: Option<Vec<DatevCustomLodas>>,
}

record! {
    PrepareDatevPayrollBody {
        required payroll_run,
        required hourly_payments,
        required fixed_payments,
        optional custom_lodas,
    }
}

impl PrepareDatevPayrollBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        payroll_run: DatevPayrollRun,
        hourly_payments: impl IntoIterator<Item = DatevHourlyPayment>,
        fixed_payments: impl IntoIterator<Item = DatevFixedPayment>,
    ) -> Self {
        Self {
            payroll_run,
            hourly_payments: hourly_payments.into_iter().collect(),
            fixed_payments: fixed_payments.into_iter().collect(),
            custom_lodas: None,
        }
    }
}

setters! { PrepareDatevPayroll, PrepareDatevPayrollBody:
    /// Entries for DATEV LODAS that need a processing key of their own.
    pub fn custom_lodas(
        mut self,
        custom_lodas: impl IntoIterator<Item = DatevCustomLodas>,
    ) -> Self {
        self.custom_lodas = Some(custom_lodas.into_iter().collect());
        self
    }
}

input! { PrepareDatevPayrollBody {} }

endpoint! { PrepareDatevPayroll => Data<()>, body }

/// The payroll run that payments are meant for.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/prepare-payroll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPayrollRun {
    /// The day on which the payroll run takes place.
    pub date: DateTime,
}

record! {
    DatevPayrollRun {
        required date,
    }
}

impl DatevPayrollRun {
    /// With what is required; the rest is left out until it is set.
    pub fn new(date: impl Into<DateTime>) -> Self {
        Self { date: sendable(date) }
    }
}

/// Hours to be paid under a wage type.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/prepare-payroll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevHourlyPayment {
    /// How many hours to pay.
    pub hours: f64,
    /// The wage type (German Lohnart) that the amount is booked on.
    pub lohnart: f64,
}

record! {
    DatevHourlyPayment {
        required hours,
        required lohnart,
    }
}

impl DatevHourlyPayment {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(hours: f64, lohnart: f64) -> Self {
        Self { hours, lohnart }
    }
}

/// An amount to be paid under a wage type.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/prepare-payroll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevFixedPayment {
    /// The amount to pay.
    pub amount: f64,
    /// The wage type (German Lohnart) that the amount is booked on.
    pub lohnart: f64,
}

record! {
    DatevFixedPayment {
        required amount,
        required lohnart,
    }
}

impl DatevFixedPayment {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(amount: f64, lohnart: f64) -> Self {
        Self { amount, lohnart }
    }
}

/// An entry for LODAS with a processing key of its own.
///
/// In the request `PUT /custom/datev/employees/{employee_id}/prepare-payroll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevCustomLodas {
    /// The value of the LODAS entry.
    pub amount: f64,
    /// The wage type (German Lohnart) that the amount is booked on.
    pub lohnart: f64,
    /// The processing key, a number by which LODAS tells what the entry's value is.
    pub bearbeitungsschluessel: f64,
}

record! {
    DatevCustomLodas {
        required amount,
        required lohnart,
        required bearbeitungsschluessel,
    }
}

impl DatevCustomLodas {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(amount: f64, lohnart: f64, bearbeitungsschluessel: f64) -> Self {
        Self {
            amount,
            lohnart,
            bearbeitungsschluessel,
        }
    }
}
