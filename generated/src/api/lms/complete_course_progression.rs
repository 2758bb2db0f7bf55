// Written by `cargo xtask codegen` from `POST /lms/course-progressions/{course_progression_id}/complete`, operation `PostLmsCourseProgressionsCourseProgressionIdComplete`. Edits are lost.

use super::{CourseProgression, Lms};
use crate::runtime::{
    BodyKind, Call, DateTime, IntoNullable, Method, Operation, endpoint, record,
};

impl Lms {
    /// Calls `POST /lms/course-progressions/{course_progression_id}/complete`, operation `PostLmsCourseProgressionsCourseProgressionIdComplete`.
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
    /// println!("{course_progression:?}");
    /// # Ok(()) }
    /// ```
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

/// The request that [`Lms::complete_course_progression`] makes; awaiting it gives `CourseProgression`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CompleteCourseProgression {
    call: Call,
    body: Box<CompleteCourseProgressionBody>,
}

endpoint! { CompleteCourseProgression => Data<CourseProgression>, body }

impl CompleteCourseProgression {
    /// Sets `completed_at`.
    pub fn completed_at(mut self, completed_at: impl IntoNullable<DateTime>) -> Self {
        self.body.completed_at = Some(completed_at.into_nullable());
        self
    }

    /// Sets `score`: at least 0, at most 100.
    pub fn score(mut self, score: impl IntoNullable<i64>) -> Self {
        self.body.score = Some(score.into_nullable());
        self
    }
}

/// What stands at `PostLmsCourseProgressionsCourseProgressionIdComplete.body`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompleteCourseProgressionBody {
    /// `completed_at`.
    pub completed_at: Option<Option<DateTime>>,
    /// `score`: at least 0, at most 100.
    pub score: Option<Option<i64>>,
}

record! {
    CompleteCourseProgressionBody {
        double completed_at = "completed_at",
        double score = "score",
    }
}

impl CompleteCourseProgressionBody {
    /// Sets `completed_at`.
    pub fn completed_at(mut self, completed_at: impl IntoNullable<DateTime>) -> Self {
        self.completed_at = Some(completed_at.into_nullable());
        self
    }

    /// Sets `score`: at least 0, at most 100.
    pub fn score(mut self, score: impl IntoNullable<i64>) -> Self {
        self.score = Some(score.into_nullable());
        self
    }
}
