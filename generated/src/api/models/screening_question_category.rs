// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].screening_questions[].category`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `category`.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].category` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreeningQuestionCategory {
    /// `EEO`.
    Eeo,
    /// `DEMOGRAPHIC`.
    Demographic,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ScreeningQuestionCategory {
        Eeo = "EEO",
        Demographic = "DEMOGRAPHIC",
    }
}
