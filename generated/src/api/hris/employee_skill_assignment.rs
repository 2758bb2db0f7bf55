// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employee-skill-assignments`.

use crate::runtime::record;

/// An employee's skill, and the level at which they have it.
///
/// In the answer of `GET /hris/employee-skill-assignments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeSkillAssignment {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// The Kombo id of the skill, as [`GET /hris/skills`](crate::hris::Hris::get_skills) lists it.
    pub skill_id: String,
    /// How well the employee masters the skill: one of the skill's `ordered_levels`.
    pub current_level: Option<String>,
}

record! {
    EmployeeSkillAssignment {
        required id,
        required employee_id,
        required skill_id,
        nullable current_level,
        shown ["id", "employee_id", "skill_id"]
    }
}
