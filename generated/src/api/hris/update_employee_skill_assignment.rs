// Written by `cargo xtask codegen`. Edits are lost.
// From `PATCH /hris/employee-skill-assignments/{employee_skill_assignment_id}`.

use super::{EmployeeSkillAssignment, Hris};
use crate::runtime::{BodyKind, Call, IntoNullable, Method, Operation, endpoint, record};

impl Hris {
    /// Changes the level at which an employee has a skill.
    ///
    /// In closed beta. Only `current_level` can be changed; null stands for no level.
    ///
    /// * `employee_skill_assignment_id` — The Kombo id of the assignment, that is of one skill to one employee.
    /// * `current_level` — The level the employee has reached from now on, or null for none.
    ///
    /// `PATCH /hris/employee-skill-assignments/{employee_skill_assignment_id}`, operation
    /// `PatchHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let employee_skill_assignment = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .update_employee_skill_assignment("26vafvWSRmbhNcxJYqjCzuJg", "example")
    ///     .await?;
    /// println!("{}", employee_skill_assignment.id);
    /// # Ok(()) }
    /// ```
    #[doc(
        alias = "PATCH /hris/employee-skill-assignments/{employee_skill_assignment_id}"
    )]
    #[doc(alias = "PatchHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId")]
    pub fn update_employee_skill_assignment(
        &self,
        employee_skill_assignment_id: impl Into<String>,
        current_level: impl IntoNullable<String>,
    ) -> UpdateEmployeeSkillAssignment {
        let mut call = self.handle.call(&OPERATION);
        let employee_skill_assignment_id: String = employee_skill_assignment_id.into();
        call.path("employee_skill_assignment_id", &employee_skill_assignment_id);
        UpdateEmployeeSkillAssignment {
            call,
            body: Box::new(UpdateEmployeeSkillAssignmentBody::new(current_level)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PatchHrisEmployeeSkillAssignmentsEmployeeSkillAssignmentId",
    method: Method::PATCH,
    path: "/hris/employee-skill-assignments/{employee_skill_assignment_id}",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::update_employee_skill_assignment`] makes; awaiting it gives
/// [`EmployeeSkillAssignment`](crate::hris::EmployeeSkillAssignment).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdateEmployeeSkillAssignment {
    call: Call,
    body: Box<UpdateEmployeeSkillAssignmentBody>,
}

/// The new level of an employee's skill.
///
/// In the request `PATCH /hris/employee-skill-assignments/{employee_skill_assignment_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmployeeSkillAssignmentBody {
    /// The level the employee has reached from now on, or null for none.
    pub current_level: Option<String>,
}

record! {
    UpdateEmployeeSkillAssignmentBody {
        nullable current_level,
    }
}

impl UpdateEmployeeSkillAssignmentBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(current_level: impl IntoNullable<String>) -> Self {
        Self {
            current_level: current_level.into_nullable(),
        }
    }
}

endpoint! { UpdateEmployeeSkillAssignment => Data<EmployeeSkillAssignment>, body }
