// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /lms/courses`.

use crate::models;
use crate::runtime::{DateTime, Json, dated, record};

/// A course with its revisions.
///
/// In the answer of `GET /lms/courses`.
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
        required id,
        required remote_id,
        nullable provider_id,
        nullable origin_id,
        nullable remote_created_at,
        nullable remote_deleted_at,
        required changed_at,
        nullable remote_data,
        nullable custom_fields,
        listed integration_fields,
        nullable provider,
        listed revisions,
        shown [
            "id", "remote_id", "provider_id", "origin_id", "remote_created_at", "remote_deleted_at",
            "changed_at",
        ]
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
/// In the answer of `GET /lms/courses`.
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
        required id,
        required remote_id,
        nullable name,
        shown ["id", "remote_id"]
    }
}

/// A version of a course.
///
/// In the answer of `GET /lms/courses`.
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
        required id,
        required remote_id,
        nullable course_id,
        nullable title,
        nullable description,
        nullable remote_url,
        nullable status,
        nullable remote_created_at,
        nullable remote_deleted_at,
        required changed_at,
        nullable remote_data,
        nullable custom_fields,
        listed integration_fields,
        listed skill_assignments,
        shown ["id", "remote_id", "course_id", "remote_created_at", "remote_deleted_at", "changed_at"]
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
/// In the answer of `GET /lms/courses`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseSkillAssignment {
    /// A skill that a course revision teaches.
    pub skill: CourseSkill,
}

record! {
    CourseSkillAssignment {
        required skill,
    }
}

/// A skill that a course revision teaches.
///
/// In the answer of `GET /lms/courses`.
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
        required id,
        nullable remote_id,
        nullable name,
        shown ["id", "remote_id"]
    }
}
