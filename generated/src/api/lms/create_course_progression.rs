// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /lms/course-progressions`.

use super::{CourseProgression, Lms};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Lms {
    /// Enrolls a user in a course.
    ///
    /// Creates a course progression in the connected system for a user of
    /// [`GET /lms/users`](crate::lms::Lms::get_users) and a revision of a course: revisions stand in `revisions` of
    /// [`GET /lms/courses`](crate::lms::Lms::get_courses). The answer is the new progression. Mark it as completed
    /// with
    /// [`POST /lms/course-progressions/{course_progression_id}/complete`](crate::lms::Lms::complete_course_progression).
    ///
    /// * `user_id` — The user to enroll, out of [`GET /lms/users`](crate::lms::Lms::get_users).
    /// * `course_revision_id` — The course revision to enroll in, out of `revisions` of
    ///   [`GET /lms/courses`](crate::lms::Lms::get_courses).
    ///
    /// `POST /lms/course-progressions`, operation `PostLmsCourseProgressions`.
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
    /// println!("{}", course_progression.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /lms/course-progressions")]
    #[doc(alias = "PostLmsCourseProgressions")]
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

/// The request that [`Lms::create_course_progression`] makes; awaiting it gives
/// [`CourseProgression`](crate::lms::CourseProgression).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCourseProgression {
    call: Call,
    body: Box<CreateCourseProgressionBody>,
}

/// Whom to enroll in what.
///
/// In the request `POST /lms/course-progressions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCourseProgressionBody {
    /// The user to enroll, out of [`GET /lms/users`](crate::lms::Lms::get_users).
    pub user_id: String,
    /// The course revision to enroll in, out of `revisions` of [`GET /lms/courses`](crate::lms::Lms::get_courses).
    pub course_revision_id: String,
}

record! {
    CreateCourseProgressionBody {
        required user_id,
        required course_revision_id,
        shown ["user_id", "course_revision_id"]
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

endpoint! { CreateCourseProgression => Data<CourseProgression>, body }
