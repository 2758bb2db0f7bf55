// Written by `cargo xtask codegen` from `POST /custom/datev/passthrough`, operation `PostCustomDatevPassthrough`. Edits are lost.

use super::{Custom, DatevTargetSystem};
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, Unrecognized, endpoint, open_enum,
    record,
};

impl Custom {
    /// Calls `POST /custom/datev/passthrough`, operation `PostCustomDatevPassthrough`.
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
    ///     "letter.pdf",
    /// );
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .send_datev_passthrough_file(body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

endpoint! { SendDatevPassthroughFile => Data<()>, body }

/// What stands at `PostCustomDatevPassthrough.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendDatevPassthroughFileBody {
    /// `file_content`: at least 1 character.
    pub file_content: String,
    /// `accounting_month`.
    pub accounting_month: DateTime,
    /// `target_system`.
    pub target_system: DatevTargetSystem,
    /// `file_type`.
    pub file_type: DatevFileType,
    /// `file_name`.
    pub file_name: String,
}

record! {
    SendDatevPassthroughFileBody {
        required file_content = "file_content",
        required accounting_month = "accounting_month",
        required target_system = "target_system",
        required file_type = "file_type",
        required file_name = "file_name",
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
            accounting_month: accounting_month.into(),
            target_system: target_system.into(),
            file_type: file_type.into(),
            file_name: file_name.into(),
        }
    }
}

/// A value of `file_type`.
///
/// From `PostCustomDatevPassthrough.body.file_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevFileType {
    /// `STAMMDATEN`.
    Stammdaten,
    /// `BEWEGUNGSDATEN`.
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
