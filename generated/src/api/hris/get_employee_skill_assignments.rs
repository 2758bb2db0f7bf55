// Written by `cargo xtask codegen` from `GET /hris/employee-skill-assignments`, operation `GetHrisEmployeeSkillAssignments`. Edits are lost.

use super::{EmployeeSkillAssignment, Hris};
use crate::runtime::{BodyKind, Call, ListStyle, Method, Operation, endpoint, record};

impl Hris {
    /// Calls `GET /hris/employee-skill-assignments`, operation `GetHrisEmployeeSkillAssignments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let employee_skill_assignments = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_employee_skill_assignments()
    ///     .await?;
    /// println!("{employee_skill_assignments:?}");
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_employee_skill_assignments(&self) -> GetEmployeeSkillAssignments {
        let call = self.handle.call(&OPERATION);
        GetEmployeeSkillAssignments {
            call,
        }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisEmployeeSkillAssignments",
    method: Method::GET,
    path: "/hris/employee-skill-assignments",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_employee_skill_assignments`] makes; awaiting it gives `EmployeeSkillAssignments`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployeeSkillAssignments {
    call: Call,
}

endpoint! { GetEmployeeSkillAssignments => Data<EmployeeSkillAssignments> }

impl GetEmployeeSkillAssignments {
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

    /// Sets `employee_ids`.
    pub fn employee_ids(
        mut self,
        employee_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("employee_ids", ListStyle::Comma, employee_ids);
        self
    }

    /// Sets `skill_ids`.
    pub fn skill_ids(
        mut self,
        skill_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("skill_ids", ListStyle::Comma, skill_ids);
        self
    }
}

/// What stands at `GetHrisEmployeeSkillAssignments.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeSkillAssignments {
    /// `next`.
    pub next: Option<String>,
    /// `results`.
    pub results: Vec<EmployeeSkillAssignment>,
}

record! {
    EmployeeSkillAssignments {
        nullable next = "next",
        required results = "results",
    }
}
