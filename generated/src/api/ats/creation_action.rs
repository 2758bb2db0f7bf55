// Written by `cargo xtask codegen` from `GetAtsActionsAtsCreateCandidate.response.data`. Edits are lost.

use super::AttachmentUnsupported;
use crate::runtime::{UnrecognizedVariant, record, tagged_union};

/// What `GET /ats/actions/ats_create_candidate` answers.
///
/// From `GetAtsActionsAtsCreateCandidate.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAction {
    /// `attachment_restrictions`.
    pub attachment_restrictions: Option<CreationAttachmentRestrictions>,
}

record! {
    CreationAction {
        optional attachment_restrictions = "attachment_restrictions",
    }
}

/// The `attachment_restrictions` of a [`CreationAction`].
///
/// From `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAttachmentRestrictions {
    /// `total_size_bytes`.
    pub total_size_bytes: Option<f64>,
    /// `types`.
    pub types: CreationAttachmentRestrictionsByType,
}

record! {
    CreationAttachmentRestrictions {
        nullable total_size_bytes = "total_size_bytes",
        required types = "types",
    }
}

/// The `types` of a [`CreationAttachmentRestrictions`].
///
/// From `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAttachmentRestrictionsByType {
    /// `CV`.
    pub cv: CreationAttachmentRestriction,
    /// `COVER_LETTER`.
    pub cover_letter: CreationAttachmentRestriction,
    /// `OTHER`.
    pub other: CreationAttachmentRestriction,
}

record! {
    CreationAttachmentRestrictionsByType {
        required cv = "CV",
        required cover_letter = "COVER_LETTER",
        required other = "OTHER",
    }
}

/// The `CV` of a [`CreationAttachmentRestrictionsByType`], in one of several shapes.
///
/// They are told apart by `is_supported`.
///
/// From `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV` in the API description.
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

/// The shape `true` of a [`CreationAttachmentRestriction`].
///
/// From `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV|true` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreationAttachmentLimits {
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
    CreationAttachmentLimits {
        "is_supported" = true,
        nullable min_amount = "min_amount",
        nullable max_amount = "max_amount",
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}
