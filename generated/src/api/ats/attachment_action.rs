// Written by `cargo xtask codegen` from `GetAtsActionsAtsAddApplicationAttachment.response.data`. Edits are lost.

use super::AttachmentUnsupported;
use crate::runtime::{UnrecognizedVariant, record, tagged_union};

/// What `GET /ats/actions/ats_add_application_attachment` answers.
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentAction {
    /// `attachment_restrictions`.
    pub attachment_restrictions: Option<AttachmentRestrictions>,
}

record! {
    AttachmentAction {
        optional attachment_restrictions = "attachment_restrictions",
    }
}

/// The `attachment_restrictions` of an [`AttachmentAction`].
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentRestrictions {
    /// `types`.
    pub types: AttachmentRestrictionsByType,
}

record! {
    AttachmentRestrictions {
        required types = "types",
    }
}

/// The `types` of an [`AttachmentRestrictions`].
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentRestrictionsByType {
    /// `CV`.
    pub cv: AttachmentRestriction,
    /// `COVER_LETTER`.
    pub cover_letter: AttachmentRestriction,
    /// `OTHER`.
    pub other: AttachmentRestriction,
}

record! {
    AttachmentRestrictionsByType {
        required cv = "CV",
        required cover_letter = "COVER_LETTER",
        required other = "OTHER",
    }
}

/// The `CV` of an [`AttachmentRestrictionsByType`], in one of several shapes.
///
/// They are told apart by `is_supported`.
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.CV` in the API description.
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

/// The shape `true` of an [`AttachmentRestriction`].
///
/// From `GetAtsActionsAtsAddApplicationAttachment.response.data.attachment_restrictions.types.CV|true` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentLimits {
    /// `max_file_size_bytes`.
    pub max_file_size_bytes: Option<f64>,
    /// `accepted_mime_types`.
    pub accepted_mime_types: Option<Vec<String>>,
}

record! {
    AttachmentLimits {
        "is_supported" = true,
        nullable max_file_size_bytes = "max_file_size_bytes",
        nullable accepted_mime_types = "accepted_mime_types",
    }
}
