// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].screening_questions[].category`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// Set if the question serves statistics on who applies: equal employment opportunity (`EEO`) or demographics.
///
/// From `GetAtsJobs.response.data.results[].screening_questions[].category` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreeningQuestionCategory {
    /// Asked for reports on equal employment opportunity (EEO), as American law wants them.
    ///
    /// On the wire: `EEO`.
    Eeo,
    /// Asked for statistics about the applicants.
    ///
    /// On the wire: `DEMOGRAPHIC`.
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
