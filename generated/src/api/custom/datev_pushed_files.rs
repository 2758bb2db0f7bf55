// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/push-data/general`.

use crate::runtime::record;

/// The files that Kombo has made for DATEV.
///
/// In the answer of `POST /custom/datev/push-data/general`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPushedFiles {
    /// The files that were pushed to DATEV.
    pub files: Vec<DatevPushedFile>,
}

record! {
    DatevPushedFiles {
        listed files,
    }
}

/// A file made for DATEV.
///
/// In the answer of `POST /custom/datev/push-data/general`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPushedFile {
    /// The name of the file made for DATEV.
    pub name: String,
    /// What stands in the file.
    pub content: String,
}

record! {
    DatevPushedFile {
        required name,
        required content,
    }
}
