// Written by `cargo xtask codegen` from `GetHrisEmployeeSkillAssignments.response.data.results[]`. Edits are lost.

use crate::runtime::record;

/// A record of the list that `GET /hris/employee-skill-assignments` gives.
///
/// From `GetHrisEmployeeSkillAssignments.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeSkillAssignment {
    /// `id`.
    pub id: String,
    /// `employee_id`.
    pub employee_id: String,
    /// `skill_id`.
    pub skill_id: String,
    /// `current_level`.
    pub current_level: Option<String>,
}

record! {
    EmployeeSkillAssignment {
        required id = "id",
        required employee_id = "employee_id",
        required skill_id = "skill_id",
        nullable current_level = "current_level",
    }
}
