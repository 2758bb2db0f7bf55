// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationId.response.data.read_models[].coverage_status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `coverage_status`.
///
/// From `GetIntegrationsIntegrationId.response.data.read_models[].coverage_status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoverageStatus {
    /// `SUPPORTED`.
    Supported,
    /// `UNSUPPORTED`.
    Unsupported,
    /// `NOT_IMPLEMENTED`.
    NotImplemented,
    /// `UNKNOWN`.
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CoverageStatus {
        Supported = "SUPPORTED",
        Unsupported = "UNSUPPORTED",
        NotImplemented = "NOT_IMPLEMENTED",
        Unknown = "UNKNOWN",
    }
}
