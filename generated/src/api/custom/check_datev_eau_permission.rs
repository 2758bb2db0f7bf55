// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/check-eau-permission`.

use super::{Custom, DatevPermission};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Custom {
    /// Checks whether certificates of incapacity for work can be requested.
    ///
    /// Asks DATEV at once. If `ready` is false, `error` tells why. Call it before
    /// [`POST /custom/datev/employees/{employee_id}/eau-requests`](crate::custom::Custom::create_datev_eau_request).
    ///
    /// `GET /custom/datev/check-eau-permission`, operation `GetCustomDatevCheckEauPermission`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_permission = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .check_datev_eau_permission()
    ///     .await?;
    /// println!("{datev_permission:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /custom/datev/check-eau-permission")]
    #[doc(alias = "GetCustomDatevCheckEauPermission")]
    #[inline]
    pub fn check_datev_eau_permission(&self) -> CheckDatevEauPermission {
        let call = self.handle.call(&OPERATION);
        CheckDatevEauPermission { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCustomDatevCheckEauPermission",
    method: Method::GET,
    path: "/custom/datev/check-eau-permission",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::check_datev_eau_permission`] makes; awaiting it gives
/// [`DatevPermission`](crate::custom::DatevPermission).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CheckDatevEauPermission {
    call: Call,
}

endpoint! { CheckDatevEauPermission => Data<DatevPermission> }
