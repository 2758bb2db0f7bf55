// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/push-data/general`.

use super::{Custom, DatevPushedFiles};
use crate::runtime::{BodyKind, Call, Json, Method, Operation, endpoint};

impl Custom {
    /// Pushes general data to DATEV.
    ///
    /// One of the two kinds of pushes; the other is
    /// [`POST /custom/datev/push-data/payroll`](crate::custom::Custom::push_datev_payroll_data). The body is an empty
    /// object. The answer holds the files that Kombo has made for DATEV, and
    /// [`GET /custom/datev/data-pushes`](crate::custom::Custom::get_datev_data_pushes) tells what becomes of them.
    ///
    /// `POST /custom/datev/push-data/general`, operation `PostCustomDatevPushDataGeneral`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_pushed_files = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .push_datev_general_data()
    ///     .await?;
    /// println!("{datev_pushed_files:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /custom/datev/push-data/general")]
    #[doc(alias = "PostCustomDatevPushDataGeneral")]
    #[inline]
    pub fn push_datev_general_data(&self) -> PushDatevGeneralData {
        let call = self.handle.call(&OPERATION);
        PushDatevGeneralData {
            call,
            body: Json::empty_object(),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostCustomDatevPushDataGeneral",
    method: Method::POST,
    path: "/custom/datev/push-data/general",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::push_datev_general_data`] makes; awaiting it gives
/// [`DatevPushedFiles`](crate::custom::DatevPushedFiles).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PushDatevGeneralData {
    call: Call,
    body: Json,
}

endpoint! { PushDatevGeneralData => Data<DatevPushedFiles>, body }
