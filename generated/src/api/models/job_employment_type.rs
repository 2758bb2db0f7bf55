// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// How whoever gets the job will be employed, such as full time or as an intern.
///
/// What the connected system says beyond the known values is kept as its own text.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobEmploymentType {
    /// For all the hours that are usual in the company.
    ///
    /// On the wire: `FULL_TIME`.
    FullTime,
    /// For fewer hours than are usual.
    ///
    /// On the wire: `PART_TIME`.
    PartTime,
    /// For the time of a contract.
    ///
    /// On the wire: `CONTRACT`.
    Contract,
    /// For a season.
    ///
    /// On the wire: `SEASONAL`.
    Seasonal,
    /// As an intern.
    ///
    /// On the wire: `INTERNSHIP`.
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
