// Written by `cargo xtask codegen` from `GetAtsActionsAtsAddApplicationAttachment.response.data`. Edits are lost.

use super::{CoverLetterFalse, CvFalse, OtherFalse};
use crate::runtime::{UnrecognizedVariant, record, tagged_union};

/// What stands at `GetAtsActionsAtsAddApplicationAttachment.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentAction {
    /// `attachment_restrictions`.
    pub attachment_restrictions: Option<AttachmentActionAttachmentRestrictions>,
}

record! {
    AttachmentAction {
        optional attachment_restrictions = "attachment_restrictions",
    }
}

/// What stands at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentActionAttachmentRestrictions {
    /// `types`.
    pub types: AttachmentActionAttachmentRestrictionsTypes,
}

record! {
    AttachmentActionAttachmentRestrictions {
        required types = "types",
    }
}

/// What stands at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentActionAttachmentRestrictionsTypes {
    /// `CV`.
    pub cv: AttachmentActionAttachmentRestrictionsTypesCv,
    /// `COVER_LETTER`.
    pub cover_letter: AttachmentActionAttachmentRestrictionsTypesCoverLetter,
    /// `OTHER`.
    pub other: AttachmentActionAttachmentRestrictionsTypesOther,
}

record! {
    AttachmentActionAttachmentRestrictionsTypes {
        required cv = "CV",
        required cover_letter = "COVER_LETTER",
        required other = "OTHER",
    }
}

/// One of the shapes that stand at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.CV`.
///
/// They are told apart by `is_supported`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AttachmentActionAttachmentRestrictionsTypesCv {
    /// `is_supported` is `true`.
    Supported(AttachmentActionAttachmentRestrictionsTypesCvTrue),
    /// `is_supported` is `false`.
    NotSupported(CvFalse),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    AttachmentActionAttachmentRestrictionsTypesCv by ["is_supported"] {
        Supported = true,
        NotSupported = false,
    }
}

/// What stands at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.CV|true`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentActionAttachmentRestrictionsTypesCvTrue {
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<f64>,
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    AttachmentActionAttachmentRestrictionsTypesCvTrue {
        "is_supported" = true,
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}

/// One of the shapes that stand at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.COVER_LETTER`.
///
/// They are told apart by `is_supported`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AttachmentActionAttachmentRestrictionsTypesCoverLetter {
    /// `is_supported` is `true`.
    Supported(AttachmentActionAttachmentRestrictionsTypesCoverLetterTrue),
    /// `is_supported` is `false`.
    NotSupported(CoverLetterFalse),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    AttachmentActionAttachmentRestrictionsTypesCoverLetter by ["is_supported"] {
        Supported = true,
        NotSupported = false,
    }
}

/// What stands at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.COVER_LETTER|true`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentActionAttachmentRestrictionsTypesCoverLetterTrue {
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<f64>,
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    AttachmentActionAttachmentRestrictionsTypesCoverLetterTrue {
        "is_supported" = true,
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}

/// One of the shapes that stand at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.OTHER`.
///
/// They are told apart by `is_supported`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AttachmentActionAttachmentRestrictionsTypesOther {
    /// `is_supported` is `true`.
    Supported(AttachmentActionAttachmentRestrictionsTypesOtherTrue),
    /// `is_supported` is `false`.
    NotSupported(OtherFalse),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    AttachmentActionAttachmentRestrictionsTypesOther by ["is_supported"] {
        Supported = true,
        NotSupported = false,
    }
}

/// What stands at `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.OTHER|true`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentActionAttachmentRestrictionsTypesOtherTrue {
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<f64>,
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    AttachmentActionAttachmentRestrictionsTypesOtherTrue {
        "is_supported" = true,
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}
