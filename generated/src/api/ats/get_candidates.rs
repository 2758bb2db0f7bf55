// Written by `cargo xtask codegen` from `GET /ats/candidates`, operation `GetAtsCandidates`. Edits are lost.

use super::{Ats, Candidate};
use crate::runtime::{BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint};

impl Ats {
    /// Calls `GET /ats/candidates`, operation `GetAtsCandidates`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut candidates = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_candidates()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(candidate) = candidates.try_next().await? {
    ///     println!("{candidate:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_candidates(&self) -> GetCandidates {
        let call = self.handle.call(&OPERATION);
        GetCandidates { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsCandidates",
    method: Method::GET,
    path: "/ats/candidates",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_candidates`] makes; awaiting it gives `Page<Candidate>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCandidates {
    call: Call,
}

endpoint! { GetCandidates => Pages<Candidate> }

impl GetCandidates {
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

    /// Sets `email`: an e-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        let email: String = email.into();
        self.call.query("email", &email);
        self
    }

    /// Sets `job_ids`.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("job_ids", ListStyle::Comma, job_ids);
        self
    }

    /// Sets `first_name`.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        let first_name: String = first_name.into();
        self.call.query("first_name", &first_name);
        self
    }

    /// Sets `last_name`.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        let last_name: String = last_name.into();
        self.call.query("last_name", &last_name);
        self
    }
}
