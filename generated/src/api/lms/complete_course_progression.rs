// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /lms/course-progressions/{course_progression_id}/complete`.

use super::{CourseProgression, Lms};
use crate::runtime::{
    BodyKind, Call, DateTime, IntoNullable, Method, Operation, endpoint, input, record,
    sendable, setters,
};

impl Lms {
    /// Marks a course progression as completed.
    ///
    /// `course_progression_id` is the Kombo id, or the id in the connected system behind the prefix `remote:`. The
    /// time of completion and the score may be given, both are optional. The answer is the progression after the
    /// change.
    ///
    /// * `course_progression_id` — The Kombo id of the course progression to complete, or `remote:` followed by its
    ///   id in the connected system.
    ///
    /// `POST /lms/course-progressions/{course_progression_id}/complete`, operation
    /// `PostLmsCourseProgressionsCourseProgressionIdComplete`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let course_progression = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .complete_course_progression("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .completed_at("2026-03-01T09:00:00Z")
    ///     .score(85)
    ///     .await?;
    /// println!("{}", course_progression.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /lms/course-progressions/{course_progression_id}/complete")]
    #[doc(alias = "PostLmsCourseProgressionsCourseProgressionIdComplete")]
    pub fn complete_course_progression(
        &self,
        course_progression_id: impl Into<String>,
    ) -> CompleteCourseProgression {
        let mut call = self.handle.call(&OPERATION);
        let course_progression_id: String = course_progression_id.into();
        call.path("course_progression_id", &course_progression_id);
        CompleteCourseProgression {
            call,
            body: Box::new(CompleteCourseProgressionBody::default()),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostLmsCourseProgressionsCourseProgressionIdComplete",
    method: Method::POST,
    path: "/lms/course-progressions/{course_progression_id}/complete",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Lms::complete_course_progression`] makes; awaiting it gives
/// [`CourseProgression`](crate::lms::CourseProgression).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CompleteCourseProgression {
    call: Call,
    body: Box<CompleteCourseProgressionBody>,
}

/// When and how well a user has completed a course.
///
/// In the request `POST /lms/course-progressions/{course_progression_id}/complete`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompleteCourseProgressionBody {
    /// When the user completed the course.
    pub completed_at: Option<Option<DateTime>>,
    /// How well the user did.
    ///
    /// At least 0, at most 100.
    pub score: Option<Option<i64>>,
}

record! {
    CompleteCourseProgressionBody {
        optional_nullable completed_at,
        optional_nullable score,
        shown ["completed_at"]
    }
}

setters! { CompleteCourseProgression, CompleteCourseProgressionBody:
    /// When the user completed the course.
    ///
    /// `None` sends null.
    pub fn completed_at(mut self, completed_at: impl IntoNullable<DateTime>) -> Self {
        self.completed_at = Some(completed_at.into_nullable().map(sendable));
        self
    }

    /// How well the user did.
    ///
    /// At least 0, at most 100.
    ///
    /// `None` sends null.
    pub fn score(mut self, score: impl IntoNullable<i64>) -> Self {
        self.score = Some(score.into_nullable());
        self
    }
}

input! { CompleteCourseProgressionBody {} }

endpoint! { CompleteCourseProgression => Data<CourseProgression>, body }
