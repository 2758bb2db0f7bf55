// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdAttachments.body.attachment`. Edits are lost.

use super::AttachmentType;
use crate::runtime::{File, record};

/// The `attachment` of an `AddApplicationAttachmentBody`.
///
/// From `PostAtsApplicationsApplicationIdAttachments.body.attachment` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentInput {
    /// `name`.
    pub name: String,
    /// `content_type`.
    pub content_type: Option<String>,
    /// `data_url`: a URL.
    pub data_url: Option<String>,
    /// `data`.
    pub data: Option<String>,
    /// `type`.
    pub r#type: AttachmentType,
}

record! {
    AttachmentInput {
        required name = "name",
        optional content_type = "content_type",
        optional data_url = "data_url",
        optional data = "data",
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
