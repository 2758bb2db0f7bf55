// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationIdCustomFields.response.data.results[]`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// A record of the list that `GET /integrations/{integration_id}/custom-fields` gives.
///
/// From `GetIntegrationsIntegrationIdCustomFields.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// `id`.
    pub id: String,
    /// `key`.
    pub key: String,
    /// `integration_field`.
    pub integration_field: Option<MappedIntegrationField>,
    /// `model`.
    pub model: String,
    /// `label`.
    pub label: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

record! {
    CustomField {
        required id = "id",
        required key = "key",
        nullable integration_field = "integration_field",
        required model = "model",
        nullable label = "label",
        nullable description = "description",
    }
}

/// The `integration_field` of a [`CustomField`].
///
/// From `GetIntegrationsIntegrationIdCustomFields.response.data.results[].integration_field` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MappedIntegrationField {
    /// `id`.
    pub id: String,
    /// `key`.
    pub key: String,
    /// `type`.
    pub r#type: models::IntegrationFieldType,
    /// `label`.
    pub label: Option<String>,
}

record! {
    MappedIntegrationField {
        required id = "id",
        required key = "key",
        required r#type = "type",
        nullable label = "label",
    }
}
