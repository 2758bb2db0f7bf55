// Written by `cargo xtask codegen` from `POST /lms/courses/bulk`, operation `PostLmsCoursesBulk`. Edits are lost.

use super::Lms;
use crate::runtime::{
    BodyKind, Call, IntoNullable, Method, Operation, UnrecognizedVariant, endpoint,
    record, tagged_union,
};

impl Lms {
    /// Calls `POST /lms/courses/bulk`, operation `PostLmsCoursesBulk`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::lms::{CourseBulkTaskItem, CourseInput, ExternalCourseInput};
    ///
    /// let course_bulk_task_reference = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .create_course_bulk_task([
    ///         CourseBulkTaskItem::new(
    ///             "26vafvWSRmbhNcxJYqjCzuJg",
    ///             CourseInput::External(
    ///                 ExternalCourseInput::new("Example", "https://www.example.com/page"),
    ///             ),
    ///         ),
    ///     ])
    ///     .await?;
    /// println!("{course_bulk_task_reference:?}");
    /// # Ok(()) }
    /// ```
    pub fn create_course_bulk_task(
        &self,
        items: impl IntoIterator<Item = CourseBulkTaskItem>,
    ) -> CreateCourseBulkTask {
        let call = self.handle.call(&OPERATION);
        CreateCourseBulkTask {
            call,
            body: Box::new(CreateCourseBulkTaskBody::new(items)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostLmsCoursesBulk",
    method: Method::POST,
    path: "/lms/courses/bulk",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Lms::create_course_bulk_task`] makes; awaiting it gives `CourseBulkTaskReference`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCourseBulkTask {
    call: Call,
    body: Box<CreateCourseBulkTaskBody>,
}

endpoint! { CreateCourseBulkTask => Data<CourseBulkTaskReference>, body }

/// What stands at `PostLmsCoursesBulk.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCourseBulkTaskBody {
    /// `items`.
    pub items: Vec<CourseBulkTaskItem>,
}

record! {
    CreateCourseBulkTaskBody {
        required items = "items",
    }
}

impl CreateCourseBulkTaskBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(items: impl IntoIterator<Item = CourseBulkTaskItem>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

/// What stands at `PostLmsCoursesBulk.body.items[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskItem {
    /// `origin_id`.
    pub origin_id: String,
    /// `course`.
    pub course: CourseInput,
}

record! {
    CourseBulkTaskItem {
        required origin_id = "origin_id",
        required course = "course",
    }
}

impl CourseBulkTaskItem {
    /// With what is required; the rest is left out until it is set.
    pub fn new(origin_id: impl Into<String>, course: impl Into<CourseInput>) -> Self {
        Self {
            origin_id: origin_id.into(),
            course: course.into(),
        }
    }
}

/// One of the shapes that stand at `PostLmsCoursesBulk.body.items[].course`.
///
/// They are told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CourseInput {
    /// `type` is `EXTERNAL`.
    External(ExternalCourseInput),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    CourseInput by ["type"] {
        External = "EXTERNAL",
    }
}

impl From<ExternalCourseInput> for CourseInput {
    #[inline]
    fn from(value: ExternalCourseInput) -> Self {
        Self::External(value)
    }
}

/// What stands at `PostLmsCoursesBulk.body.items[].course|EXTERNAL`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCourseInput {
    /// `title`.
    pub title: String,
    /// `description`.
    pub description: Option<Option<String>>,
    /// `course_url`.
    pub course_url: String,
    /// `thumbnail_url`.
    pub thumbnail_url: Option<Option<String>>,
    /// `duration`: at least 0.
    pub duration: Option<Option<i64>>,
    /// `languages`.
    pub languages: Option<Option<Vec<String>>>,
}

record! {
    ExternalCourseInput {
        "type" = "EXTERNAL",
        required title = "title",
        double description = "description",
        required course_url = "course_url",
        double thumbnail_url = "thumbnail_url",
        double duration = "duration",
        double languages = "languages",
    }
}

impl ExternalCourseInput {
    /// With what is required; the rest is left out until it is set.
    pub fn new(title: impl Into<String>, course_url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            course_url: course_url.into(),
            thumbnail_url: None,
            duration: None,
            languages: None,
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl IntoNullable<String>) -> Self {
        self.description = Some(description.into_nullable());
        self
    }

    /// Sets `thumbnail_url`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl IntoNullable<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into_nullable());
        self
    }

    /// Sets `duration`: at least 0.
    pub fn duration(mut self, duration: impl IntoNullable<i64>) -> Self {
        self.duration = Some(duration.into_nullable());
        self
    }

    /// Sets `languages`.
    pub fn languages(mut self, languages: impl IntoNullable<Vec<String>>) -> Self {
        self.languages = Some(languages.into_nullable());
        self
    }
}

/// What stands at `PostLmsCoursesBulk.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskReference {
    /// `task_id`.
    pub task_id: String,
}

record! {
    CourseBulkTaskReference {
        required task_id = "task_id",
    }
}
