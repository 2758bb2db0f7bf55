// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].screening_questions[].format|SINGLE_SELECT.options[]`. Edits are lost.

use crate::runtime::record;

/// An option of a screening question.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].format|SINGLE_SELECT.options[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScreeningQuestionOption {
    /// The Kombo id of this option of the screening question.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: String,
}

record! {
    ScreeningQuestionOption {
        required id = "id",
        optional remote_id = "remote_id",
        required name = "name",
    }
}
