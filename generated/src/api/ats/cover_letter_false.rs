// Written by `cargo xtask codegen` from `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.COVER_LETTER|false`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAtsActionsAtsCreateCandidate.response.data.attachment_restrictions.types.COVER_LETTER|false`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CoverLetterFalse {}

record! {
    CoverLetterFalse {
        "is_supported" = false,
    }
}
