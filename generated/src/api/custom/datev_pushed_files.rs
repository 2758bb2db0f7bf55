// Written by `cargo xtask codegen` from `PostCustomDatevPushDataGeneral.response.data`. Edits are lost.

use crate::runtime::record;

/// What stands at `PostCustomDatevPushDataGeneral.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPushedFiles {
    /// `files`.
    pub files: Vec<DatevPushedFile>,
}

record! {
    DatevPushedFiles {
        required files = "files",
    }
}

/// What stands at `PostCustomDatevPushDataGeneral.response.data.files[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPushedFile {
    /// `name`.
    pub name: String,
    /// `content`.
    pub content: String,
}

record! {
    DatevPushedFile {
        required name = "name",
        required content = "content",
    }
}
