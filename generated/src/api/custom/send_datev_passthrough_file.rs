// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/passthrough`.

use super::{Custom, DatevTargetSystem};
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, Unrecognized, endpoint, open_enum,
    record, sendable,
};

impl Custom {
    /// Sends a file to DATEV's payroll program as it is.
    ///
    /// For files that you write yourself in the import format of LODAS or Lohn und Gehalt. The file holds master data
    /// (`STAMMDATEN`) or data of one month, such as hours and payments (`BEWEGUNGSDATEN`). Files that Kombo makes
    /// from its own data are sent by
    /// [`POST /custom/datev/push-data/general`](crate::custom::Custom::push_datev_general_data) and
    /// [`POST /custom/datev/push-data/payroll`](crate::custom::Custom::push_datev_payroll_data).
    ///
    /// `POST /custom/datev/passthrough`, operation `PostCustomDatevPassthrough`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::custom::{DatevFileType, DatevTargetSystem, SendDatevPassthroughFileBody};
    ///
    /// let body = SendDatevPassthroughFileBody::new(
    ///     "As agreed by phone.",
    ///     "2026-03-01T09:00:00Z",
    ///     DatevTargetSystem::Lodas,
    ///     DatevFileType::Stammdaten,
    ///     "document.pdf",
    /// );
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .send_datev_passthrough_file(body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /custom/datev/passthrough")]
    #[doc(alias = "PostCustomDatevPassthrough")]
    #[inline]
    pub fn send_datev_passthrough_file(
        &self,
        body: SendDatevPassthroughFileBody,
    ) -> SendDatevPassthroughFile {
        let call = self.handle.call(&OPERATION);
        SendDatevPassthroughFile {
            call,
            body: Box::new(body),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostCustomDatevPassthrough",
    method: Method::POST,
    path: "/custom/datev/passthrough",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::send_datev_passthrough_file`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendDatevPassthroughFile {
    call: Call,
    body: Box<SendDatevPassthroughFileBody>,
}

/// A file for DATEV's payroll program.
///
/// In the request `POST /custom/datev/passthrough`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendDatevPassthroughFileBody {
    /// The content of the file to pass on to DATEV.
    ///
    /// At least 1 character.
    pub file_content: String,
    /// The month that the file concerns.
    pub accounting_month: DateTime,
    /// The payroll program for which the file is made.
    pub target_system: DatevTargetSystem,
    /// What the file holds: master data (`STAMMDATEN`), or movement data (`BEWEGUNGSDATEN`), which change from month
    /// to month.
    pub file_type: DatevFileType,
    /// How the file is to be named in DATEV.
    pub file_name: String,
}

record! {
    SendDatevPassthroughFileBody {
        required file_content,
        required accounting_month,
        required target_system,
        required file_type,
        required file_name,
    }
}

impl SendDatevPassthroughFileBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        file_content: impl Into<String>,
        accounting_month: impl Into<DateTime>,
        target_system: impl Into<DatevTargetSystem>,
        file_type: impl Into<DatevFileType>,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            file_content: file_content.into(),
            accounting_month: sendable(accounting_month),
            target_system: target_system.into(),
            file_type: file_type.into(),
            file_name: file_name.into(),
        }
    }
}

endpoint! { SendDatevPassthroughFile => Data<()>, body }

/// What the file holds: master data (`STAMMDATEN`), or movement data (`BEWEGUNGSDATEN`), which change from month
/// to month.
///
/// In the request `POST /custom/datev/passthrough`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevFileType {
    /// Master data, which hold until they are changed.
    ///
    /// On the wire: `STAMMDATEN`.
    Stammdaten,
    /// Transaction data, which belong to one payroll run.
    ///
    /// On the wire: `BEWEGUNGSDATEN`.
    Bewegungsdaten,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevFileType {
        Stammdaten = "STAMMDATEN",
        Bewegungsdaten = "BEWEGUNGSDATEN",
    }
}
