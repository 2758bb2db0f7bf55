// Written by `cargo xtask codegen` from `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV|false`. Edits are lost.

use crate::runtime::record;

/// The shape `false` of a [`CreationAttachmentRestriction`](super::CreationAttachmentRestriction).
///
/// From `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV|false` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentUnsupported {}

record! {
    AttachmentUnsupported {
        "is_supported" = false,
    }
}
