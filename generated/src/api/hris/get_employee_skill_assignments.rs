// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employee-skill-assignments`.

use super::{EmployeeSkillAssignment, Hris};
use crate::runtime::{BodyKind, Call, ListStyle, Method, Operation, endpoint, record};

impl Hris {
    /// Lists which employees have which skills.
    ///
    /// In closed beta. `employee_ids` and `skill_ids` narrow the list. As with
    /// [`GET /hris/skills`](crate::hris::Hris::get_skills), further pages cannot be asked for, nor changes since a
    /// time.
    ///
    /// `GET /hris/employee-skill-assignments`, operation `GetHrisEmployeeSkillAssignments`.
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
    #[doc(alias = "GET /hris/employee-skill-assignments")]
    #[doc(alias = "GetHrisEmployeeSkillAssignments")]
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

/// The request that [`Hris::get_employee_skill_assignments`] makes; awaiting it gives
/// [`EmployeeSkillAssignments`](crate::hris::EmployeeSkillAssignments).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployeeSkillAssignments {
    call: Call,
}

impl GetEmployeeSkillAssignments {
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

    /// Gives only the skills of the employees with these Kombo ids.
    pub fn employee_ids(
        mut self,
        employee_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("employee_ids", ListStyle::Comma, employee_ids);
        self
    }

    /// Gives only assignments of the skills with these Kombo ids.
    pub fn skill_ids(
        mut self,
        skill_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("skill_ids", ListStyle::Comma, skill_ids);
        self
    }
}

endpoint! { GetEmployeeSkillAssignments => Data<EmployeeSkillAssignments> }

/// The records that were found, and where more of them follow.
///
/// In the answer of `GET /hris/employee-skill-assignments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeSkillAssignments {
    /// A cursor that this list cannot use, since its request takes none.
    pub next: Option<String>,
    /// The records that were asked for.
    pub results: Vec<EmployeeSkillAssignment>,
}

record! {
    EmployeeSkillAssignments {
        nullable next,
        required results,
    }
}
