// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationId.response.data.category`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `category`.
///
/// From `GetIntegrationsIntegrationId.response.data.category` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationCategory {
    /// `HRIS`.
    Hris,
    /// `ATS`.
    Ats,
    /// `ASSESSMENT`.
    Assessment,
    /// `LMS`.
    Lms,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IntegrationCategory {
        Hris = "HRIS",
        Ats = "ATS",
        Assessment = "ASSESSMENT",
        Lms = "LMS",
    }
}
