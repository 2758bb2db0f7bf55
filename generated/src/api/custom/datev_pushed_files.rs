// Written by `cargo xtask codegen` from `PostCustomDatevPushDataGeneral.response.data`. Edits are lost.

use crate::runtime::record;

/// What `POST /custom/datev/push-data/general` answers.
///
/// From `PostCustomDatevPushDataGeneral.response.data` in the API description.
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

/// An entry of the `files` of a [`DatevPushedFiles`].
///
/// From `PostCustomDatevPushDataGeneral.response.data.files[]` in the API description.
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
