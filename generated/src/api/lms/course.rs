// Written by `cargo xtask codegen` from `GetLmsCourses.response.data.results[]`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, Json, dated, record};

/// A course with its revisions.
///
/// From `GetLmsCourses.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Course {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The Kombo id of who offers the course.
    pub provider_id: Option<String>,
    /// Your own id of the course, as [`POST /lms/courses/bulk`](crate::lms::Lms::create_course_bulk_task) was given
    /// it.
    pub origin_id: Option<String>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// Who offers a course.
    pub provider: Option<CourseProvider>,
    /// The states that the course has been through, each with its own content.
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
        listed integration_fields = "integration_fields",
        nullable provider = "provider",
        listed revisions = "revisions",
    }
}

dated! {
    Course {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// Who offers a course.
///
/// From `GetLmsCourses.response.data.results[].provider` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProvider {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The course provider's name.
    pub name: Option<String>,
}

record! {
    CourseProvider {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
    }
}

/// A version of a course.
///
/// From `GetLmsCourses.response.data.results[].revisions[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseRevision {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The Kombo id of the course that the revision is a version of.
    pub course_id: Option<String>,
    /// The title that the revision gives the course.
    pub title: Option<String>,
    /// What the course is about.
    pub description: Option<String>,
    /// The address of the course revision in the connected system.
    pub remote_url: Option<String>,
    /// Whether the revision is offered.
    pub status: Option<models::ActiveStatus>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// The skills that the course teaches, one entry each.
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
        listed integration_fields = "integration_fields",
        listed skill_assignments = "skill_assignments",
    }
}

dated! {
    CourseRevision {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// That a course revision teaches a skill.
///
/// From `GetLmsCourses.response.data.results[].revisions[].skill_assignments[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseSkillAssignment {
    /// A skill that a course revision teaches.
    pub skill: CourseSkill,
}

record! {
    CourseSkillAssignment {
        required skill = "skill",
    }
}

/// A skill that a course revision teaches.
///
/// From `GetLmsCourses.response.data.results[].revisions[].skill_assignments[].skill` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseSkill {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What the assigned skill is called.
    pub name: Option<String>,
}

record! {
    CourseSkill {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
    }
}
