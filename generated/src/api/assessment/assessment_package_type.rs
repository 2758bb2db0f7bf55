// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/packages`.

use crate::runtime::{Unrecognized, open_enum};

/// What kind of check the package is.
///
/// In the answer of `GET /assessment/packages`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssessmentPackageType {
    /// An assessment of behavior and personality.
    ///
    /// On the wire: `BEHAVIORAL`.
    Behavioral,
    /// An interview by video.
    ///
    /// On the wire: `VIDEO_INTERVIEW`.
    VideoInterview,
    /// A test of what the candidate can do.
    ///
    /// On the wire: `SKILLS_TEST`.
    SkillsTest,
    /// A check of the candidate's background.
    ///
    /// On the wire: `BACKGROUND_CHECK`.
    BackgroundCheck,
    /// A check of the candidate's references.
    ///
    /// On the wire: `REFERENCE_CHECK`.
    ReferenceCheck,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    AssessmentPackageType {
        Behavioral = "BEHAVIORAL",
        VideoInterview = "VIDEO_INTERVIEW",
        SkillsTest = "SKILLS_TEST",
        BackgroundCheck = "BACKGROUND_CHECK",
        ReferenceCheck = "REFERENCE_CHECK",
    }
}
