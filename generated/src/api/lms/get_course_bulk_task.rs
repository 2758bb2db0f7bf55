// Written by `cargo xtask codegen` from `GET /lms/courses/bulk/{task_id}`, operation `GetLmsCoursesBulkTaskId`. Edits are lost.

use super::super::models;
use super::Lms;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, Method, Operation, UnrecognizedVariant, endpoint,
    record, tagged_union,
};

impl Lms {
    /// Calls `GET /lms/courses/bulk/{task_id}`, operation `GetLmsCoursesBulkTaskId`.
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

/// The request that [`Lms::get_course_bulk_task`] makes; awaiting it gives `CourseBulkTask`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCourseBulkTask {
    call: Call,
}

endpoint! { GetCourseBulkTask => Data<CourseBulkTask> }

/// One of the shapes that stand at `GetLmsCoursesBulkTaskId.response.data`.
///
/// They are told apart by `status`.
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

/// What stands at `GetLmsCoursesBulkTaskId.response.data|PENDING`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskPending {
    /// `task_id`.
    pub task_id: String,
    /// `created_at`.
    pub created_at: String,
    /// `completed_at`.
    pub completed_at: Option<Json>,
}

record! {
    CourseBulkTaskPending {
        "status" = "PENDING",
        required task_id = "task_id",
        required created_at = "created_at",
        nullable completed_at = "completed_at",
    }
}

/// What stands at `GetLmsCoursesBulkTaskId.response.data|COMPLETED`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskCompleted {
    /// `task_id`.
    pub task_id: String,
    /// `created_at`.
    pub created_at: String,
    /// `data`.
    pub data: Vec<CourseBulkTaskResult>,
    /// `completed_at`.
    pub completed_at: DateTime,
}

record! {
    CourseBulkTaskCompleted {
        "status" = "COMPLETED",
        required task_id = "task_id",
        required created_at = "created_at",
        required data = "data",
        required completed_at = "completed_at",
    }
}

/// One of the shapes that stand at `GetLmsCoursesBulkTaskId.response.data|COMPLETED.data[]`.
///
/// They are told apart by `status`.
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

/// What stands at `GetLmsCoursesBulkTaskId.response.data|COMPLETED.data[]|SUCCEEDED`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskSuccess {
    /// `origin_id`.
    pub origin_id: String,
    /// `data`.
    pub data: CreatedCourse,
}

record! {
    CourseBulkTaskSuccess {
        "status" = "SUCCEEDED",
        required origin_id = "origin_id",
        required data = "data",
    }
}

/// What stands at `GetLmsCoursesBulkTaskId.response.data|COMPLETED.data[]|SUCCEEDED.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCourse {
    /// `id`.
    pub id: String,
}

record! {
    CreatedCourse {
        required id = "id",
    }
}

/// What stands at `GetLmsCoursesBulkTaskId.response.data|COMPLETED.data[]|FAILED`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskFailure {
    /// `origin_id`.
    pub origin_id: String,
    /// `error`.
    pub error: CourseBulkTaskError,
}

record! {
    CourseBulkTaskFailure {
        "status" = "FAILED",
        required origin_id = "origin_id",
        required error = "error",
    }
}

/// What stands at `GetLmsCoursesBulkTaskId.response.data|COMPLETED.data[]|FAILED.error`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskError {
    /// `code`.
    pub code: Option<models::ErrorCode>,
    /// `title`.
    pub title: Option<String>,
    /// `message`.
    pub message: String,
    /// `log_url`.
    pub log_url: Option<String>,
}

record! {
    CourseBulkTaskError {
        nullable code = "code",
        nullable title = "title",
        required message = "message",
        nullable log_url = "log_url",
    }
}

/// What stands at `GetLmsCoursesBulkTaskId.response.data|FAILED`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CourseBulkTaskFailed {
    /// `task_id`.
    pub task_id: String,
    /// `created_at`.
    pub created_at: String,
    /// `error`.
    pub error: CourseBulkTaskError,
    /// `completed_at`.
    pub completed_at: DateTime,
}

record! {
    CourseBulkTaskFailed {
        "status" = "FAILED",
        required task_id = "task_id",
        required created_at = "created_at",
        required error = "error",
        required completed_at = "completed_at",
    }
}
