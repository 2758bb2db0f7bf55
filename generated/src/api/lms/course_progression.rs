// Written by `cargo xtask codegen` from `GetLmsCourseProgressions.response.data.results[]`. Edits are lost.

use crate::runtime::{DateTime, Json, Unrecognized, open_enum, record};

/// A record of the list that `GET /lms/course-progressions` gives.
///
/// From `GetLmsCourseProgressions.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgression {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `user_id`.
    pub user_id: String,
    /// `course_revision_id`.
    pub course_revision_id: String,
    /// `status`.
    pub status: Option<CourseProgressionStatus>,
    /// `enrolled_at`.
    pub enrolled_at: Option<DateTime>,
    /// `completed_at`.
    pub completed_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `user`.
    pub user: CourseProgressionUser,
    /// `course_revision`.
    pub course_revision: CourseProgressionRevision,
}

record! {
    CourseProgression {
        required id = "id",
        required remote_id = "remote_id",
        required user_id = "user_id",
        required course_revision_id = "course_revision_id",
        nullable status = "status",
        nullable enrolled_at = "enrolled_at",
        nullable completed_at = "completed_at",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
        required user = "user",
        required course_revision = "course_revision",
    }
}

/// A value of `status`.
///
/// From `GetLmsCourseProgressions.response.data.results[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseProgressionStatus {
    /// `ENROLLED`.
    Enrolled,
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// `DROPPED`.
    Dropped,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CourseProgressionStatus {
        Enrolled = "ENROLLED",
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Dropped = "DROPPED",
    }
}

/// The `user` of a [`CourseProgression`].
///
/// From `GetLmsCourseProgressions.response.data.results[].user` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgressionUser {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `work_email`.
    pub work_email: Option<String>,
}

record! {
    CourseProgressionUser {
        required id = "id",
        required remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable work_email = "work_email",
    }
}

/// The `course_revision` of a [`CourseProgression`].
///
/// From `GetLmsCourseProgressions.response.data.results[].course_revision` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgressionRevision {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `course`.
    pub course: Option<CourseProgressionCourse>,
}

record! {
    CourseProgressionRevision {
        required id = "id",
        required remote_id = "remote_id",
        nullable title = "title",
        nullable course = "course",
    }
}

/// The `course` of a [`CourseProgressionRevision`].
///
/// From `GetLmsCourseProgressions.response.data.results[].course_revision.course` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgressionCourse {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
}

record! {
    CourseProgressionCourse {
        required id = "id",
        required remote_id = "remote_id",
    }
}
