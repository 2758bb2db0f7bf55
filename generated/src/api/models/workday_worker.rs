// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Worker_Reference`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// Workday's reference to a worker.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Worker_Reference` in the API description.
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
