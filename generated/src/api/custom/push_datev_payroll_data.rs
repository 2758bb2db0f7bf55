// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/push-data/payroll`.

use super::{Custom, DatevPushedFiles};
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, endpoint, record, sendable,
};

impl Custom {
    /// Pushes the payroll data of a month to DATEV.
    ///
    /// The counterpart of [`POST /custom/datev/push-data/general`](crate::custom::Custom::push_datev_general_data)
    /// for one `payroll_month`. It answers with the files made for that month. Follow their upload with
    /// [`GET /custom/datev/data-pushes`](crate::custom::Custom::get_datev_data_pushes).
    ///
    /// * `payroll_month` — The month whose payroll the data belong to.
    ///
    /// `POST /custom/datev/push-data/payroll`, operation `PostCustomDatevPushDataPayroll`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_pushed_files = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .push_datev_payroll_data("2026-03-01T09:00:00Z")
    ///     .await?;
    /// println!("{datev_pushed_files:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /custom/datev/push-data/payroll")]
    #[doc(alias = "PostCustomDatevPushDataPayroll")]
    pub fn push_datev_payroll_data(
        &self,
        payroll_month: impl Into<DateTime>,
    ) -> PushDatevPayrollData {
        let call = self.handle.call(&OPERATION);
        PushDatevPayrollData {
            call,
            body: Box::new(PushDatevPayrollDataBody::new(payroll_month)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostCustomDatevPushDataPayroll",
    method: Method::POST,
    path: "/custom/datev/push-data/payroll",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::push_datev_payroll_data`] makes; awaiting it gives
/// [`DatevPushedFiles`](crate::custom::DatevPushedFiles).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PushDatevPayrollData {
    call: Call,
    body: Box<PushDatevPayrollDataBody>,
}

/// The month whose payroll data to push.
///
/// In the request `POST /custom/datev/push-data/payroll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushDatevPayrollDataBody {
    /// The month whose payroll the data belong to.
    pub payroll_month: DateTime,
}

record! {
    PushDatevPayrollDataBody {
        required payroll_month,
    }
}

impl PushDatevPayrollDataBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(payroll_month: impl Into<DateTime>) -> Self {
        Self {
            payroll_month: sendable(payroll_month),
        }
    }
}

endpoint! { PushDatevPayrollData => Data<DatevPushedFiles>, body }
