// Written by `cargo xtask codegen` from `GET /ats/rejection-reasons`, operation `GetAtsRejectionReasons`. Edits are lost.

use super::Ats;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/rejection-reasons`, operation `GetAtsRejectionReasons`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut rejection_reasons = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_rejection_reasons()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(rejection_reason) = rejection_reasons.try_next().await? {
    ///     println!("{rejection_reason:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_rejection_reasons(&self) -> GetRejectionReasons {
        let call = self.handle.call(&OPERATION);
        GetRejectionReasons { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsRejectionReasons",
    method: Method::GET,
    path: "/ats/rejection-reasons",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_rejection_reasons`] makes; awaiting it gives `Page<RejectionReason>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetRejectionReasons {
    call: Call,
}

endpoint! { GetRejectionReasons => Pages<RejectionReason> }

impl GetRejectionReasons {
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

/// What stands at `GetAtsRejectionReasons.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectionReason {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    RejectionReason {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
    }
}
