// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /lms/courses/{course_id}/deactivate`.

use super::{Course, Lms};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Lms {
    /// Deactivates a course in the connected system.
    ///
    /// `course_id` is the Kombo id, or the id in the connected system behind the prefix `remote:`. The answer is the
    /// course after the change.
    ///
    /// * `course_id` — The Kombo id of the course to deactivate, or `remote:` followed by its id in the connected
    ///   system.
    ///
    /// `POST /lms/courses/{course_id}/deactivate`, operation `PostLmsCoursesCourseIdDeactivate`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let course = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .deactivate_course("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{}", course.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /lms/courses/{course_id}/deactivate")]
    #[doc(alias = "PostLmsCoursesCourseIdDeactivate")]
    pub fn deactivate_course(&self, course_id: impl Into<String>) -> DeactivateCourse {
        let mut call = self.handle.call(&OPERATION);
        let course_id: String = course_id.into();
        call.path("course_id", &course_id);
        DeactivateCourse { call }
    }
}

static OPERATION: Operation = Operation {
    id: "PostLmsCoursesCourseIdDeactivate",
    method: Method::POST,
    path: "/lms/courses/{course_id}/deactivate",
    body: BodyKind::Empty,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Lms::deactivate_course`] makes; awaiting it gives [`Course`](crate::lms::Course).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeactivateCourse {
    call: Call,
}

endpoint! { DeactivateCourse => Data<Course> }
