// Written by `cargo xtask codegen` from `GetLmsCourses.response.data.results[]`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, Json, record};

/// A record of the list that `GET /lms/courses` gives.
///
/// From `GetLmsCourses.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Course {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `provider_id`.
    pub provider_id: Option<String>,
    /// `origin_id`.
    pub origin_id: Option<String>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `provider`.
    pub provider: Option<CourseProvider>,
    /// `revisions`.
    pub revisions: Vec<CourseRevision>,
}

record! {
    Course {
        required id = "id",
        required remote_id = "remote_id",
        nullable provider_id = "provider_id",
        nullable origin_id = "origin_id",
        nullable remote_created_at = "remote_created_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required changed_at = "changed_at",
        nullable remote_data = "remote_data",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable provider = "provider",
        required revisions = "revisions",
    }
}

/// The `provider` of a [`Course`].
///
/// From `GetLmsCourses.response.data.results[].provider` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProvider {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
}

record! {
    CourseProvider {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
    }
}

/// An entry of the `revisions` of a [`Course`].
///
/// From `GetLmsCourses.response.data.results[].revisions[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseRevision {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `course_id`.
    pub course_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `remote_url`.
    pub remote_url: Option<String>,
    /// `status`.
    pub status: Option<models::ActiveStatus>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `skill_assignments`.
    pub skill_assignments: Vec<CourseSkillAssignment>,
}

record! {
    CourseRevision {
        required id = "id",
        required remote_id = "remote_id",
        nullable course_id = "course_id",
        nullable title = "title",
        nullable description = "description",
        nullable remote_url = "remote_url",
        nullable status = "status",
        nullable remote_created_at = "remote_created_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required changed_at = "changed_at",
        nullable remote_data = "remote_data",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        required skill_assignments = "skill_assignments",
    }
}

/// An entry of the `skill_assignments` of a [`CourseRevision`].
///
/// From `GetLmsCourses.response.data.results[].revisions[].skill_assignments[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseSkillAssignment {
    /// `skill`.
    pub skill: CourseSkill,
}

record! {
    CourseSkillAssignment {
        required skill = "skill",
    }
}

/// The `skill` of a [`CourseSkillAssignment`].
///
/// From `GetLmsCourses.response.data.results[].revisions[].skill_assignments[].skill` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseSkill {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

record! {
    CourseSkill {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
    }
}
