// Written by `cargo xtask codegen` from `GetAiApplyPostings.response.data.results[].career_site`. Edits are lost.

use crate::runtime::record;

/// What stands at `GetAiApplyPostings.response.data.results[].career_site`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CareerSite {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
}

record! {
    CareerSite {
        required id = "id",
        required label = "label",
    }
}
