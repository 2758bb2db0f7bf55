// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ai-apply/career-sites`.

use crate::runtime::record;

/// Where postings come from: a career site or a job feed.
///
/// In the answer of `GET /ai-apply/career-sites`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostingSource {
    /// The id of the career site or job feed.
    pub id: String,
    /// The name of the career site or job feed.
    pub label: String,
}

record! {
    PostingSource {
        required id,
        required label,
        shown ["id"]
    }
}
