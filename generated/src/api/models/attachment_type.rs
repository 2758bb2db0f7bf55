// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications/{application_id}/attachments`.

use crate::runtime::{Unrecognized, open_enum};

/// What kind of document the application's file is.
///
/// In the answer of `GET /ats/applications/{application_id}/attachments`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentType {
    /// The candidate's curriculum vitae (résumé).
    ///
    /// On the wire: `CV`.
    Cv,
    /// The letter that says why the candidate applies.
    ///
    /// On the wire: `COVER_LETTER`.
    CoverLetter,
    /// Any other file.
    ///
    /// On the wire: `OTHER`.
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
