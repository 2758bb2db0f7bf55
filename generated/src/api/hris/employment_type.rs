// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum};

/// The kind of employment that the person has, such as full-time or freelance. Values that Kombo does not map
/// come as the connected system writes them.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmploymentType {
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
    /// As an intern.
    ///
    /// On the wire: `INTERNSHIP`.
    Internship,
    /// As a freelancer.
    ///
    /// On the wire: `FREELANCE`.
    Freelance,
    /// As a student who works beside the studies.
    ///
    /// On the wire: `WORKING_STUDENT`.
    WorkingStudent,
    /// As an apprentice.
    ///
    /// On the wire: `APPRENTICESHIP`.
    Apprenticeship,
    /// To be trained for the work.
    ///
    /// On the wire: `TRAINING`.
    Training,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    EmploymentType {
        FullTime = "FULL_TIME",
        PartTime = "PART_TIME",
        Contract = "CONTRACT",
        Internship = "INTERNSHIP",
        Freelance = "FREELANCE",
        WorkingStudent = "WORKING_STUDENT",
        Apprenticeship = "APPRENTICESHIP",
        Training = "TRAINING",
    }
}
