// Written by `cargo xtask codegen`. Edits are lost.
// From `PATCH /integrations/{integration_id}/integration-fields/{integration_field_id}`.

use super::{General, IntegrationField};
use crate::runtime::{BodyKind, Call, IntoNullable, Method, Operation, endpoint, record};

impl General {
    /// Switches passthrough for an integration field on or off.
    ///
    /// Nothing but `enable_passthrough` can be changed. The answer is the field as it is afterwards; the new setting
    /// is its `is_passthrough_enabled`.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    /// * `integration_field_id` — The Kombo id of the integration field, as
    ///   [`GET /integrations/{integration_id}/integration-fields`](crate::general::General::get_integration_fields)
    ///   lists it.
    /// * `enable_passthrough` — Whether to switch on the passthrough of this integration field.
    ///
    /// `PATCH /integrations/{integration_id}/integration-fields/{integration_field_id}`, operation
    /// `PatchIntegrationsIntegrationIdIntegrationFieldsIntegrationFieldId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let integration_field = kombo
    ///     .general()
    ///     .update_integration_field(
    ///         "bamboohr:HWUTwvyx2wLoSUHphiWVrp28",
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         true,
    ///     )
    ///     .await?;
    /// println!("{}", integration_field.id);
    /// # Ok(()) }
    /// ```
    #[doc(
        alias = "PATCH /integrations/{integration_id}/integration-fields/{integration_field_id}"
    )]
    #[doc(alias = "PatchIntegrationsIntegrationIdIntegrationFieldsIntegrationFieldId")]
    pub fn update_integration_field(
        &self,
        integration_id: impl Into<String>,
        integration_field_id: impl Into<String>,
        enable_passthrough: impl IntoNullable<bool>,
    ) -> UpdateIntegrationField {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        let integration_field_id: String = integration_field_id.into();
        call.path("integration_field_id", &integration_field_id);
        UpdateIntegrationField {
            call,
            body: Box::new(UpdateIntegrationFieldBody::new(enable_passthrough)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PatchIntegrationsIntegrationIdIntegrationFieldsIntegrationFieldId",
    method: Method::PATCH,
    path: "/integrations/{integration_id}/integration-fields/{integration_field_id}",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::update_integration_field`] makes; awaiting it gives
/// [`IntegrationField`](crate::general::IntegrationField).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdateIntegrationField {
    call: Call,
    body: Box<UpdateIntegrationFieldBody>,
}

/// The new setting of an integration field.
///
/// In the request `PATCH /integrations/{integration_id}/integration-fields/{integration_field_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateIntegrationFieldBody {
    /// Whether to switch on the passthrough of this integration field.
    pub enable_passthrough: Option<bool>,
}

record! {
    UpdateIntegrationFieldBody {
        nullable enable_passthrough,
    }
}

impl UpdateIntegrationFieldBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(enable_passthrough: impl IntoNullable<bool>) -> Self {
        Self {
            enable_passthrough: enable_passthrough.into_nullable(),
        }
    }
}

endpoint! { UpdateIntegrationField => Data<IntegrationField>, body }
