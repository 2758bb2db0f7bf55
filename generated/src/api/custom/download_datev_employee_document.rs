// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/employees/{employee_id}/download-document`.

use super::{Custom, DatevDocument, DatevDocumentType};
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, endpoint, record, sendable,
};

impl Custom {
    /// Gets a payroll document of an employee.
    ///
    /// The same as [`POST /custom/datev/download-document`](crate::custom::Custom::download_datev_document), but with
    /// the employee in the path. Documents of the whole company are not reached this way.
    ///
    /// * `employee_id` — The Kombo id of the employee, or `remote:` followed by the id that the connected system
    ///   gives them.
    /// * `accounting_month` — The month that the document is about.
    /// * `document_type` — The kind of document, by DATEV's four-letter code.
    ///
    /// `POST /custom/datev/employees/{employee_id}/download-document`, operation
    /// `PostCustomDatevEmployeesEmployeeIdDownloadDocument`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::custom::DatevDocumentType;
    ///
    /// let datev_document = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .download_datev_employee_document(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "2026-03-01T09:00:00Z",
    ///         DatevDocumentType::Aanb,
    ///     )
    ///     .await?;
    /// println!("{datev_document:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /custom/datev/employees/{employee_id}/download-document")]
    #[doc(alias = "PostCustomDatevEmployeesEmployeeIdDownloadDocument")]
    pub fn download_datev_employee_document(
        &self,
        employee_id: impl Into<String>,
        accounting_month: impl Into<DateTime>,
        document_type: impl Into<DatevDocumentType>,
    ) -> DownloadDatevEmployeeDocument {
        let mut call = self.handle.call(&OPERATION);
        let employee_id: String = employee_id.into();
        call.path("employee_id", &employee_id);
        DownloadDatevEmployeeDocument {
            call,
            body: Box::new(
                DownloadDatevEmployeeDocumentBody::new(accounting_month, document_type),
            ),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostCustomDatevEmployeesEmployeeIdDownloadDocument",
    method: Method::POST,
    path: "/custom/datev/employees/{employee_id}/download-document",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::download_datev_employee_document`] makes; awaiting it gives
/// [`DatevDocument`](crate::custom::DatevDocument).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DownloadDatevEmployeeDocument {
    call: Call,
    body: Box<DownloadDatevEmployeeDocumentBody>,
}

/// Which payroll document of the employee to get.
///
/// In the request `POST /custom/datev/employees/{employee_id}/download-document`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadDatevEmployeeDocumentBody {
    /// The month that the document is about.
    pub accounting_month: DateTime,
    /// The kind of document, by DATEV's four-letter code.
    pub document_type: DatevDocumentType,
}

record! {
    DownloadDatevEmployeeDocumentBody {
        required accounting_month,
        required document_type,
    }
}

impl DownloadDatevEmployeeDocumentBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        accounting_month: impl Into<DateTime>,
        document_type: impl Into<DatevDocumentType>,
    ) -> Self {
        Self {
            accounting_month: sendable(accounting_month),
            document_type: document_type.into(),
        }
    }
}

endpoint! { DownloadDatevEmployeeDocument => Data<DatevDocument>, body }
