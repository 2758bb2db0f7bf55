// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// Set if the question serves statistics on who applies: equal employment opportunity (`EEO`) or demographics.
///
/// In the answer of `GET /ats/jobs`.
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
