// Written by `cargo xtask codegen` from `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.OTHER|false`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.OTHER|false`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtherFalse {}

record! {
    OtherFalse {
        "is_supported" = false,
    }
}
