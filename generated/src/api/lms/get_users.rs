// Written by `cargo xtask codegen` from `GET /lms/users`, operation `GetLmsUsers`. Edits are lost.

use super::super::models;
use super::Lms;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Lms {
    /// Calls `GET /lms/users`, operation `GetLmsUsers`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut users = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .get_users()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_users(&self) -> GetUsers {
        let call = self.handle.call(&OPERATION);
        GetUsers { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetLmsUsers",
    method: Method::GET,
    path: "/lms/users",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Lms::get_users`] makes; awaiting it gives `Page<User>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetUsers {
    call: Call,
}

endpoint! { GetUsers => Pages<User> }

impl GetUsers {
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

    /// Sets `work_emails`.
    pub fn work_emails(
        mut self,
        work_emails: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("work_emails", ListStyle::Comma, work_emails);
        self
    }
}

/// What stands at `GetLmsUsers.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `work_email`.
    pub work_email: Option<String>,
    /// `status`.
    pub status: Option<models::ActiveStatus>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
}

record! {
    User {
        required id = "id",
        required remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable work_email = "work_email",
        nullable status = "status",
        nullable remote_created_at = "remote_created_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required changed_at = "changed_at",
        nullable remote_data = "remote_data",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
    }
}
