// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /integrations/{integration_id}/custom-fields/{custom_field_id}`.

use super::{CustomField, General};
use crate::runtime::{BodyKind, Call, IntoNullable, Method, Operation, endpoint, record};

impl General {
    /// Maps an integration field to a custom field, or removes the mapping.
    ///
    /// Concerns this integration only. `integration_field_id` is an `id` of
    /// [`GET /integrations/{integration_id}/integration-fields`](crate::general::General::get_integration_fields);
    /// `null` removes the mapping. The answer is the custom field as it is afterwards.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    /// * `custom_field_id` — The Kombo id of the custom field, as
    ///   [`GET /integrations/{integration_id}/custom-fields`](crate::general::General::get_custom_fields) lists it.
    /// * `integration_field_id` — The integration field to take the values from, `null` for none.
    ///
    /// `PUT /integrations/{integration_id}/custom-fields/{custom_field_id}`, operation
    /// `PutIntegrationsIntegrationIdCustomFieldsCustomFieldId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let custom_field = kombo
    ///     .general()
    ///     .update_custom_field_mapping(
    ///         "bamboohr:HWUTwvyx2wLoSUHphiWVrp28",
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///     )
    ///     .await?;
    /// println!("{}", custom_field.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /integrations/{integration_id}/custom-fields/{custom_field_id}")]
    #[doc(alias = "PutIntegrationsIntegrationIdCustomFieldsCustomFieldId")]
    pub fn update_custom_field_mapping(
        &self,
        integration_id: impl Into<String>,
        custom_field_id: impl Into<String>,
        integration_field_id: impl IntoNullable<String>,
    ) -> UpdateCustomFieldMapping {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        let custom_field_id: String = custom_field_id.into();
        call.path("custom_field_id", &custom_field_id);
        UpdateCustomFieldMapping {
            call,
            body: Box::new(UpdateCustomFieldMappingBody::new(integration_field_id)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PutIntegrationsIntegrationIdCustomFieldsCustomFieldId",
    method: Method::PUT,
    path: "/integrations/{integration_id}/custom-fields/{custom_field_id}",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::update_custom_field_mapping`] makes; awaiting it gives
/// [`CustomField`](crate::general::CustomField).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdateCustomFieldMapping {
    call: Call,
    body: Box<UpdateCustomFieldMappingBody>,
}

/// The new mapping of a custom field.
///
/// In the request `PUT /integrations/{integration_id}/custom-fields/{custom_field_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldMappingBody {
    /// The integration field to take the values from, `null` for none.
    pub integration_field_id: Option<String>,
}

record! {
    UpdateCustomFieldMappingBody {
        nullable integration_field_id,
        shown ["integration_field_id"]
    }
}

impl UpdateCustomFieldMappingBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(integration_field_id: impl IntoNullable<String>) -> Self {
        Self {
            integration_field_id: integration_field_id.into_nullable(),
        }
    }
}

endpoint! { UpdateCustomFieldMapping => Data<CustomField>, body }
