// Written by `cargo xtask codegen` from `POST /lms/course-progressions`, operation `PostLmsCourseProgressions`. Edits are lost.

use super::{CourseProgression, Lms};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Lms {
    /// Calls `POST /lms/course-progressions`, operation `PostLmsCourseProgressions`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let course_progression = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .create_course_progression(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///     )
    ///     .await?;
    /// println!("{course_progression:?}");
    /// # Ok(()) }
    /// ```
    pub fn create_course_progression(
        &self,
        user_id: impl Into<String>,
        course_revision_id: impl Into<String>,
    ) -> CreateCourseProgression {
        let call = self.handle.call(&OPERATION);
        CreateCourseProgression {
            call,
            body: Box::new(CreateCourseProgressionBody::new(user_id, course_revision_id)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostLmsCourseProgressions",
    method: Method::POST,
    path: "/lms/course-progressions",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Lms::create_course_progression`] makes; awaiting it gives `CourseProgression`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCourseProgression {
    call: Call,
    body: Box<CreateCourseProgressionBody>,
}

endpoint! { CreateCourseProgression => Data<CourseProgression>, body }

/// What stands at `PostLmsCourseProgressions.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCourseProgressionBody {
    /// `user_id`.
    pub user_id: String,
    /// `course_revision_id`.
    pub course_revision_id: String,
}

record! {
    CreateCourseProgressionBody {
        required user_id = "user_id",
        required course_revision_id = "course_revision_id",
    }
}

impl CreateCourseProgressionBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        user_id: impl Into<String>,
        course_revision_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            course_revision_id: course_revision_id.into(),
        }
    }
}
