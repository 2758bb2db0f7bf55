// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/attachments`.

use super::AttachmentType;
use crate::runtime::{File, record};

/// The file and what kind of document it is.
///
/// Its content comes either from `data_url`, which Kombo fetches at once and without credentials, or as Base64 in
/// `data`; the latter needs `content_type`.
///
/// In the request `POST /ats/applications/{application_id}/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentInput {
    /// The file's name, with its extension.
    pub name: String,
    /// The file's media type, such as `application/pdf`. It is needed where the file comes in `data`.
    pub content_type: Option<String>,
    /// An address from which Kombo fetches the file at once, without any authentication headers. Prefer it to `data`
    /// and give only one of the two.
    pub data_url: Option<String>,
    /// The file's content in base64. Give either this, with a `content_type`, or `data_url`, but not both.
    pub data: Option<String>,
    /// What the file is to be filed as, a CV, a cover letter or something else.
    pub r#type: AttachmentType,
}

record! {
    AttachmentInput {
        required name,
        optional content_type,
        optional data_url,
        optional data,
        required r#type = "type",
    }
}

impl AttachmentInput {
    /// With the file and what else is required; the rest is left out until it is set.
    pub fn new(file: File, r#type: impl Into<AttachmentType>) -> Self {
        let (name, content_type, data_url, data) = file.into_parts();
        Self {
            name,
            content_type,
            data_url,
            data,
            r#type: r#type.into(),
        }
    }
}
