// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the stage is in use.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// In use.
    ///
    /// On the wire: `ACTIVE`.
    Active,
    /// No longer in use.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ActiveStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}
