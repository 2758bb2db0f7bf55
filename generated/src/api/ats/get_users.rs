// Written by `cargo xtask codegen` from `GET /ats/users`, operation `GetAtsUsers`. Edits are lost.

use super::super::models;
use super::{Ats, RoleScope, UnifiedRoleType};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/users`, operation `GetAtsUsers`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut users = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
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
    id: "GetAtsUsers",
    method: Method::GET,
    path: "/ats/users",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_users`] makes; awaiting it gives `Page<User>`.
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

    /// Sets `emails`.
    pub fn emails(mut self, emails: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("emails", ListStyle::Comma, emails);
        self
    }
}

/// What stands at `GetAtsUsers.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `status`.
    pub status: Option<models::ActiveStatus>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `system_roles`.
    pub system_roles: Vec<UserSystemRole>,
}

record! {
    User {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        optional email = "email",
        nullable status = "status",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        required system_roles = "system_roles",
    }
}

/// What stands at `GetAtsUsers.response.data.results[].system_roles[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSystemRole {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `remote_label`.
    pub remote_label: Option<String>,
    /// `scope`.
    pub scope: Option<RoleScope>,
    /// `unified_type`.
    pub unified_type: Option<UnifiedRoleType>,
}

record! {
    UserSystemRole {
        nullable remote_id = "remote_id",
        nullable remote_label = "remote_label",
        nullable scope = "scope",
        nullable unified_type = "unified_type",
    }
}
