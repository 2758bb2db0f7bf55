// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}/integration-fields`.

use super::{General, IntegrationField};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl General {
    /// Lists the fields that the integration's tool has.
    ///
    /// An integration field is a field of one model as the tool knows it: one it comes with (`DEFAULT`), or one the
    /// company has made (`CUSTOM`). Its `id` is what
    /// [`PATCH /integrations/{integration_id}/integration-fields/{integration_field_id}`](crate::general::General::update_integration_field)
    /// and the mapping of custom fields take. Pages here may hold up to 2000 fields.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    ///
    /// `GET /integrations/{integration_id}/integration-fields`, operation
    /// `GetIntegrationsIntegrationIdIntegrationFields`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut integration_fields = kombo
    ///     .general()
    ///     .get_integration_fields("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .items();
    /// while let Some(integration_field) = integration_fields.try_next().await? {
    ///     println!("{}", integration_field.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /integrations/{integration_id}/integration-fields")]
    #[doc(alias = "GetIntegrationsIntegrationIdIntegrationFields")]
    #[doc(alias = "list_integration_fields")]
    pub fn get_integration_fields(
        &self,
        integration_id: impl Into<String>,
    ) -> GetIntegrationFields {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        GetIntegrationFields { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetIntegrationsIntegrationIdIntegrationFields",
    method: Method::GET,
    path: "/integrations/{integration_id}/integration-fields",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::get_integration_fields`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`IntegrationField`](crate::general::IntegrationField).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetIntegrationFields {
    call: Call,
}

impl GetIntegrationFields {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many fields a page holds; this list allows larger pages than the others.
    ///
    /// At least 1, at most 2000, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }
}

endpoint! { GetIntegrationFields => Pages<IntegrationField>: list }
