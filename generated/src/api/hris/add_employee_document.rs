// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/employees/{employee_id}/documents`.

use super::Hris;
use crate::models;
use crate::runtime::{
    BodyKind, Call, File, Method, Operation, endpoint, input, record, setters,
};

impl Hris {
    /// Adds a document to an employee's file.
    ///
    /// Writes to the connected system. `category_id` is one of
    /// [`GET /hris/employee-document-categories`](crate::hris::Hris::get_employee_document_categories). The
    /// `document` has a `name` and exactly one of `data_url`, a URL that Kombo fetches at once and without
    /// authentication headers, or `data`, the content in base64, which also needs `content_type`; prefer `data_url`.
    /// The answer does not name the document, so a request that is sent twice may leave two of them.
    ///
    /// * `employee_id` — The Kombo id of the employee whose file the document goes into.
    /// * `category_id` — The id of the category to file the document under, from
    ///   [`GET /hris/employee-document-categories`](crate::hris::Hris::get_employee_document_categories).
    /// * `document` — The file to store with the employee.
    ///
    /// `POST /hris/employees/{employee_id}/documents`, operation `PostHrisEmployeesEmployeeIdDocuments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::File;
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .add_employee_document(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         File::from_url("document.pdf", "https://files.example.com/document.pdf"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /hris/employees/{employee_id}/documents")]
    #[doc(alias = "PostHrisEmployeesEmployeeIdDocuments")]
    pub fn add_employee_document(
        &self,
        employee_id: impl Into<String>,
        category_id: impl Into<String>,
        document: File,
    ) -> AddEmployeeDocument {
        let mut call = self.handle.call(&OPERATION);
        let employee_id: String = employee_id.into();
        call.path("employee_id", &employee_id);
        AddEmployeeDocument {
            call,
            body: Box::new(AddEmployeeDocumentBody::new(category_id, document)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisEmployeesEmployeeIdDocuments",
    method: Method::POST,
    path: "/hris/employees/{employee_id}/documents",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Hris::add_employee_document`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddEmployeeDocument {
    call: Call,
    body: Box<AddEmployeeDocumentBody>,
}

/// A file for an employee and the category that it is put under.
///
/// In the request `POST /hris/employees/{employee_id}/documents`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddEmployeeDocumentBody {
    /// The id of the category to file the document under, from
    /// [`GET /hris/employee-document-categories`](crate::hris::Hris::get_employee_document_categories).
    pub category_id: String,
    /// The file to store with the employee.
    pub document: File,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<DocumentRemoteFields>,
}

record! {
    AddEmployeeDocumentBody {
        required category_id,
        required document,
        optional remote_fields,
        shown ["category_id"]
    }
}

impl AddEmployeeDocumentBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(category_id: impl Into<String>, document: File) -> Self {
        Self {
            category_id: category_id.into(),
            document,
            remote_fields: None,
        }
    }
}

setters! { AddEmployeeDocument, AddEmployeeDocumentBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: DocumentRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { AddEmployeeDocumentBody {} }

endpoint! { AddEmployeeDocument => Data<()>, body }

/// Fields that only single tools take, by tool.
///
/// In the request `POST /hris/employees/{employee_id}/documents`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentRemoteFields {
    /// What only AFAS takes.
    pub afas: Option<models::AfasFields>,
}

record! {
    DocumentRemoteFields {
        optional afas,
    }
}

impl DocumentRemoteFields {
    /// What only AFAS takes.
    #[inline]
    pub fn afas(mut self, afas: models::AfasFields) -> Self {
        self.afas = Some(afas);
        self
    }
}

input! { DocumentRemoteFields {} }
