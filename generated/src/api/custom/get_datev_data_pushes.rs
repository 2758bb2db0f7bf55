// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/data-pushes`.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, Unrecognized, endpoint, open_enum,
    record,
};

impl Custom {
    /// Lists what has been pushed to DATEV.
    ///
    /// One entry for each push, with the files that were uploaded for it and how far DATEV has come with each. The
    /// list has no pages and no filters. The `state` of the upload jobs says whether the data of
    /// [`POST /custom/datev/push-data/general`](crate::custom::Custom::push_datev_general_data) and
    /// [`POST /custom/datev/push-data/payroll`](crate::custom::Custom::push_datev_payroll_data) has arrived.
    ///
    /// `GET /custom/datev/data-pushes`, operation `GetCustomDatevDataPushes`.
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
    #[doc(alias = "GET /custom/datev/data-pushes")]
    #[doc(alias = "GetCustomDatevDataPushes")]
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

/// The request that [`Custom::get_datev_data_pushes`] makes; awaiting it gives
/// [`DatevDataPushes`](crate::custom::DatevDataPushes).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetDatevDataPushes {
    call: Call,
}

endpoint! { GetDatevDataPushes => Data<DatevDataPushes> }

/// The pushes of data to DATEV.
///
/// In the answer of `GET /custom/datev/data-pushes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDataPushes {
    /// The pushes of data to DATEV so far.
    pub data_pushes: Vec<DatevDataPush>,
}

record! {
    DatevDataPushes {
        listed data_pushes,
    }
}

/// A push of data to DATEV.
///
/// In the answer of `GET /custom/datev/data-pushes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDataPush {
    /// The id of the push.
    pub id: String,
    /// Which data was pushed: that of a month's payroll, or general data.
    pub r#type: DatevDataPushType,
    /// When the data was pushed.
    pub created_at: DateTime,
    /// The uploads that the push consists of.
    pub upload_jobs: Vec<DatevUploadJob>,
}

record! {
    DatevDataPush {
        required id,
        required r#type = "type",
        required created_at,
        listed upload_jobs,
        shown ["id", "created_at"]
    }
}

/// Which data was pushed: that of a month's payroll, or general data.
///
/// In the answer of `GET /custom/datev/data-pushes`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevDataPushType {
    /// Made by [`POST /custom/datev/push-data/general`](crate::custom::Custom::push_datev_general_data).
    ///
    /// On the wire: `GENERAL`.
    General,
    /// Made by [`POST /custom/datev/push-data/payroll`](crate::custom::Custom::push_datev_payroll_data).
    ///
    /// On the wire: `PAYROLL`.
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

/// The upload of a file to DATEV.
///
/// In the answer of `GET /custom/datev/data-pushes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevUploadJob {
    /// The id of the upload.
    pub id: String,
    /// The name of the uploaded file.
    pub file_name: String,
    /// What has become of the upload.
    pub state: DatevUploadJobState,
    /// The file that was uploaded.
    pub file: String,
}

record! {
    DatevUploadJob {
        required id,
        required file_name,
        required state,
        required file,
        shown ["id"]
    }
}

/// What has become of the upload.
///
/// In the answer of `GET /custom/datev/data-pushes`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevUploadJobState {
    /// The upload has failed.
    ///
    /// On the wire: `FAILED`.
    Failed,
    /// The file was uploaded and not imported yet.
    ///
    /// On the wire: `UPLOADED`.
    Uploaded,
    /// The file was imported.
    ///
    /// On the wire: `IMPORTED`.
    Imported,
    /// The file could not be read.
    ///
    /// On the wire: `CORRUPTED`.
    Corrupted,
    /// The file was deleted.
    ///
    /// On the wire: `DELETED`.
    Deleted,
    /// The file was deleted by itself.
    ///
    /// On the wire: `AUTO_DELETED`.
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
