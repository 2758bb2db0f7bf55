// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /lms/course-progressions`.

use crate::runtime::{DateTime, Json, Unrecognized, dated, open_enum, record};

/// How far a user has come with a revision of a course.
///
/// In the answer of `GET /lms/course-progressions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgression {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The Kombo id of the user who learns; see [`GET /lms/users`](crate::lms::Lms::get_users).
    pub user_id: String,
    /// The Kombo id of the course revision that is learned.
    pub course_revision_id: String,
    /// How far the user is.
    pub status: Option<CourseProgressionStatus>,
    /// When the person was enrolled in the course.
    pub enrolled_at: Option<DateTime>,
    /// When the person completed the course.
    pub completed_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The user of a course progression in short form.
    pub user: CourseProgressionUser,
    /// The course revision of a progression in short form.
    pub course_revision: CourseProgressionRevision,
}

record! {
    CourseProgression {
        required id,
        required remote_id,
        required user_id,
        required course_revision_id,
        nullable status,
        nullable enrolled_at,
        nullable completed_at,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        required user,
        required course_revision,
        shown [
            "id", "remote_id", "user_id", "course_revision_id", "enrolled_at", "completed_at", "changed_at",
            "remote_deleted_at",
        ]
    }
}

dated! {
    CourseProgression {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// How far the user is.
///
/// In the answer of `GET /lms/course-progressions`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseProgressionStatus {
    /// The learner is enrolled and has not begun.
    ///
    /// On the wire: `ENROLLED`.
    Enrolled,
    /// The learner has begun.
    ///
    /// On the wire: `IN_PROGRESS`.
    InProgress,
    /// The learner has finished the course.
    ///
    /// On the wire: `COMPLETED`.
    Completed,
    /// The learner has left the course.
    ///
    /// On the wire: `DROPPED`.
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

/// The user of a course progression in short form.
///
/// In the answer of `GET /lms/course-progressions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgressionUser {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The person's e-mail address at work.
    pub work_email: Option<String>,
}

record! {
    CourseProgressionUser {
        required id,
        required remote_id,
        nullable first_name,
        nullable last_name,
        nullable work_email,
        shown ["id", "remote_id"]
    }
}

/// The course revision of a progression in short form.
///
/// In the answer of `GET /lms/course-progressions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgressionRevision {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The title of the course revision.
    pub title: Option<String>,
    /// The ids of the course that a revision belongs to.
    pub course: Option<CourseProgressionCourse>,
}

record! {
    CourseProgressionRevision {
        required id,
        required remote_id,
        nullable title,
        nullable course,
        shown ["id", "remote_id"]
    }
}

/// The ids of the course that a revision belongs to.
///
/// In the answer of `GET /lms/course-progressions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseProgressionCourse {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
}

record! {
    CourseProgressionCourse {
        required id,
        required remote_id,
        shown ["id", "remote_id"]
    }
}
