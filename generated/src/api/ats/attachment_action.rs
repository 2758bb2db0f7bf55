// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/actions/ats_add_application_attachment`.

use super::AttachmentUnsupported;
use crate::runtime::{UnrecognizedVariant, record, tagged_union};

/// What an integration accepts as an attachment to an existing application.
///
/// In the answer of `GET /ats/actions/ats_add_application_attachment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentAction {
    /// The limits that the connected system sets on attachments: their types, number and size.
    pub attachment_restrictions: Option<AttachmentRestrictions>,
}

record! {
    AttachmentAction {
        optional attachment_restrictions,
    }
}

/// The limits that the connected system sets on attachments: their types, number and size.
///
/// In the answer of `GET /ats/actions/ats_add_application_attachment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentRestrictions {
    /// What holds for each kind of file.
    pub types: AttachmentRestrictionsByType,
}

record! {
    AttachmentRestrictions {
        required types,
    }
}

/// What holds for each kind of file.
///
/// In the answer of `GET /ats/actions/ats_add_application_attachment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentRestrictionsByType {
    /// What the connected system allows for CVs (résumés).
    pub cv: AttachmentRestriction,
    /// What the connected system allows for cover letters.
    pub cover_letter: AttachmentRestriction,
    /// What holds for files that are neither curriculum vitae nor cover letter.
    pub other: AttachmentRestriction,
}

record! {
    AttachmentRestrictionsByType {
        required cv = "CV",
        required cover_letter = "COVER_LETTER",
        required other = "OTHER",
    }
}

/// What the connected system allows for CVs (résumés).
///
/// They are distinguished by `is_supported`.
///
/// In the answer of `GET /ats/actions/ats_add_application_attachment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AttachmentRestriction {
    /// `is_supported` is `true`.
    Supported(AttachmentLimits),
    /// `is_supported` is `false`.
    Unsupported(AttachmentUnsupported),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    AttachmentRestriction by ["is_supported"] {
        Supported = true,
        Unsupported = false,
    }
}

/// How large an attachment of this type may be, and in what formats it is taken.
///
/// In the answer of `GET /ats/actions/ats_add_application_attachment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentLimits {
    /// How large a file may be, in bytes.
    pub max_file_size_bytes: Option<f64>,
    /// The media types a file may have, such as `application/pdf`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    AttachmentLimits {
        "is_supported" = true,
        nullable max_file_size_bytes,
        nullable accepted_mime_types,
    }
}
