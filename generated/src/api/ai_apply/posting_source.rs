// Written by `cargo xtask codegen` from `GetAiApplyCareerSites.response.data.results[]`. Edits are lost.

use crate::runtime::record;

/// Where postings come from: a career site or a job feed.
///
/// From `GetAiApplyCareerSites.response.data.results[]` in the API description.
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
        required id = "id",
        required label = "label",
    }
}
