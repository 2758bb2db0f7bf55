// Written by `cargo xtask codegen` from `GetAiApplyPostings.response.data.results[].availability`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `availability`.
///
/// From `GetAiApplyPostings.response.data.results[].availability` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostingAvailability {
    /// `APPLYABLE`.
    Applyable,
    /// `PENDING`.
    Pending,
    /// `ARCHIVED`.
    Archived,
    /// `UNAVAILABLE`.
    Unavailable,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    PostingAvailability {
        Applyable = "APPLYABLE",
        Pending = "PENDING",
        Archived = "ARCHIVED",
        Unavailable = "UNAVAILABLE",
    }
}
