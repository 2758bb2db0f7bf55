// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/silae/employees/{employee_id}/payroll-supplements`.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, endpoint, input, record, sendable,
    setters,
};

impl Custom {
    /// Adds a supplement to an employee's payroll in Silae.
    ///
    /// The kind of supplement is named by `supplement_code`, its value given as an amount (`element_amount`) or as a
    /// text (`element_string`). Sending it twice may add the supplement twice.
    ///
    /// * `employee_id` — The Kombo id of the employee, or `remote:` followed by the id that the connected system
    ///   gives them.
    /// * `supplement_code` — Silae's code of the supplement.
    /// * `effective_date` — The day from which the supplement counts.
    ///
    /// `POST /custom/silae/employees/{employee_id}/payroll-supplements`, operation
    /// `PostCustomSilaeEmployeesEmployeeIdPayrollSupplements`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .add_silae_payroll_supplement("26vafvWSRmbhNcxJYqjCzuJg", "A-100", "2026-03-01")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /custom/silae/employees/{employee_id}/payroll-supplements")]
    #[doc(alias = "PostCustomSilaeEmployeesEmployeeIdPayrollSupplements")]
    pub fn add_silae_payroll_supplement(
        &self,
        employee_id: impl Into<String>,
        supplement_code: impl Into<String>,
        effective_date: impl Into<DateTime>,
    ) -> AddSilaePayrollSupplement {
        let mut call = self.handle.call(&OPERATION);
        let employee_id: String = employee_id.into();
        call.path("employee_id", &employee_id);
        AddSilaePayrollSupplement {
            call,
            body: Box::new(
                AddSilaePayrollSupplementBody::new(supplement_code, effective_date),
            ),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostCustomSilaeEmployeesEmployeeIdPayrollSupplements",
    method: Method::POST,
    path: "/custom/silae/employees/{employee_id}/payroll-supplements",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::add_silae_payroll_supplement`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddSilaePayrollSupplement {
    call: Call,
    body: Box<AddSilaePayrollSupplementBody>,
}

/// A supplement to an employee's payroll.
///
/// In the request `POST /custom/silae/employees/{employee_id}/payroll-supplements`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddSilaePayrollSupplementBody {
    /// Silae's code of the supplement.
    pub supplement_code: String,
    /// The day from which the supplement counts.
    pub effective_date: DateTime,
    /// The value of Silae's payroll supplement where it is a number.
    pub element_amount: Option<f64>,
    /// The value of Silae's payroll supplement where it is a text.
    pub element_string: Option<String>,
}

record! {
    AddSilaePayrollSupplementBody {
        required supplement_code,
        required effective_date,
        optional element_amount,
        optional element_string,
    }
}

impl AddSilaePayrollSupplementBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        supplement_code: impl Into<String>,
        effective_date: impl Into<DateTime>,
    ) -> Self {
        Self {
            supplement_code: supplement_code.into(),
            effective_date: sendable(effective_date),
            element_amount: None,
            element_string: None,
        }
    }
}

setters! { AddSilaePayrollSupplement, AddSilaePayrollSupplementBody:
    /// The value of Silae's payroll supplement where it is a number.
    #[inline]
    pub fn element_amount(mut self, element_amount: f64) -> Self {
        self.element_amount = Some(element_amount);
        self
    }

    /// The value of Silae's payroll supplement where it is a text.
    pub fn element_string(mut self, element_string: impl Into<String>) -> Self {
        self.element_string = Some(element_string.into());
        self
    }
}

input! { AddSilaePayrollSupplementBody {} }

endpoint! { AddSilaePayrollSupplement => Data<()>, body }
