// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}`.

use crate::runtime::{Unrecognized, open_enum};

/// The kind of HR tool that is connected.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationCategory {
    /// A system for the employees of a company.
    ///
    /// On the wire: `HRIS`.
    Hris,
    /// A system for its applicants.
    ///
    /// On the wire: `ATS`.
    Ats,
    /// A system for applicants to which results of assessments are reported.
    ///
    /// On the wire: `ASSESSMENT`.
    Assessment,
    /// A system for learning.
    ///
    /// On the wire: `LMS`.
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
