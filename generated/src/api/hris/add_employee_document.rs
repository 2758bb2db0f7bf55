// Written by `cargo xtask codegen` from `POST /hris/employees/{employee_id}/documents`, operation `PostHrisEmployeesEmployeeIdDocuments`. Edits are lost.

use super::Hris;
use crate::runtime::{BodyKind, Call, File, Method, Operation, endpoint, record};

impl Hris {
    /// Calls `POST /hris/employees/{employee_id}/documents`, operation `PostHrisEmployeesEmployeeIdDocuments`.
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
    ///         File::from_url("letter.pdf", "https://files.example.com/letter.pdf"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

endpoint! { AddEmployeeDocument => Data<()>, body }

/// What stands at `PostHrisEmployeesEmployeeIdDocuments.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddEmployeeDocumentBody {
    /// `category_id`.
    pub category_id: String,
    /// `document`.
    pub document: File,
}

record! {
    AddEmployeeDocumentBody {
        required category_id = "category_id",
        required document = "document",
    }
}

impl AddEmployeeDocumentBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(category_id: impl Into<String>, document: File) -> Self {
        Self {
            category_id: category_id.into(),
            document,
        }
    }
}
