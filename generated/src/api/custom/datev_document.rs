// Written by `cargo xtask codegen` from `PostCustomDatevDownloadDocument.response.data`. Edits are lost.

use crate::runtime::record;

/// What `POST /custom/datev/download-document` answers.
///
/// From `PostCustomDatevDownloadDocument.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDocument {
    /// `data_url`: a URL.
    pub data_url: String,
    /// `file_name`.
    pub file_name: String,
    /// `content_type`.
    pub content_type: String,
}

record! {
    DatevDocument {
        required data_url = "data_url",
        required file_name = "file_name",
        required content_type = "content_type",
    }
}
