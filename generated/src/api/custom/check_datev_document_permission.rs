// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/check-document-permission`.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, Method, Operation, UnrecognizedVariant, endpoint, record,
    untagged_union,
};

impl Custom {
    /// Checks whether payroll documents can be read.
    ///
    /// Asks DATEV at once. The answer has either `documents_granted`, the kinds of documents that may be read, or
    /// `error`; look at `ready` in both cases.
    ///
    /// `GET /custom/datev/check-document-permission`, operation `GetCustomDatevCheckDocumentPermission`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_document_permission = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .check_datev_document_permission()
    ///     .await?;
    /// println!("{datev_document_permission:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /custom/datev/check-document-permission")]
    #[doc(alias = "GetCustomDatevCheckDocumentPermission")]
    #[inline]
    pub fn check_datev_document_permission(&self) -> CheckDatevDocumentPermission {
        let call = self.handle.call(&OPERATION);
        CheckDatevDocumentPermission {
            call,
        }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCustomDatevCheckDocumentPermission",
    method: Method::GET,
    path: "/custom/datev/check-document-permission",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::check_datev_document_permission`] makes; awaiting it gives
/// [`DatevDocumentPermission`](crate::custom::DatevDocumentPermission).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CheckDatevDocumentPermission {
    call: Call,
}

endpoint! { CheckDatevDocumentPermission => Data<DatevDocumentPermission> }

/// Whether DATEV lets Kombo read payroll documents.
///
/// In the answer of `GET /custom/datev/check-document-permission`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DatevDocumentPermission {
    /// An object with `ready`, `documents_granted`.
    DocumentsGranted(DatevDocumentsGranted),
    /// An object with `ready`, `error`.
    Error(DatevDocumentPermissionError),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    DatevDocumentPermission {
        DocumentsGranted: object ["ready", "documents_granted"],
        Error: object ["ready", "error"],
    }
}

/// Which payroll documents may be read.
///
/// In the answer of `GET /custom/datev/check-document-permission`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDocumentsGranted {
    /// Whether everything is set up in DATEV for it.
    pub ready: bool,
    /// The kinds of DATEV documents that the integration may read.
    pub documents_granted: Vec<String>,
}

record! {
    DatevDocumentsGranted {
        required ready,
        listed documents_granted,
    }
}

/// Why payroll documents cannot be read.
///
/// In the answer of `GET /custom/datev/check-document-permission`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevDocumentPermissionError {
    /// Whether everything is set up in DATEV for it.
    pub ready: bool,
    /// What stands in the way of reading documents.
    pub error: String,
}

record! {
    DatevDocumentPermissionError {
        required ready,
        required error,
    }
}
