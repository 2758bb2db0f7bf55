// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].employment_type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `employment_type`.
///
/// From `GetAtsJobs.response.data.results[].employment_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobEmploymentType {
    /// `FULL_TIME`.
    FullTime,
    /// `PART_TIME`.
    PartTime,
    /// `CONTRACT`.
    Contract,
    /// `SEASONAL`.
    Seasonal,
    /// `INTERNSHIP`.
    Internship,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    JobEmploymentType {
        FullTime = "FULL_TIME",
        PartTime = "PART_TIME",
        Contract = "CONTRACT",
        Seasonal = "SEASONAL",
        Internship = "INTERNSHIP",
    }
}
