// Written by `cargo xtask codegen` from `GetAtsActionsAtsAddApplicationAttachment.response.data`. Edits are lost.

use super::AttachmentUnsupported;
use crate::runtime::{UnrecognizedVariant, record, tagged_union};

/// What an integration accepts as an attachment to an existing application.
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentAction {
    /// The limits that the connected system sets on attachments: their types, number and size.
    pub attachment_restrictions: Option<AttachmentRestrictions>,
}

record! {
    AttachmentAction {
        optional attachment_restrictions = "attachment_restrictions",
    }
}

/// The limits that the connected system sets on attachments: their types, number and size.
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentRestrictions {
    /// What holds for each kind of file.
    pub types: AttachmentRestrictionsByType,
}

record! {
    AttachmentRestrictions {
        required types = "types",
    }
}

/// What holds for each kind of file.
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types` in the API
/// description.
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
/// They are told apart by `is_supported`.
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.CV` in the API
/// description.
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
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.CV|true` in the API description.
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
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}
