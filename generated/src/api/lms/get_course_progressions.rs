// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /lms/course-progressions`.

use super::{CourseProgression, Lms};
use crate::runtime::{BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint};

impl Lms {
    /// Lists how far users have come with their courses.
    ///
    /// A record stands for the enrollment of a user in a revision of a course and has both of them in short form.
    /// Filter by `user_ids` or by `course_ids`. The latter are ids of courses, while a record's `course_revision_id`
    /// names a revision; its course is in `course_revision.course`.
    ///
    /// `GET /lms/course-progressions`, operation `GetLmsCourseProgressions`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut course_progressions = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .get_course_progressions()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(course_progression) = course_progressions.try_next().await? {
    ///     println!("{}", course_progression.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /lms/course-progressions")]
    #[doc(alias = "GetLmsCourseProgressions")]
    #[doc(alias = "list_course_progressions")]
    #[inline]
    pub fn get_course_progressions(&self) -> GetCourseProgressions {
        let call = self.handle.call(&OPERATION);
        GetCourseProgressions { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetLmsCourseProgressions",
    method: Method::GET,
    path: "/lms/course-progressions",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Lms::get_course_progressions`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`CourseProgression`](crate::lms::CourseProgression).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCourseProgressions {
    call: Call,
}

impl GetCourseProgressions {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many records a page holds at most.
    ///
    /// At least 1, at most 250, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }

    /// Gives only records that have changed after this time, themselves or, in some lists, in data nested in them; so
    /// a record's own `changed_at` may be older. Give the time at which the last fetch *began* by Kombo's clock,
    /// which the `Date` header of an answer tells, or some minutes less: a clock that is ahead loses changes. Set
    /// `include_deleted` to hear of deletions as well.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Whether deleted records are listed too; `remote_deleted_at` marks them. Without this they are left out, so an
    /// incremental fetch does not notice deletions.
    ///
    /// `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Whether filters that the integration cannot apply, since it has no such field, are ignored. Without this such
    /// a filter gives an empty list.
    ///
    /// `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only the records that have one of these ids in the connected system.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Gives only the progress of the learners with these Kombo ids.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("user_ids", ListStyle::Comma, user_ids);
        self
    }

    /// Gives only progress in the courses with these Kombo ids.
    pub fn course_ids(
        mut self,
        course_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("course_ids", ListStyle::Comma, course_ids);
        self
    }
}

endpoint! { GetCourseProgressions => Pages<CourseProgression>: incremental }
