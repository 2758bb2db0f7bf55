// Written by `cargo xtask codegen` from `GetAiApplyCareerSites.response.data.results[]`. Edits are lost.

use crate::runtime::record;

/// A record of the list that `GET /ai-apply/career-sites` gives.
///
/// From `GetAiApplyCareerSites.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostingSource {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
}

record! {
    PostingSource {
        required id = "id",
        required label = "label",
    }
}
