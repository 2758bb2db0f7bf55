// Written by `cargo xtask codegen` from `GetAiApplyPostings.response.data.results[].career_site`. Edits are lost.

use crate::runtime::record;

/// The career site that a posting belongs to.
///
/// From `GetAiApplyPostings.response.data.results[].career_site` in the API description.
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
        required id = "id",
        required label = "label",
    }
}
