// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/attachments`.

use super::Ats;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Ats {
    /// Lists the files of all candidates and applications.
    ///
    /// Reads what Kombo has synced: names, types and dates of files, and in `content_ref` where the content is
    /// stored, if it is. To get the files of one person from the connected system itself, with URLs to download them,
    /// use [`GET /ats/candidates/{candidate_id}/attachments`](crate::ats::Ats::get_candidate_attachments) or
    /// [`GET /ats/applications/{application_id}/attachments`](crate::ats::Ats::get_application_attachments).
    ///
    /// `GET /ats/attachments`, operation `GetAtsAttachments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut attachments = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_attachments()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(attachment) = attachments.try_next().await? {
    ///     println!("{}", attachment.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/attachments")]
    #[doc(alias = "GetAtsAttachments")]
    #[doc(alias = "list_attachments")]
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

/// The request that [`Ats::get_attachments`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Attachment`](crate::ats::Attachment).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAttachments {
    call: Call,
}

impl GetAttachments {
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

    /// Gives only files of the candidates with these Kombo ids.
    pub fn candidate_ids(
        mut self,
        candidate_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("candidate_ids", ListStyle::Comma, candidate_ids);
        self
    }

    /// Gives only files that came with the applications with these Kombo ids.
    pub fn application_ids(
        mut self,
        application_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("application_ids", ListStyle::Comma, application_ids);
        self
    }
}

endpoint! { GetAttachments => Pages<Attachment>: incremental }

/// What Kombo has synced about a file of a candidate or an application.
///
/// In the answer of `GET /ats/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The Kombo id of the candidate that this record belongs to.
    pub candidate_id: String,
    /// The Kombo id of the application that this record belongs to.
    pub application_id: Option<String>,
    /// Whether the file is a CV, a cover letter or something else.
    pub r#type: Option<models::AttachmentType>,
    /// What the attachment or document is called as a file.
    pub file_name: Option<String>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The place in an object store where the attachment's file lies.
    pub content_ref: Option<AttachmentContentRef>,
}

record! {
    Attachment {
        required id,
        required remote_id,
        required candidate_id,
        nullable application_id,
        nullable r#type = "type",
        nullable file_name,
        nullable remote_created_at,
        nullable remote_updated_at,
        required changed_at,
        nullable remote_deleted_at,
        optional content_ref,
        shown [
            "id", "remote_id", "candidate_id", "application_id", "remote_created_at", "remote_updated_at",
            "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    Attachment {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// The place in an object store where the attachment's file lies.
///
/// In the answer of `GET /ats/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentContentRef {
    /// The S3 bucket that holds the file.
    pub bucket: String,
    /// The key of the object that holds the content, within the bucket.
    pub key: String,
}

record! {
    AttachmentContentRef {
        "type" = "s3",
        required bucket,
        required key,
    }
}
