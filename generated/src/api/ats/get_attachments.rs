// Written by `cargo xtask codegen` from `GET /ats/attachments`, operation `GetAtsAttachments`. Edits are lost.

use super::super::models;
use super::Ats;
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl Ats {
    /// Calls `GET /ats/attachments`, operation `GetAtsAttachments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut attachments = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_attachments()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(attachment) = attachments.try_next().await? {
    ///     println!("{attachment:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachments(&self) -> GetAttachments {
        let call = self.handle.call(&OPERATION);
        GetAttachments { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsAttachments",
    method: Method::GET,
    path: "/ats/attachments",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_attachments`] makes; awaiting it gives `Page<Attachment>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAttachments {
    call: Call,
}

endpoint! { GetAttachments => Pages<Attachment> }

impl GetAttachments {
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

/// What stands at `GetAtsAttachments.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `candidate_id`.
    pub candidate_id: String,
    /// `application_id`.
    pub application_id: Option<String>,
    /// `type`.
    pub r#type: Option<models::AttachmentType>,
    /// `file_name`.
    pub file_name: Option<String>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `content_ref`.
    pub content_ref: Option<AttachmentContentRef>,
}

record! {
    Attachment {
        required id = "id",
        required remote_id = "remote_id",
        required candidate_id = "candidate_id",
        nullable application_id = "application_id",
        nullable r#type = "type",
        nullable file_name = "file_name",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        optional content_ref = "content_ref",
    }
}

/// What stands at `GetAtsAttachments.response.data.results[].content_ref`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentContentRef {
    /// `bucket`.
    pub bucket: String,
    /// `key`.
    pub key: String,
}

record! {
    AttachmentContentRef {
        "type" = "s3",
        required bucket = "bucket",
        required key = "key",
    }
}
