// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdAttachments.body.attachment`. Edits are lost.

use super::AttachmentType;
use crate::runtime::record;

/// What stands at `PostAtsApplicationsApplicationIdAttachments.body.attachment`.
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
    /// With what is required; the rest is left out until it is set.
    pub fn new(name: impl Into<String>, r#type: impl Into<AttachmentType>) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            data_url: None,
            data: None,
            r#type: r#type.into(),
        }
    }

    /// Sets `content_type`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `data_url`: a URL.
    pub fn data_url(mut self, data_url: impl Into<String>) -> Self {
        self.data_url = Some(data_url.into());
        self
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}
