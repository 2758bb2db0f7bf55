// Written by `cargo xtask codegen` from `GET /custom/datev/available-documents`, operation `GetCustomDatevAvailableDocuments`. Edits are lost.

use super::{Custom, DatevDocumentType};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Custom {
    /// Calls `GET /custom/datev/available-documents`, operation `GetCustomDatevAvailableDocuments`.
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

/// The request that [`Custom::get_datev_available_documents`] makes; awaiting it gives `DatevAvailableDocuments`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetDatevAvailableDocuments {
    call: Call,
}

endpoint! { GetDatevAvailableDocuments => Data<DatevAvailableDocuments> }

/// What stands at `GetCustomDatevAvailableDocuments.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevAvailableDocuments {
    /// `results`.
    pub results: Vec<DatevAvailableDocument>,
}

record! {
    DatevAvailableDocuments {
        required results = "results",
    }
}

/// What stands at `GetCustomDatevAvailableDocuments.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevAvailableDocument {
    /// `document_type`.
    pub document_type: DatevDocumentType,
    /// `available_for_employees`.
    pub available_for_employees: Vec<DatevDocumentEmployee>,
    /// `is_company_document`.
    pub is_company_document: bool,
}

record! {
    DatevAvailableDocument {
        required document_type = "document_type",
        required available_for_employees = "available_for_employees",
        required is_company_document = "is_company_document",
    }
}

/// What stands at `GetCustomDatevAvailableDocuments.response.data.results[].available_for_employees[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDocumentEmployee {
    /// `id`.
    pub id: Option<String>,
    /// `remote_id`.
    pub remote_id: String,
}

record! {
    DatevDocumentEmployee {
        nullable id = "id",
        required remote_id = "remote_id",
    }
}
