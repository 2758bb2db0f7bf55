// Written by `cargo xtask codegen`. Edits are lost.
// From `DELETE /hris/employee-skill-assignments/{employee_skill_assignment_id}`.

use super::{EmployeeSkillAssignment, Hris};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Hris {
    /// Records that an employee no longer has a skill.
    ///
    /// In closed beta. Deletes the assignment and answers with it; the skill itself stays.
    ///
    /// * `employee_skill_assignment_id` — The Kombo id of the assignment, that is of one skill to one employee.
    ///
    /// `DELETE /hris/employee-skill-assignments/{employee_skill_assignment_id}`, operation
    /// `DeleteHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let employee_skill_assignment = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .delete_employee_skill_assignment("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{}", employee_skill_assignment.id);
    /// # Ok(()) }
    /// ```
    #[doc(
        alias = "DELETE /hris/employee-skill-assignments/{employee_skill_assignment_id}"
    )]
    #[doc(alias = "DeleteHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId")]
    pub fn delete_employee_skill_assignment(
        &self,
        employee_skill_assignment_id: impl Into<String>,
    ) -> DeleteEmployeeSkillAssignment {
        let mut call = self.handle.call(&OPERATION);
        let employee_skill_assignment_id: String = employee_skill_assignment_id.into();
        call.path("employee_skill_assignment_id", &employee_skill_assignment_id);
        DeleteEmployeeSkillAssignment {
            call,
        }
    }
}

static OPERATION: Operation = Operation {
    id: "DeleteHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId",
    method: Method::DELETE,
    path: "/hris/employee-skill-assignments/{employee_skill_assignment_id}",
    body: BodyKind::Empty,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::delete_employee_skill_assignment`] makes; awaiting it gives
/// [`EmployeeSkillAssignment`](crate::hris::EmployeeSkillAssignment).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteEmployeeSkillAssignment {
    call: Call,
}

endpoint! { DeleteEmployeeSkillAssignment => Data<EmployeeSkillAssignment> }
