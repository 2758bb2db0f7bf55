// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/available-documents`.

use super::{Custom, DatevDocumentType};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Custom {
    /// Lists the payroll documents that DATEV has for a period.
    ///
    /// Asks DATEV at once and gives everything in one answer. Each result is a kind of document, with the employees
    /// for whom there is one; `is_company_document` marks the kinds that concern the whole company. Fetch the
    /// documents with [`POST /custom/datev/download-document`](crate::custom::Custom::download_datev_document).
    ///
    /// * `period` — The period whose documents are listed.
    ///
    /// `GET /custom/datev/available-documents`, operation `GetCustomDatevAvailableDocuments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_available_documents = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .get_datev_available_documents("2026-03")
    ///     .await?;
    /// println!("{datev_available_documents:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /custom/datev/available-documents")]
    #[doc(alias = "GetCustomDatevAvailableDocuments")]
    pub fn get_datev_available_documents(
        &self,
        period: impl Into<String>,
    ) -> GetDatevAvailableDocuments {
        let mut call = self.handle.call(&OPERATION);
        let period: String = period.into();
        call.query("period", &period);
        GetDatevAvailableDocuments { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCustomDatevAvailableDocuments",
    method: Method::GET,
    path: "/custom/datev/available-documents",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::get_datev_available_documents`] makes; awaiting it gives
/// [`DatevAvailableDocuments`](crate::custom::DatevAvailableDocuments).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetDatevAvailableDocuments {
    call: Call,
}

endpoint! { GetDatevAvailableDocuments => Data<DatevAvailableDocuments> }

/// The payroll documents of a period.
///
/// In the answer of `GET /custom/datev/available-documents`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevAvailableDocuments {
    /// The records that were asked for.
    pub results: Vec<DatevAvailableDocument>,
}

record! {
    DatevAvailableDocuments {
        required results,
    }
}

/// A kind of payroll document and whom it is there for.
///
/// In the answer of `GET /custom/datev/available-documents`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevAvailableDocument {
    /// The kind of document, as DATEV's four-letter code.
    pub document_type: DatevDocumentType,
    /// The employees for whom the DATEV document can be downloaded.
    pub available_for_employees: Vec<DatevDocumentEmployee>,
    /// Whether the document is about the company instead of single employees.
    pub is_company_document: bool,
}

record! {
    DatevAvailableDocument {
        required document_type,
        listed available_for_employees,
        required is_company_document,
    }
}

/// An employee for whom there is a document.
///
/// In the answer of `GET /custom/datev/available-documents`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDocumentEmployee {
    /// The employee's Kombo id, if Kombo knows the employee.
    pub id: Option<String>,
    /// The employee's id in DATEV.
    pub remote_id: String,
}

record! {
    DatevDocumentEmployee {
        nullable id,
        required remote_id,
        shown ["id", "remote_id"]
    }
}
