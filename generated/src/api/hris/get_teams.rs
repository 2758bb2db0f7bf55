// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/teams`.

use super::{Group, Hris};
use crate::runtime::{BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint};

impl Hris {
    /// Lists the groups, under their former name.
    ///
    /// Deprecated: use [`GET /hris/groups`](crate::hris::Hris::get_groups), whose records have the same fields and
    /// which has more filters.
    ///
    /// `GET /hris/teams`, operation `GetHrisTeams`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut teams = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_teams()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(group) = teams.try_next().await? {
    ///     println!("{}", group.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/teams")]
    #[doc(alias = "GetHrisTeams")]
    #[doc(alias = "list_teams")]
    #[deprecated(note = "use `GET /hris/groups`")]
    #[inline]
    pub fn get_teams(&self) -> GetTeams {
        let call = self.handle.call(&OPERATION);
        GetTeams { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisTeams",
    method: Method::GET,
    path: "/hris/teams",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_teams`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Group`](crate::hris::Group).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTeams {
    call: Call,
}

impl GetTeams {
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

    /// Gives only records that have changed after this time, themselves or, in some lists, in data nested in them; so
    /// a record's own `changed_at` may be older. Give the time at which the last fetch *began* by Kombo's clock,
    /// which the `Date` header of an answer tells, or some minutes less: a clock that is ahead loses changes. Set
    /// `include_deleted` to hear of deletions as well.
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
}

endpoint! { GetTeams => Pages<Group>: incremental }
