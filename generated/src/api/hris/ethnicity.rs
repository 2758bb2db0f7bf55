// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].ethnicity`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `ethnicity`.
///
/// From `GetHrisEmployees.response.data.results[].ethnicity` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ethnicity {
    /// `WHITE`.
    White,
    /// `ASIAN`.
    Asian,
    /// `HISPANIC_LATINO`.
    HispanicLatino,
    /// `HAWAIIAN`.
    Hawaiian,
    /// `NATIVE_AMERICAN`.
    NativeAmerican,
    /// `BLACK_AFRICAN_AMERICAN`.
    BlackAfricanAmerican,
    /// `MULTIPLE_ETHNICITIES`.
    MultipleEthnicities,
    /// `DECLINE_TO_SPECIFY`.
    DeclineToSpecify,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    Ethnicity {
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
