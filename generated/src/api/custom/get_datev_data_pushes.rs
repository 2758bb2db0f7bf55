// Written by `cargo xtask codegen` from `GET /custom/datev/data-pushes`, operation `GetCustomDatevDataPushes`. Edits are lost.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, Unrecognized, endpoint, open_enum,
    record,
};

impl Custom {
    /// Calls `GET /custom/datev/data-pushes`, operation `GetCustomDatevDataPushes`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_data_pushes = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .get_datev_data_pushes()
    ///     .await?;
    /// println!("{datev_data_pushes:?}");
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_datev_data_pushes(&self) -> GetDatevDataPushes {
        let call = self.handle.call(&OPERATION);
        GetDatevDataPushes { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCustomDatevDataPushes",
    method: Method::GET,
    path: "/custom/datev/data-pushes",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Custom::get_datev_data_pushes`] makes; awaiting it gives `DatevDataPushes`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetDatevDataPushes {
    call: Call,
}

endpoint! { GetDatevDataPushes => Data<DatevDataPushes> }

/// What stands at `GetCustomDatevDataPushes.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDataPushes {
    /// `data_pushes`.
    pub data_pushes: Vec<DatevDataPush>,
}

record! {
    DatevDataPushes {
        required data_pushes = "data_pushes",
    }
}

/// What stands at `GetCustomDatevDataPushes.response.data.data_pushes[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDataPush {
    /// `id`.
    pub id: String,
    /// `type`.
    pub r#type: DatevDataPushType,
    /// `created_at`.
    pub created_at: DateTime,
    /// `upload_jobs`.
    pub upload_jobs: Vec<DatevUploadJob>,
}

record! {
    DatevDataPush {
        required id = "id",
        required r#type = "type",
        required created_at = "created_at",
        required upload_jobs = "upload_jobs",
    }
}

/// A value of `type`.
///
/// From `GetCustomDatevDataPushes.response.data.data_pushes[].type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevDataPushType {
    /// `GENERAL`.
    General,
    /// `PAYROLL`.
    Payroll,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevDataPushType {
        General = "GENERAL",
        Payroll = "PAYROLL",
    }
}

/// What stands at `GetCustomDatevDataPushes.response.data.data_pushes[].upload_jobs[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevUploadJob {
    /// `id`.
    pub id: String,
    /// `file_name`.
    pub file_name: String,
    /// `state`.
    pub state: DatevUploadJobState,
    /// `file`.
    pub file: String,
}

record! {
    DatevUploadJob {
        required id = "id",
        required file_name = "file_name",
        required state = "state",
        required file = "file",
    }
}

/// A value of `state`.
///
/// From `GetCustomDatevDataPushes.response.data.data_pushes[].upload_jobs[].state` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevUploadJobState {
    /// `FAILED`.
    Failed,
    /// `UPLOADED`.
    Uploaded,
    /// `IMPORTED`.
    Imported,
    /// `CORRUPTED`.
    Corrupted,
    /// `DELETED`.
    Deleted,
    /// `AUTO_DELETED`.
    AutoDeleted,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevUploadJobState {
        Failed = "FAILED",
        Uploaded = "UPLOADED",
        Imported = "IMPORTED",
        Corrupted = "CORRUPTED",
        Deleted = "DELETED",
        AutoDeleted = "AUTO_DELETED",
    }
}
