// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the integration works at present.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationStatus {
    /// The integration works.
    ///
    /// On the wire: `ACTIVE`.
    Active,
    /// The credentials of the integration are no longer valid.
    ///
    /// On the wire: `INVALID`.
    Invalid,
    /// The integration is switched off.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IntegrationStatus {
        Active = "ACTIVE",
        Invalid = "INVALID",
        Inactive = "INACTIVE",
    }
}
