// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/actions/ats_create_candidate`.

use super::AttachmentUnsupported;
use crate::runtime::{UnrecognizedVariant, record, tagged_union};

/// What an integration accepts when a candidate is created with an application.
///
/// In the answer of `GET /ats/actions/ats_create_candidate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAction {
    /// The limits that the connected system sets on attachments: their types, number and size.
    pub attachment_restrictions: Option<CreationAttachmentRestrictions>,
}

record! {
    CreationAction {
        optional attachment_restrictions,
    }
}

/// The limits that the connected system sets on attachments: their types, number and size.
///
/// In the answer of `GET /ats/actions/ats_create_candidate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAttachmentRestrictions {
    /// How large all files together may be, in bytes.
    pub total_size_bytes: Option<f64>,
    /// What holds for each kind of file.
    pub types: CreationAttachmentRestrictionsByType,
}

record! {
    CreationAttachmentRestrictions {
        nullable total_size_bytes,
        required types,
    }
}

/// What holds for each kind of file.
///
/// In the answer of `GET /ats/actions/ats_create_candidate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAttachmentRestrictionsByType {
    /// What the connected system allows for CVs (résumés).
    pub cv: CreationAttachmentRestriction,
    /// What the connected system allows for cover letters.
    pub cover_letter: CreationAttachmentRestriction,
    /// What holds for files that are neither curriculum vitae nor cover letter.
    pub other: CreationAttachmentRestriction,
}

record! {
    CreationAttachmentRestrictionsByType {
        required cv = "CV",
        required cover_letter = "COVER_LETTER",
        required other = "OTHER",
    }
}

/// What the connected system allows for CVs (résumés).
///
/// They are distinguished by `is_supported`.
///
/// In the answer of `GET /ats/actions/ats_create_candidate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreationAttachmentRestriction {
    /// `is_supported` is `true`.
    Supported(CreationAttachmentLimits),
    /// `is_supported` is `false`.
    Unsupported(AttachmentUnsupported),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    CreationAttachmentRestriction by ["is_supported"] {
        Supported = true,
        Unsupported = false,
    }
}

/// How many attachments of this type are taken, how large, and in what formats.
///
/// In the answer of `GET /ats/actions/ats_create_candidate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAttachmentLimits {
    /// How many such files there must be at least.
    pub min_amount: Option<f64>,
    /// How many such files there may be at most.
    pub max_amount: Option<f64>,
    /// How large a file may be, in bytes.
    pub max_file_size_bytes: Option<f64>,
    /// The media types a file may have, such as `application/pdf`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    CreationAttachmentLimits {
        "is_supported" = true,
        nullable min_amount,
        nullable max_amount,
        nullable max_file_size_bytes,
        nullable accepted_mime_types,
    }
}
