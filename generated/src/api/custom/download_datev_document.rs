// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/download-document`.

use super::{Custom, DatevDocument, DatevDocumentType};
use crate::runtime::{
    BodyKind, Call, DateTime, IntoNullable, Method, Operation, endpoint, record, sendable,
};

impl Custom {
    /// Gets a payroll document of the company or of an employee.
    ///
    /// Asks DATEV for the document of one kind and month. `employee_id` must always be given; it is `null` for a
    /// document of the whole company.
    /// [`GET /custom/datev/available-documents`](crate::custom::Custom::get_datev_available_documents) lists what
    /// there is.
    ///
    /// * `accounting_month` — The month that the document is about.
    /// * `document_type` — The kind of document, by DATEV's four-letter code.
    /// * `employee_id` — The employee whose document it is, `null` for one of the whole company.
    ///
    /// `POST /custom/datev/download-document`, operation `PostCustomDatevDownloadDocument`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::custom::DatevDocumentType;
    ///
    /// let datev_document = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .download_datev_document(
    ///         "2026-03-01T09:00:00Z",
    ///         DatevDocumentType::Aanb,
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///     )
    ///     .await?;
    /// println!("{datev_document:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /custom/datev/download-document")]
    #[doc(alias = "PostCustomDatevDownloadDocument")]
    pub fn download_datev_document(
        &self,
        accounting_month: impl Into<DateTime>,
        document_type: impl Into<DatevDocumentType>,
        employee_id: impl IntoNullable<String>,
    ) -> DownloadDatevDocument {
        let call = self.handle.call(&OPERATION);
        DownloadDatevDocument {
            call,
            body: Box::new(
                DownloadDatevDocumentBody::new(
                    accounting_month,
                    document_type,
                    employee_id,
                ),
            ),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostCustomDatevDownloadDocument",
    method: Method::POST,
    path: "/custom/datev/download-document",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::download_datev_document`] makes; awaiting it gives
/// [`DatevDocument`](crate::custom::DatevDocument).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DownloadDatevDocument {
    call: Call,
    body: Box<DownloadDatevDocumentBody>,
}

/// Which payroll document to get.
///
/// In the request `POST /custom/datev/download-document`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadDatevDocumentBody {
    /// The month that the document is about.
    pub accounting_month: DateTime,
    /// The kind of document, by DATEV's four-letter code.
    pub document_type: DatevDocumentType,
    /// The employee whose document it is, `null` for one of the whole company.
    pub employee_id: Option<String>,
}

record! {
    DownloadDatevDocumentBody {
        required accounting_month,
        required document_type,
        nullable employee_id,
        shown ["employee_id"]
    }
}

impl DownloadDatevDocumentBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        accounting_month: impl Into<DateTime>,
        document_type: impl Into<DatevDocumentType>,
        employee_id: impl IntoNullable<String>,
    ) -> Self {
        Self {
            accounting_month: sendable(accounting_month),
            document_type: document_type.into(),
            employee_id: employee_id.into_nullable(),
        }
    }
}

endpoint! { DownloadDatevDocument => Data<DatevDocument>, body }
