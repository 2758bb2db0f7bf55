// Written by `cargo xtask codegen` from `GET /ats/application-stages`, operation `GetAtsApplicationStages`. Edits are lost.

use super::super::models;
use super::Ats;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/application-stages`, operation `GetAtsApplicationStages`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut application_stages = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_application_stages()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(application_stage) = application_stages.try_next().await? {
    ///     println!("{application_stage:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[deprecated(note = "marked as deprecated in the API description")]
    #[inline]
    pub fn get_application_stages(&self) -> GetApplicationStages {
        let call = self.handle.call(&OPERATION);
        GetApplicationStages { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsApplicationStages",
    method: Method::GET,
    path: "/ats/application-stages",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_application_stages`] makes; awaiting it gives `Page<ApplicationStage>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetApplicationStages {
    call: Call,
}

endpoint! { GetApplicationStages => Pages<ApplicationStage> }

impl GetApplicationStages {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
        self
    }

    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Sets `include_deleted`: `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Sets `ignore_unsupported_filters`: `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }
}

/// What stands at `GetAtsApplicationStages.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationStage {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `status`.
    pub status: Option<models::ActiveStatus>,
}

record! {
    ApplicationStage {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        optional custom_fields = "custom_fields",
        optional status = "status",
    }
}
