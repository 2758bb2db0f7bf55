// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// Workday's reference to a worker.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayWorker {
    /// Workday's own id (WID) of what is referred to.
    pub wid: Option<String>,
    /// Workday's employee id of the candidate who already works for the company.
    pub employee_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayWorker {
        optional wid = "WID",
        optional employee_id = "Employee_ID",
        ..extra
    }
}

impl WorkdayWorker {
    /// Workday's own id (WID) of what is referred to.
    pub fn wid(mut self, wid: impl Into<String>) -> Self {
        self.wid = Some(wid.into());
        self
    }

    /// Workday's employee id of the candidate who already works for the company.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }
}

input! { WorkdayWorker {} }
