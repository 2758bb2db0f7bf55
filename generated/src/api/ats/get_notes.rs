// Written by `cargo xtask codegen` from `GET /ats/notes`, operation `GetAtsNotes`. Edits are lost.

use super::{Ats, Author};
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/notes`, operation `GetAtsNotes`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut notes = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_notes()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(note) = notes.try_next().await? {
    ///     println!("{note:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_notes(&self) -> GetNotes {
        let call = self.handle.call(&OPERATION);
        GetNotes { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsNotes",
    method: Method::GET,
    path: "/ats/notes",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_notes`] makes; awaiting it gives `Page<Note>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetNotes {
    call: Call,
}

endpoint! { GetNotes => Pages<Note> }

impl GetNotes {
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

    /// Sets `candidate_ids`.
    pub fn candidate_ids(
        mut self,
        candidate_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("candidate_ids", ListStyle::Comma, candidate_ids);
        self
    }

    /// Sets `application_ids`.
    pub fn application_ids(
        mut self,
        application_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("application_ids", ListStyle::Comma, application_ids);
        self
    }
}

/// What stands at `GetAtsNotes.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `candidate_id`.
    pub candidate_id: String,
    /// `application_id`.
    pub application_id: Option<String>,
    /// `author_id`.
    pub author_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `content_html`.
    pub content_html: Option<String>,
    /// `is_private`.
    pub is_private: Option<bool>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `author`.
    pub author: Option<Author>,
}

record! {
    Note {
        required id = "id",
        required remote_id = "remote_id",
        required candidate_id = "candidate_id",
        nullable application_id = "application_id",
        nullable author_id = "author_id",
        nullable title = "title",
        nullable content_html = "content_html",
        nullable is_private = "is_private",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable author = "author",
    }
}
