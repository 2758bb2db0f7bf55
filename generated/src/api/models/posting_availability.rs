// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/postings`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether candidates can apply to the posting at present.
///
/// In the answer of `GET /ai-apply/postings`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostingAvailability {
    /// Candidates can apply.
    ///
    /// On the wire: `APPLYABLE`.
    Applyable,
    /// Whether candidates can apply is not settled yet.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The posting is archived.
    ///
    /// On the wire: `ARCHIVED`.
    Archived,
    /// Candidates cannot apply.
    ///
    /// On the wire: `UNAVAILABLE`.
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
