// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/actions/ats_create_candidate`.

use crate::runtime::record;

/// The integration takes no attachments of this type.
///
/// In the answer of `GET /ats/actions/ats_create_candidate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentUnsupported {}

record! {
    AttachmentUnsupported {
        "is_supported" = false,
    }
}
