// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/candidates`.

use super::{Ats, Candidate};
use crate::runtime::{BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint};

impl Ats {
    /// Lists the candidates known to the connected system.
    ///
    /// Each candidate comes with how to reach them, their tags, and their applications with job and stage. To find
    /// out whether somebody is there already, filter by `email`, or by `first_name` and `last_name`; `job_ids` keeps
    /// those who have applied for certain jobs. Files are not part of the record, see
    /// [`GET /ats/candidates/{candidate_id}/attachments`](crate::ats::Ats::get_candidate_attachments).
    ///
    /// `GET /ats/candidates`, operation `GetAtsCandidates`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut candidates = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_candidates()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(candidate) = candidates.try_next().await? {
    ///     println!("{}", candidate.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/candidates")]
    #[doc(alias = "GetAtsCandidates")]
    #[doc(alias = "list_candidates")]
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

/// The request that [`Ats::get_candidates`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Candidate`](crate::ats::Candidate).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCandidates {
    call: Call,
}

impl GetCandidates {
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
    /// entry of `applications`, one that is added and one that is removed count; an entry that is added to or removed
    /// from `tags` counts, a change of it does not. So a record's own `changed_at` may be older. Give the time at
    /// which the last fetch *began* by Kombo's clock, which the `Date` header of an answer tells, or some minutes
    /// less: a clock that is ahead loses changes. Set `include_deleted` to hear of deletions as well.
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

    /// Gives only candidates with this e-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        let email: String = email.into();
        self.call.query("email", &email);
        self
    }

    /// Gives only candidates who have applied to one of the jobs with these Kombo ids.
    pub fn job_ids(mut self, job_ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("job_ids", ListStyle::Comma, job_ids);
        self
    }

    /// Gives only candidates with this given name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        let first_name: String = first_name.into();
        self.call.query("first_name", &first_name);
        self
    }

    /// Gives only candidates with this family name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        let last_name: String = last_name.into();
        self.call.query("last_name", &last_name);
        self
    }
}

endpoint! { GetCandidates => Pages<Candidate>: incremental }
