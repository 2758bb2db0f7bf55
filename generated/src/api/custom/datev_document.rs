// Written by `cargo xtask codegen` from `PostCustomDatevDownloadDocument.response.data`. Edits are lost.

use crate::runtime::record;

/// A payroll document as a file.
///
/// From `PostCustomDatevDownloadDocument.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDocument {
    /// The URL of the document.
    pub data_url: String,
    /// What the attachment or document is called as a file.
    pub file_name: String,
    /// The media type of the document.
    pub content_type: String,
}

record! {
    DatevDocument {
        required data_url = "data_url",
        required file_name = "file_name",
        required content_type = "content_type",
    }
}
