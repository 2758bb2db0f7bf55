// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /lms/courses/bulk`.

use super::Lms;
use crate::runtime::{
    BodyKind, Call, IntoNullable, Method, Operation, UnrecognizedVariant, endpoint,
    input, record, tagged_union,
};

impl Lms {
    /// Starts a task that puts courses into the connected system.
    ///
    /// The answer holds no courses but a `task_id`: the work is done afterwards. Ask
    /// [`GET /lms/courses/bulk/{task_id}`](crate::lms::Lms::get_course_bulk_task), with growing pauses, until its
    /// `status` is no longer `PENDING`.
    ///
    /// Each item has an `origin_id`, your own id of the course. The result of the task names every item by it, so do
    /// not use one twice in a request. Items succeed or fail one by one. If you lose track of a task, remember that
    /// sending the list again starts another one.
    ///
    /// * `items` — The courses with your ids of them.
    ///
    /// `POST /lms/courses/bulk`, operation `PostLmsCoursesBulk`.
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
    /// println!("{}", course_bulk_task_reference.task_id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /lms/courses/bulk")]
    #[doc(alias = "PostLmsCoursesBulk")]
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

/// The request that [`Lms::create_course_bulk_task`] makes; awaiting it gives
/// [`CourseBulkTaskReference`](crate::lms::CourseBulkTaskReference).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCourseBulkTask {
    call: Call,
    body: Box<CreateCourseBulkTaskBody>,
}

/// The courses to put into the connected system.
///
/// In the request `POST /lms/courses/bulk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCourseBulkTaskBody {
    /// The courses with your ids of them.
    pub items: Vec<CourseBulkTaskItem>,
}

record! {
    CreateCourseBulkTaskBody {
        required items,
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

endpoint! { CreateCourseBulkTask => Data<CourseBulkTaskReference>, body }

/// A course of a bulk task.
///
/// In the request `POST /lms/courses/bulk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskItem {
    /// Your own id of the course, by which the result of the task names it.
    pub origin_id: String,
    /// What is to be known of the course.
    pub course: CourseInput,
}

record! {
    CourseBulkTaskItem {
        required origin_id,
        required course,
        shown ["origin_id"]
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

/// What is to be known of the course.
///
/// They are distinguished by `type`.
///
/// In the request `POST /lms/courses/bulk`.
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

/// A course that is held outside the connected system and that it links to.
///
/// In the request `POST /lms/courses/bulk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCourseInput {
    /// The title under which learners find the course.
    pub title: String,
    /// A text about the course.
    pub description: Option<Option<String>>,
    /// The address at which learners open the course.
    pub course_url: String,
    /// The address of a small picture of the course.
    pub thumbnail_url: Option<Option<String>>,
    /// How long the course takes. No unit is documented.
    ///
    /// At least 0.
    pub duration: Option<Option<i64>>,
    /// The languages that the course is given in.
    pub languages: Option<Option<Vec<String>>>,
}

record! {
    ExternalCourseInput {
        "type" = "EXTERNAL",
        required title,
        optional_nullable description,
        required course_url,
        optional_nullable thumbnail_url,
        optional_nullable duration,
        optional_nullable languages,
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

    /// A text about the course.
    ///
    /// `None` sends null.
    pub fn description(mut self, description: impl IntoNullable<String>) -> Self {
        self.description = Some(description.into_nullable());
        self
    }

    /// The address of a small picture of the course.
    ///
    /// `None` sends null.
    pub fn thumbnail_url(mut self, thumbnail_url: impl IntoNullable<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into_nullable());
        self
    }

    /// How long the course takes. No unit is documented.
    ///
    /// At least 0.
    ///
    /// `None` sends null.
    pub fn duration(mut self, duration: impl IntoNullable<i64>) -> Self {
        self.duration = Some(duration.into_nullable());
        self
    }

    /// The languages that the course is given in.
    ///
    /// `None` sends null.
    pub fn languages(mut self, languages: impl IntoNullable<Vec<String>>) -> Self {
        self.languages = Some(languages.into_nullable());
        self
    }
}

input! { ExternalCourseInput {} }

/// The task that was started.
///
/// In the answer of `POST /lms/courses/bulk`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskReference {
    /// The id of the task, for [`GET /lms/courses/bulk/{task_id}`](crate::lms::Lms::get_course_bulk_task).
    pub task_id: String,
}

record! {
    CourseBulkTaskReference {
        required task_id,
        shown ["task_id"]
    }
}
