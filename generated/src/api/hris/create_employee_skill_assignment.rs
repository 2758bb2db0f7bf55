// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/employee-skill-assignments`.

use super::{EmployeeSkillAssignment, Hris};
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Hris {
    /// Records that an employee has a skill.
    ///
    /// In closed beta. Takes the ids of the employee and of the skill
    /// ([`GET /hris/skills`](crate::hris::Hris::get_skills)) and, if known, the level.
    ///
    /// * `employee_id` — The Kombo id of the employee whom this is about.
    /// * `skill_id` — The Kombo id of the skill, as [`GET /hris/skills`](crate::hris::Hris::get_skills) lists it.
    ///
    /// `POST /hris/employee-skill-assignments`, operation `PostHrisEmployeeSkillAssignments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let employee_skill_assignment = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .create_employee_skill_assignment(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///     )
    ///     .await?;
    /// println!("{}", employee_skill_assignment.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /hris/employee-skill-assignments")]
    #[doc(alias = "PostHrisEmployeeSkillAssignments")]
    pub fn create_employee_skill_assignment(
        &self,
        employee_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> CreateEmployeeSkillAssignment {
        let call = self.handle.call(&OPERATION);
        CreateEmployeeSkillAssignment {
            call,
            body: Box::new(CreateEmployeeSkillAssignmentBody::new(employee_id, skill_id)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisEmployeeSkillAssignments",
    method: Method::POST,
    path: "/hris/employee-skill-assignments",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::create_employee_skill_assignment`] makes; awaiting it gives
/// [`EmployeeSkillAssignment`](crate::hris::EmployeeSkillAssignment).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateEmployeeSkillAssignment {
    call: Call,
    body: Box<CreateEmployeeSkillAssignmentBody>,
}

/// Who has which skill, and at which level.
///
/// In the request `POST /hris/employee-skill-assignments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeSkillAssignmentBody {
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// The Kombo id of the skill, as [`GET /hris/skills`](crate::hris::Hris::get_skills) lists it.
    pub skill_id: String,
    /// How well the employee masters the skill: one of the skill's `ordered_levels`.
    pub current_level: Option<String>,
}

record! {
    CreateEmployeeSkillAssignmentBody {
        required employee_id,
        required skill_id,
        optional current_level,
        shown ["employee_id", "skill_id"]
    }
}

impl CreateEmployeeSkillAssignmentBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(employee_id: impl Into<String>, skill_id: impl Into<String>) -> Self {
        Self {
            employee_id: employee_id.into(),
            skill_id: skill_id.into(),
            current_level: None,
        }
    }
}

setters! { CreateEmployeeSkillAssignment, CreateEmployeeSkillAssignmentBody:
    /// How well the employee masters the skill: one of the skill's `ordered_levels`.
    pub fn current_level(mut self, current_level: impl Into<String>) -> Self {
        self.current_level = Some(current_level.into());
        self
    }
}

input! { CreateEmployeeSkillAssignmentBody {} }

endpoint! { CreateEmployeeSkillAssignment => Data<EmployeeSkillAssignment>, body }
