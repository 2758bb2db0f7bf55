// Written by `cargo xtask codegen` from `GetCustomDatevCheckEauPermission.response.data`. Edits are lost.

use crate::runtime::record;

/// Whether DATEV lets Kombo do something, and if not, why.
///
/// From `GetCustomDatevCheckEauPermission.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPermission {
    /// Whether everything is set up in DATEV for it.
    pub ready: bool,
    /// Why it is not possible, if `ready` is false.
    pub error: Option<String>,
}

record! {
    DatevPermission {
        required ready = "ready",
        optional error = "error",
    }
}
