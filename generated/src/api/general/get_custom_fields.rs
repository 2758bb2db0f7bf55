// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}/custom-fields`.

use super::{CustomField, General};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl General {
    /// Lists the custom fields and where their values come from.
    ///
    /// A custom field is an additional field of a model that takes its values from a field of the tool. Which one
    /// that is for this integration says `integration_field`, `null` as long as none is mapped.
    /// [`PUT /integrations/{integration_id}/custom-fields/{custom_field_id}`](crate::general::General::update_custom_field_mapping)
    /// changes it. The values stand in `custom_fields` of the records.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    ///
    /// `GET /integrations/{integration_id}/custom-fields`, operation `GetIntegrationsIntegrationIdCustomFields`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut custom_fields = kombo
    ///     .general()
    ///     .get_custom_fields("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .items();
    /// while let Some(custom_field) = custom_fields.try_next().await? {
    ///     println!("{}", custom_field.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /integrations/{integration_id}/custom-fields")]
    #[doc(alias = "GetIntegrationsIntegrationIdCustomFields")]
    #[doc(alias = "list_custom_fields")]
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

/// The request that [`General::get_custom_fields`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`CustomField`](crate::general::CustomField).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCustomFields {
    call: Call,
}

impl GetCustomFields {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many records a page holds at most.
    ///
    /// At least 1, at most 250, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }
}

endpoint! { GetCustomFields => Pages<CustomField>: list }
