// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/check-eau-permission`.

use crate::runtime::record;

/// Whether DATEV lets Kombo do something, and if not, why.
///
/// In the answer of `GET /custom/datev/check-eau-permission`.
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
        required ready,
        optional error,
    }
}
