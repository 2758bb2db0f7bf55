// Written by `cargo xtask codegen` from `GET /integrations/{integration_id}/custom-fields`, operation `GetIntegrationsIntegrationIdCustomFields`. Edits are lost.

use super::{CustomField, General};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl General {
    /// Calls `GET /integrations/{integration_id}/custom-fields`, operation `GetIntegrationsIntegrationIdCustomFields`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut custom_fields = kombo
    ///     .general()
    ///     .get_custom_fields("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .items();
    /// while let Some(custom_field) = custom_fields.try_next().await? {
    ///     println!("{custom_field:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn get_custom_fields(
        &self,
        integration_id: impl Into<String>,
    ) -> GetCustomFields {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        GetCustomFields { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetIntegrationsIntegrationIdCustomFields",
    method: Method::GET,
    path: "/integrations/{integration_id}/custom-fields",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::get_custom_fields`] makes; awaiting it gives `Page<CustomField>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCustomFields {
    call: Call,
}

endpoint! { GetCustomFields => Pages<CustomField> }

impl GetCustomFields {
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
}
