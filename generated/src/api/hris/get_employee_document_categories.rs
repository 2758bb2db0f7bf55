// Written by `cargo xtask codegen` from `GET /hris/employee-document-categories`, operation `GetHrisEmployeeDocumentCategories`. Edits are lost.

use super::Hris;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/employee-document-categories`, operation `GetHrisEmployeeDocumentCategories`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut employee_document_categories = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_employee_document_categories()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(employee_document_category) = employee_document_categories
    ///     .try_next()
    ///     .await?
    /// {
    ///     println!("{employee_document_category:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_employee_document_categories(&self) -> GetEmployeeDocumentCategories {
        let call = self.handle.call(&OPERATION);
        GetEmployeeDocumentCategories {
            call,
        }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisEmployeeDocumentCategories",
    method: Method::GET,
    path: "/hris/employee-document-categories",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_employee_document_categories`] makes; awaiting it gives `Page<EmployeeDocumentCategory>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployeeDocumentCategories {
    call: Call,
}

endpoint! { GetEmployeeDocumentCategories => Pages<EmployeeDocumentCategory> }

impl GetEmployeeDocumentCategories {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
        self
    }

    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Sets `include_deleted`: `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Sets `ignore_unsupported_filters`: `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }
}

/// What stands at `GetHrisEmployeeDocumentCategories.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeDocumentCategory {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
}

record! {
    EmployeeDocumentCategory {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
    }
}
