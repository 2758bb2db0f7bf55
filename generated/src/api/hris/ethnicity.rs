// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum};

/// The ethnic group that the employee is recorded under. A value that Kombo has no word for comes as the
/// connected system writes it.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ethnicity {
    /// The person identifies as White.
    ///
    /// On the wire: `WHITE`.
    White,
    /// The person identifies as Asian.
    ///
    /// On the wire: `ASIAN`.
    Asian,
    /// The person identifies as Hispanic or Latino.
    ///
    /// On the wire: `HISPANIC_LATINO`.
    HispanicLatino,
    /// The person identifies as Native Hawaiian.
    ///
    /// On the wire: `HAWAIIAN`.
    Hawaiian,
    /// The person identifies as Native American.
    ///
    /// On the wire: `NATIVE_AMERICAN`.
    NativeAmerican,
    /// The person identifies as Black or African American.
    ///
    /// On the wire: `BLACK_AFRICAN_AMERICAN`.
    BlackAfricanAmerican,
    /// The person identifies with more than one of them.
    ///
    /// On the wire: `MULTIPLE_ETHNICITIES`.
    MultipleEthnicities,
    /// The person does not say.
    ///
    /// On the wire: `DECLINE_TO_SPECIFY`.
    DeclineToSpecify,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    Ethnicity: hidden {
        White = "WHITE",
        Asian = "ASIAN",
        HispanicLatino = "HISPANIC_LATINO",
        Hawaiian = "HAWAIIAN",
        NativeAmerican = "NATIVE_AMERICAN",
        BlackAfricanAmerican = "BLACK_AFRICAN_AMERICAN",
        MultipleEthnicities = "MULTIPLE_ETHNICITIES",
        DeclineToSpecify = "DECLINE_TO_SPECIFY",
    }
}
