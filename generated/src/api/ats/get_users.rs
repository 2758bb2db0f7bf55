// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/users`.

use super::{Ats, RoleScope, UnifiedRoleType};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Ats {
    /// Lists the users of the connected system, such as recruiters and hiring managers.
    ///
    /// These are the people who work with the system, not those who apply. They organise interviews, write notes and
    /// belong to the hiring teams of jobs. `emails` finds certain people; `system_roles` tells what each of them is
    /// throughout the system.
    ///
    /// `GET /ats/users`, operation `GetAtsUsers`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut users = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_users()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{}", user.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/users")]
    #[doc(alias = "GetAtsUsers")]
    #[doc(alias = "list_users")]
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

/// The request that [`Ats::get_users`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`User`](crate::ats::User).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetUsers {
    call: Call,
}

impl GetUsers {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many records a page holds at most.
    ///
    /// At least 1, at most 250, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of an
    /// entry of `system_roles`, one that is added and one that is removed count. So a record's own `changed_at` may
    /// be older. Give the time at which the last fetch *began* by Kombo's clock, which the `Date` header of an answer
    /// tells, or some minutes less: a clock that is ahead loses changes. Set `include_deleted` to hear of deletions
    /// as well.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Whether deleted records are listed too; `remote_deleted_at` marks them. Without this they are left out, so an
    /// incremental fetch does not notice deletions.
    ///
    /// `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Whether filters that the integration cannot apply, since it has no such field, are ignored. Without this such
    /// a filter gives an empty list.
    ///
    /// `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only the records that have one of these ids in the connected system.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Gives only users with one of these e-mail addresses.
    pub fn emails(mut self, emails: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("emails", ListStyle::Comma, emails);
        self
    }
}

endpoint! { GetUsers => Pages<User>: incremental }

/// Somebody who works with the applicant tracking system, such as a recruiter or a hiring manager.
///
/// In the answer of `GET /ats/users`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The e-mail address of the candidate, or of the user of the recruiting system.
    pub email: Option<String>,
    /// Whether the user's account is active.
    pub status: Option<models::ActiveStatus>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The roles that the user has in the whole system.
    pub system_roles: Vec<UserSystemRole>,
}

record! {
    User {
        required id,
        nullable remote_id,
        nullable first_name,
        nullable last_name,
        optional email,
        nullable status,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        listed system_roles,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    User {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// A role that a user has throughout the system, not only within one job.
///
/// In the answer of `GET /ats/users`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSystemRole {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What the connected system calls it.
    pub remote_label: Option<String>,
    /// Whether the role holds in the whole system or in single jobs.
    pub scope: Option<RoleScope>,
    /// What it corresponds to in Kombo's list, where it corresponds to anything.
    pub unified_type: Option<UnifiedRoleType>,
}

record! {
    UserSystemRole {
        nullable remote_id,
        nullable remote_label,
        nullable scope,
        nullable unified_type,
        shown ["remote_id"]
    }
}
