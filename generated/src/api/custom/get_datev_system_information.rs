// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/system-information`.

use super::{Custom, DatevTargetSystem};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Custom {
    /// Gets the DATEV numbers of a company and its payroll program.
    ///
    /// DATEV identifies a company by two numbers: that of the consultant (Beraternummer) and that of the client
    /// (Mandantennummer). Files for
    /// [`POST /custom/datev/passthrough`](crate::custom::Custom::send_datev_passthrough_file) must be made for the
    /// `target_system` given here.
    ///
    /// `GET /custom/datev/system-information`, operation `GetCustomDatevSystemInformation`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_system_information = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .get_datev_system_information()
    ///     .await?;
    /// println!("{datev_system_information:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /custom/datev/system-information")]
    #[doc(alias = "GetCustomDatevSystemInformation")]
    #[inline]
    pub fn get_datev_system_information(&self) -> GetDatevSystemInformation {
        let call = self.handle.call(&OPERATION);
        GetDatevSystemInformation { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCustomDatevSystemInformation",
    method: Method::GET,
    path: "/custom/datev/system-information",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Custom::get_datev_system_information`] makes; awaiting it gives
/// [`DatevSystemInformation`](crate::custom::DatevSystemInformation).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetDatevSystemInformation {
    call: Call,
}

endpoint! { GetDatevSystemInformation => Data<DatevSystemInformation> }

/// How DATEV identifies a company and which payroll program it uses.
///
/// In the answer of `GET /custom/datev/system-information`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevSystemInformation {
    /// The consultant's number at DATEV (Beraternummer).
    ///
    /// At least 1000, at most 9999999.
    pub consultant_number: f64,
    /// The number of the company with that consultant (Mandantennummer).
    ///
    /// At least 1, at most 99999.
    pub client_number: f64,
    /// The payroll program that the company uses.
    pub target_system: DatevTargetSystem,
}

record! {
    DatevSystemInformation {
        required consultant_number,
        required client_number,
        required target_system,
    }
}
