// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}/custom-fields`.

use crate::models;
use crate::runtime::record;

/// A custom field and the integration field that fills it.
///
/// In the answer of `GET /integrations/{integration_id}/custom-fields`.
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
        required id,
        required key,
        nullable integration_field,
        required model,
        nullable label,
        nullable description,
        shown ["id"]
    }
}

/// The integration field whose value the custom field takes, `null` if none is mapped.
///
/// In the answer of `GET /integrations/{integration_id}/custom-fields`.
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
        required id,
        required key,
        required r#type = "type",
        nullable label,
        shown ["id"]
    }
}
