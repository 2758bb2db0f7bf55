// Written by `cargo xtask codegen` from `GetAssessmentPackages.response.data.packages[].type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `type`.
///
/// From `GetAssessmentPackages.response.data.packages[].type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssessmentPackageType {
    /// `BEHAVIORAL`.
    Behavioral,
    /// `VIDEO_INTERVIEW`.
    VideoInterview,
    /// `SKILLS_TEST`.
    SkillsTest,
    /// `BACKGROUND_CHECK`.
    BackgroundCheck,
    /// `REFERENCE_CHECK`.
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
