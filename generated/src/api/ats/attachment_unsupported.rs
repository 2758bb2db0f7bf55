// Written by `cargo xtask codegen` from `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV|false`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.CV|false`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentUnsupported {}

record! {
    AttachmentUnsupported {
        "is_supported" = false,
    }
}
