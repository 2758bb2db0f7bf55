// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /lms/courses`.

use super::{Course, Lms};
use crate::runtime::{BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint};

impl Lms {
    /// Lists the courses of the learning system.
    ///
    /// A course is mostly a frame: its title, its text, its link and its skills belong to its `revisions`, the
    /// versions in which it exists. Whoever offers it is the `provider`. Courses that were added by
    /// [`POST /lms/courses/bulk`](crate::lms::Lms::create_course_bulk_task) can be recognized by their `origin_id`.
    ///
    /// `GET /lms/courses`, operation `GetLmsCourses`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut courses = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .get_courses()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(course) = courses.try_next().await? {
    ///     println!("{}", course.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /lms/courses")]
    #[doc(alias = "GetLmsCourses")]
    #[doc(alias = "list_courses")]
    #[inline]
    pub fn get_courses(&self) -> GetCourses {
        let call = self.handle.call(&OPERATION);
        GetCourses { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetLmsCourses",
    method: Method::GET,
    path: "/lms/courses",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Lms::get_courses`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Course`](crate::lms::Course).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCourses {
    call: Call,
}

impl GetCourses {
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
}

endpoint! { GetCourses => Pages<Course>: incremental }
