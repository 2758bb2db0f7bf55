// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/roles`.

use super::{Ats, RoleScope, UnifiedRoleType};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Ats {
    /// Lists the roles that users can have.
    ///
    /// A role holds throughout the system or within one job; `scopes` picks out either kind. Users have theirs in
    /// `system_roles` of [`GET /ats/users`](crate::ats::Ats::get_users), members of hiring teams in `job_roles` of
    /// [`GET /ats/jobs`](crate::ats::Ats::get_jobs). Both refer to a role by `remote_id`.
    ///
    /// `GET /ats/roles`, operation `GetAtsRoles`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut roles = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_roles()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(role) = roles.try_next().await? {
    ///     println!("{}", role.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/roles")]
    #[doc(alias = "GetAtsRoles")]
    #[doc(alias = "list_roles")]
    #[inline]
    pub fn get_roles(&self) -> GetRoles {
        let call = self.handle.call(&OPERATION);
        GetRoles { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsRoles",
    method: Method::GET,
    path: "/ats/roles",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_roles`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Role`](crate::ats::Role).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetRoles {
    call: Call,
}

impl GetRoles {
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

    /// Gives only records that have changed after this time themselves; changes of data nested in them do not count.
    /// Give the time at which the last fetch *began* by Kombo's clock, which the `Date` header of an answer tells, or
    /// some minutes less: a clock that is ahead loses changes. Set `include_deleted` to hear of deletions as well.
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

    /// Gives only roles of these scopes: in the whole system, or in single jobs.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item: Into<RoleScope>>) -> Self {
        self.call
            .query_list(
                "scopes",
                ListStyle::Comma,
                scopes
                    .into_iter()
                    .map(|value| Into::<RoleScope>::into(value).to_string()),
            );
        self
    }
}

endpoint! { GetRoles => Pages<Role>: incremental }

/// A role that users of the connected system can have, throughout the system or within a job.
///
/// In the answer of `GET /ats/roles`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What the connected system calls it.
    pub remote_label: Option<String>,
    /// Whether the role holds in the whole system or in single jobs.
    pub scope: Option<RoleScope>,
    /// What it corresponds to in Kombo's list, where it corresponds to anything.
    pub unified_type: Option<UnifiedRoleType>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
}

record! {
    Role {
        required id,
        nullable remote_id,
        nullable remote_label,
        nullable scope,
        nullable unified_type,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    Role {
        id,
        changed_at,
        remote_deleted_at,
    }
}
