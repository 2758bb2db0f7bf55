// Written by `cargo xtask codegen` from the tag Unified LMS API. Edits are lost.

//! Operations tagged `Unified LMS API` in the API description.
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

/// The operations of this area that need `X-Integration-Id`; made by [`Integration::lms`](crate::Integration::lms).
#[derive(Clone, Debug)]
pub struct Lms {
    pub(super) handle: Handle,
}
