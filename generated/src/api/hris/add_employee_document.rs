// Written by `cargo xtask codegen` from `POST /hris/employees/{employee_id}/documents`, operation `PostHrisEmployeesEmployeeIdDocuments`. Edits are lost.

use super::Hris;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Hris {
    /// Calls `POST /hris/employees/{employee_id}/documents`, operation `PostHrisEmployeesEmployeeIdDocuments`.
    pub fn add_employee_document(
        &self,
        employee_id: impl Into<String>,
        category_id: impl Into<String>,
        document: EmployeeDocument,
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

/// The request that [`Hris::add_employee_document`] makes.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddEmployeeDocument {
    call: Call,
    body: Box<AddEmployeeDocumentBody>,
}

endpoint! { AddEmployeeDocument => Data<()>, body }

/// What stands at `PostHrisEmployeesEmployeeIdDocuments.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddEmployeeDocumentBody {
    /// `category_id`.
    pub category_id: String,
    /// `document`.
    pub document: EmployeeDocument,
}

record! {
    AddEmployeeDocumentBody {
        required category_id = "category_id",
        required document = "document",
    }
}

impl AddEmployeeDocumentBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(category_id: impl Into<String>, document: EmployeeDocument) -> Self {
        Self {
            category_id: category_id.into(),
            document,
        }
    }
}

/// What stands at `PostHrisEmployeesEmployeeIdDocuments.body.document`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeDocument {
    /// `name`.
    pub name: String,
    /// `content_type`.
    pub content_type: Option<String>,
    /// `data_url`: a URL.
    pub data_url: Option<String>,
    /// `data`.
    pub data: Option<String>,
}

record! {
    EmployeeDocument {
        required name = "name",
        optional content_type = "content_type",
        optional data_url = "data_url",
        optional data = "data",
    }
}

impl EmployeeDocument {
    /// With what is required; the rest is left out until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            data_url: None,
            data: None,
        }
    }

    /// Sets `content_type`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `data_url`: a URL.
    pub fn data_url(mut self, data_url: impl Into<String>) -> Self {
        self.data_url = Some(data_url.into());
        self
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}
