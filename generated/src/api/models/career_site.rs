// Written by `cargo xtask codegen` from `GetAiApplyPostings.response.data.results[].career_site`. Edits are lost.

use crate::runtime::record;

/// The `career_site` of a `Posting`.
///
/// From `GetAiApplyPostings.response.data.results[].career_site` in the API description.
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
