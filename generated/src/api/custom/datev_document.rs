// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/download-document`.

use crate::runtime::record;

/// A payroll document as a file.
///
/// In the answer of `POST /custom/datev/download-document`.
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
        required data_url,
        required file_name,
        required content_type,
    }
}
