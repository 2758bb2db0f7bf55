// Written by `cargo xtask codegen`. Edits are lost.
// From the tag Unified LMS API.

//! Learning management systems: who learns (users), what there is to learn (courses, in revisions), which skills
//! it teaches, and how far each user has come (course progressions).
//!
//! | about | operations |
//! |---|---|
//! | `users` | [`get_users`](Lms::get_users) |
//! | `course-progressions` | [`get_course_progressions`](Lms::get_course_progressions), [`create_course_progression`](Lms::create_course_progression), [`complete_course_progression`](Lms::complete_course_progression) |
//! | `courses` | [`get_courses`](Lms::get_courses), [`create_course_bulk_task`](Lms::create_course_bulk_task), [`get_course_bulk_task`](Lms::get_course_bulk_task), [`deactivate_course`](Lms::deactivate_course) |
//! | `skills` | [`get_skills`](Lms::get_skills) |
//!
//! The four lists read what Kombo has synced. They are paged, hide deleted records unless `include_deleted` is
//! set, and take `updated_after` to fetch only what has changed. Writing goes to the connected system at once:
//! its answers carry `warnings` and can take minutes. Only
//! [`POST /lms/courses/bulk`](crate::lms::Lms::create_course_bulk_task) answers first and does its work
//! afterwards.
//!
//! The API description lists only `PLATFORM.*` error codes for this area. Since every call goes through an
//! integration, `INTEGRATION.*` and `REMOTE.*` codes have to be expected as well. There is no idempotency key: a
//! write that is sent twice may be done twice.
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! let lms = kombo.integration("cornerstoneondemand:HWUTwvyx2wLoSUHphiWVrp28").lms();
//!
//! // The user and the revision of the course come from `get_users` and `get_courses`.
//! let progression = lms
//!     .create_course_progression("26vafvWSRmbhNcxJYqjCzuJg", "8Xi6iZrwusZqJmDGXs49GBmJ")
//!     .await?;
//!
//! let progression = lms
//!     .complete_course_progression(&progression.id)
//!     .completed_at("2026-03-01T09:00:00Z")
//!     .score(85)
//!     .await?;
//! println!("{:?}", progression.status);
//! # Ok(()) }
//! ```

mod complete_course_progression;
mod course;
mod course_progression;
mod create_course_bulk_task;
mod create_course_progression;
mod deactivate_course;
mod get_course_bulk_task;
mod get_course_progressions;
mod get_courses;
mod get_skills;
mod get_users;

pub use complete_course_progression::{
    CompleteCourseProgression, CompleteCourseProgressionBody,
};
pub use course::{
    Course, CourseProvider, CourseRevision, CourseSkill, CourseSkillAssignment,
};
pub use course_progression::{
    CourseProgression, CourseProgressionCourse, CourseProgressionRevision,
    CourseProgressionStatus, CourseProgressionUser,
};
pub use create_course_bulk_task::{
    CourseBulkTaskItem, CourseBulkTaskReference, CourseInput, CreateCourseBulkTask,
    CreateCourseBulkTaskBody, ExternalCourseInput,
};
pub use create_course_progression::{
    CreateCourseProgression, CreateCourseProgressionBody,
};
pub use deactivate_course::DeactivateCourse;
pub use get_course_bulk_task::{
    CourseBulkTask, CourseBulkTaskCompleted, CourseBulkTaskError, CourseBulkTaskFailed,
    CourseBulkTaskFailure, CourseBulkTaskPending, CourseBulkTaskResult,
    CourseBulkTaskSuccess, CreatedCourse, GetCourseBulkTask,
};
pub use get_course_progressions::GetCourseProgressions;
pub use get_courses::GetCourses;
pub use get_skills::{GetSkills, Skill};
pub use get_users::{GetUsers, User};

use crate::runtime::Handle;

/// The operations of this area, all of which need `X-Integration-Id`; made by
/// [`Integration::lms`](crate::Integration::lms).
#[derive(Clone, Debug)]
pub struct Lms {
    pub(super) handle: Handle,
}

impl Lms {
    /// The integration that this was made from.
    pub fn integration(&self) -> super::Integration {
        super::Integration {
            handle: self.handle.clone(),
        }
    }
}
