// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /lms/courses/bulk/{task_id}`.

use super::Lms;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, Method, Operation, UnrecognizedVariant, endpoint,
    record, tagged_union,
};

impl Lms {
    /// Gets the state of a bulk task and, in the end, its results.
    ///
    /// `PENDING` means that the task is still running: ask again later. `COMPLETED` means that it has run to its end,
    /// which does not mean that all of it succeeded: `data` has a result for each item, either `SUCCEEDED` with the
    /// course's id or `FAILED` with an error. `FAILED` means that the task as a whole failed; then `error` says why
    /// and there are no results of items.
    ///
    /// Errors of items and tasks may have any code of the API. `LMS.COURSE_UPDATE_NOT_SUPPORTED` exists only here.
    ///
    /// * `task_id` — The id of the task, as [`POST /lms/courses/bulk`](crate::lms::Lms::create_course_bulk_task) has
    ///   answered it.
    ///
    /// `GET /lms/courses/bulk/{task_id}`, operation `GetLmsCoursesBulkTaskId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let course_bulk_task = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .get_course_bulk_task("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{course_bulk_task:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /lms/courses/bulk/{task_id}")]
    #[doc(alias = "GetLmsCoursesBulkTaskId")]
    pub fn get_course_bulk_task(&self, task_id: impl Into<String>) -> GetCourseBulkTask {
        let mut call = self.handle.call(&OPERATION);
        let task_id: String = task_id.into();
        call.path("task_id", &task_id);
        GetCourseBulkTask { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetLmsCoursesBulkTaskId",
    method: Method::GET,
    path: "/lms/courses/bulk/{task_id}",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Lms::get_course_bulk_task`] makes; awaiting it gives
/// [`CourseBulkTask`](crate::lms::CourseBulkTask).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCourseBulkTask {
    call: Call,
}

endpoint! { GetCourseBulkTask => Data<CourseBulkTask> }

/// A bulk task and how it stands.
///
/// They are distinguished by `status`.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CourseBulkTask {
    /// `status` is `PENDING`.
    Pending(CourseBulkTaskPending),
    /// `status` is `COMPLETED`.
    Completed(CourseBulkTaskCompleted),
    /// `status` is `FAILED`.
    Failed(CourseBulkTaskFailed),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    CourseBulkTask by ["status"] {
        Pending = "PENDING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

/// A task that is still running.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskPending {
    /// The id of the task, for [`GET /lms/courses/bulk/{task_id}`](crate::lms::Lms::get_course_bulk_task).
    pub task_id: String,
    /// When the task was started.
    pub created_at: String,
    /// Always `null` here, since the task has not ended.
    pub completed_at: Option<Json>,
}

record! {
    CourseBulkTaskPending {
        "status" = "PENDING",
        required task_id,
        required created_at,
        nullable completed_at,
        shown ["task_id"]
    }
}

/// A task that has run to its end; single items may have failed.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskCompleted {
    /// The id of the task, for [`GET /lms/courses/bulk/{task_id}`](crate::lms::Lms::get_course_bulk_task).
    pub task_id: String,
    /// When the task was started.
    pub created_at: String,
    /// A result for each item of the task.
    pub data: Vec<CourseBulkTaskResult>,
    /// When the task ended.
    pub completed_at: DateTime,
}

record! {
    CourseBulkTaskCompleted {
        "status" = "COMPLETED",
        required task_id,
        required created_at,
        listed data,
        required completed_at,
        shown ["task_id", "completed_at"]
    }
}

/// What became of an item.
///
/// They are distinguished by `status`.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CourseBulkTaskResult {
    /// `status` is `SUCCEEDED`.
    Succeeded(CourseBulkTaskSuccess),
    /// `status` is `FAILED`.
    Failed(CourseBulkTaskFailure),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    CourseBulkTaskResult by ["status"] {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    }
}

/// An item whose course is in the connected system now.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskSuccess {
    /// The `origin_id` that the item was sent with.
    pub origin_id: String,
    /// The course that the item led to.
    pub data: CreatedCourse,
}

record! {
    CourseBulkTaskSuccess {
        "status" = "SUCCEEDED",
        required origin_id,
        required data,
        shown ["origin_id"]
    }
}

/// The course that the item led to.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCourse {
    /// The Kombo id of the course; see [`GET /lms/courses`](crate::lms::Lms::get_courses).
    pub id: String,
}

record! {
    CreatedCourse {
        required id,
        shown ["id"]
    }
}

/// An item that failed.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskFailure {
    /// The `origin_id` that the item was sent with.
    pub origin_id: String,
    /// Why an item or a task failed.
    pub error: CourseBulkTaskError,
}

record! {
    CourseBulkTaskFailure {
        "status" = "FAILED",
        required origin_id,
        required error,
        shown ["origin_id"]
    }
}

/// Why an item or a task failed.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskError {
    /// The code of the error, for programs to act upon; `null` if it has none.
    pub code: Option<models::ErrorCode>,
    /// The kind of error in a few words.
    pub title: Option<String>,
    /// What went wrong, for people to read.
    pub message: String,
    /// The page that shows the log of what happened.
    pub log_url: Option<String>,
}

record! {
    CourseBulkTaskError {
        nullable code,
        nullable title,
        required message,
        nullable log_url,
    }
}

/// A task that failed as a whole.
///
/// In the answer of `GET /lms/courses/bulk/{task_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskFailed {
    /// The id of the task, for [`GET /lms/courses/bulk/{task_id}`](crate::lms::Lms::get_course_bulk_task).
    pub task_id: String,
    /// When the task was started.
    pub created_at: String,
    /// Why the task failed.
    pub error: CourseBulkTaskError,
    /// When the task ended.
    pub completed_at: DateTime,
}

record! {
    CourseBulkTaskFailed {
        "status" = "FAILED",
        required task_id,
        required created_at,
        required error,
        required completed_at,
        shown ["task_id", "completed_at"]
    }
}
