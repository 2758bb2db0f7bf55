// Written by `cargo xtask codegen` from `GetCustomDatevCheckEauPermission.response.data`. Edits are lost.

use crate::runtime::record;

/// What `GET /custom/datev/check-eau-permission` answers.
///
/// From `GetCustomDatevCheckEauPermission.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevPermission {
    /// `ready`.
    pub ready: bool,
    /// `error`.
    pub error: Option<String>,
}

record! {
    DatevPermission {
        required ready = "ready",
        optional error = "error",
    }
}
