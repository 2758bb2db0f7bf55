// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].screening_questions[].format|SINGLE_SELECT.options[]`. Edits are lost.

use crate::runtime::record;

/// An entry of the `options` of a [`SingleSelectQuestionFormat`](super::SingleSelectQuestionFormat).
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|SINGLE_SELECT.options[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionOption {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: String,
}

record! {
    ScreeningQuestionOption {
        required id = "id",
        optional remote_id = "remote_id",
        required name = "name",
    }
}
