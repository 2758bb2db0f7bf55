// Written by `cargo xtask codegen` from `GetAiApplyCareerSites.response.data.results[]`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAiApplyCareerSites.response.data.results[]`.
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
