// Written by `cargo xtask codegen` from `PostAiApplyPostingsPostingIdInquire.response.data.application_form[]|QUESTION.category`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `category`.
///
/// From `PostAiApplyPostingsPostingIdInquire.response.data.application_form[]|QUESTION.category` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// `EEO`.
    Eeo,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    Category {
        Eeo = "EEO",
    }
}
