// Written by `cargo xtask codegen` from `GetAtsActionsAtsCreateCandidate.response.data`. Edits are lost.

use super::{CoverLetterFalse, CvFalse, OtherFalse};
use crate::runtime::{UnrecognizedVariant, record, tagged_union};

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAction {
    /// `attachment_restrictions`.
    pub attachment_restrictions: Option<CreationActionAttachmentRestrictions>,
}

record! {
    CreationAction {
        optional attachment_restrictions = "attachment_restrictions",
    }
}

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationActionAttachmentRestrictions {
    /// `total_size_bytes`.
    pub total_size_bytes: Option<f64>,
    /// `types`.
    pub types: CreationActionAttachmentRestrictionsTypes,
}

record! {
    CreationActionAttachmentRestrictions {
        nullable total_size_bytes = "total_size_bytes",
        required types = "types",
    }
}

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationActionAttachmentRestrictionsTypes {
    /// `CV`.
    pub cv: CreationActionAttachmentRestrictionsTypesCv,
    /// `COVER_LETTER`.
    pub cover_letter: CreationActionAttachmentRestrictionsTypesCoverLetter,
    /// `OTHER`.
    pub other: CreationActionAttachmentRestrictionsTypesOther,
}

record! {
    CreationActionAttachmentRestrictionsTypes {
        required cv = "CV",
        required cover_letter = "COVER_LETTER",
        required other = "OTHER",
    }
}

/// One of the shapes that stand at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV`.
///
/// They are told apart by `is_supported`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreationActionAttachmentRestrictionsTypesCv {
    /// `is_supported` is `true`.
    Supported(CreationActionAttachmentRestrictionsTypesCvTrue),
    /// `is_supported` is `false`.
    NotSupported(CvFalse),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    CreationActionAttachmentRestrictionsTypesCv by ["is_supported"] {
        Supported = true,
        NotSupported = false,
    }
}

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV|true`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationActionAttachmentRestrictionsTypesCvTrue {
    /// `min_amount`.
    pub min_amount: Option<f64>,
    /// `max_amount`.
    pub max_amount: Option<f64>,
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<f64>,
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    CreationActionAttachmentRestrictionsTypesCvTrue {
        "is_supported" = true,
        nullable min_amount = "min_amount",
        nullable max_amount = "max_amount",
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}

/// One of the shapes that stand at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.COVER_LETTER`.
///
/// They are told apart by `is_supported`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreationActionAttachmentRestrictionsTypesCoverLetter {
    /// `is_supported` is `true`.
    Supported(CreationActionAttachmentRestrictionsTypesCoverLetterTrue),
    /// `is_supported` is `false`.
    NotSupported(CoverLetterFalse),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    CreationActionAttachmentRestrictionsTypesCoverLetter by ["is_supported"] {
        Supported = true,
        NotSupported = false,
    }
}

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.COVER_LETTER|true`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationActionAttachmentRestrictionsTypesCoverLetterTrue {
    /// `min_amount`.
    pub min_amount: Option<f64>,
    /// `max_amount`.
    pub max_amount: Option<f64>,
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<f64>,
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    CreationActionAttachmentRestrictionsTypesCoverLetterTrue {
        "is_supported" = true,
        nullable min_amount = "min_amount",
        nullable max_amount = "max_amount",
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}

/// One of the shapes that stand at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.OTHER`.
///
/// They are told apart by `is_supported`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreationActionAttachmentRestrictionsTypesOther {
    /// `is_supported` is `true`.
    Supported(CreationActionAttachmentRestrictionsTypesOtherTrue),
    /// `is_supported` is `false`.
    NotSupported(OtherFalse),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    CreationActionAttachmentRestrictionsTypesOther by ["is_supported"] {
        Supported = true,
        NotSupported = false,
    }
}

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.OTHER|true`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationActionAttachmentRestrictionsTypesOtherTrue {
    /// `min_amount`.
    pub min_amount: Option<f64>,
    /// `max_amount`.
    pub max_amount: Option<f64>,
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<f64>,
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    CreationActionAttachmentRestrictionsTypesOtherTrue {
        "is_supported" = true,
        nullable min_amount = "min_amount",
        nullable max_amount = "max_amount",
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}
