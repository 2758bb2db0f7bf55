// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/postings`.

use crate::runtime::record;

/// The career site that a posting belongs to.
///
/// In the answer of `GET /ai-apply/postings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CareerSite {
    /// The id of the posting's career site.
    pub id: String,
    /// The name of the posting's career site.
    pub label: String,
}

record! {
    CareerSite {
        required id,
        required label,
        shown ["id"]
    }
}
