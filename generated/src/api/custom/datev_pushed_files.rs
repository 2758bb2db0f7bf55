// Written by `cargo xtask codegen` from `PostCustomDatevPushDataGeneral.response.data`. Edits are lost.

use crate::runtime::record;

/// The files that Kombo has made for DATEV.
///
/// From `PostCustomDatevPushDataGeneral.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPushedFiles {
    /// The files that were pushed to DATEV.
    pub files: Vec<DatevPushedFile>,
}

record! {
    DatevPushedFiles {
        listed files = "files",
    }
}

/// A file made for DATEV.
///
/// From `PostCustomDatevPushDataGeneral.response.data.files[]` in the API description.
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
        required name = "name",
        required content = "content",
    }
}
