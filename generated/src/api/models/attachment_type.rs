// Written by `cargo xtask codegen` from `GetAtsApplicationsApplicationIdAttachments.response.data.results[].type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `type`.
///
/// From `GetAtsApplicationsApplicationIdAttachments.response.data.results[].type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentType {
    /// `CV`.
    Cv,
    /// `COVER_LETTER`.
    CoverLetter,
    /// `OTHER`.
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    AttachmentType {
        Cv = "CV",
        CoverLetter = "COVER_LETTER",
        Other = "OTHER",
    }
}
