// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/check-write-permission`.

use super::{Custom, DatevPermission};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Custom {
    /// Checks whether data can be written to DATEV.
    ///
    /// Asks DATEV at once. A false `ready` comes with an `error` that says why. Call it before anything is pushed or
    /// set.
    ///
    /// `GET /custom/datev/check-write-permission`, operation `GetCustomDatevCheckWritePermission`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_permission = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .check_datev_write_permission()
    ///     .await?;
    /// println!("{datev_permission:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /custom/datev/check-write-permission")]
    #[doc(alias = "GetCustomDatevCheckWritePermission")]
    #[inline]
    pub fn check_datev_write_permission(&self) -> CheckDatevWritePermission {
        let call = self.handle.call(&OPERATION);
        CheckDatevWritePermission { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCustomDatevCheckWritePermission",
    method: Method::GET,
    path: "/custom/datev/check-write-permission",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::check_datev_write_permission`] makes; awaiting it gives
/// [`DatevPermission`](crate::custom::DatevPermission).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CheckDatevWritePermission {
    call: Call,
}

endpoint! { CheckDatevWritePermission => Data<DatevPermission> }
