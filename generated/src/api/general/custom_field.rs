// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationIdCustomFields.response.data.results[]`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// A custom field and the integration field that fills it.
///
/// From `GetIntegrationsIntegrationIdCustomFields.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// The custom field's id.
    pub id: String,
    /// The name by which programs know the custom field.
    pub key: String,
    /// The integration field whose value the custom field takes, `null` if none is mapped.
    pub integration_field: Option<MappedIntegrationField>,
    /// The unified model whose records have the custom field.
    pub model: String,
    /// The custom field's name for people to read.
    pub label: Option<String>,
    /// What the custom field is for.
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

/// The integration field whose value the custom field takes, `null` if none is mapped.
///
/// From `GetIntegrationsIntegrationIdCustomFields.response.data.results[].integration_field` in the API
/// description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MappedIntegrationField {
    /// The id of the mapped integration field.
    pub id: String,
    /// The name by which the tool knows the mapped field.
    pub key: String,
    /// Whether the mapped field comes with the tool or was made by the company.
    pub r#type: models::IntegrationFieldType,
    /// The mapped field's name for people to read.
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
