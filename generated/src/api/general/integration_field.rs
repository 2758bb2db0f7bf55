// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}/integration-fields`.

use crate::models;
use crate::runtime::record;

/// A field of the connected tool and whether its value is passed through.
///
/// In the answer of `GET /integrations/{integration_id}/integration-fields`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationField {
    /// The integration field's id.
    pub id: String,
    /// The name by which the tool knows the field.
    pub key: String,
    /// The unified model, such as `hris_employees`, that the integration field belongs to.
    pub model: String,
    /// Whether the tool comes with the field or the company has made it.
    pub r#type: models::IntegrationFieldType,
    /// The integration field's name for people to read.
    pub label: Option<String>,
    /// Whether the passthrough of this integration field is on.
    pub is_passthrough_enabled: bool,
    /// Whether the integration field can be written.
    pub is_writable: Option<bool>,
}

record! {
    IntegrationField {
        required id,
        required key,
        required model,
        required r#type = "type",
        nullable label,
        required is_passthrough_enabled,
        optional is_writable,
        shown ["id"]
    }
}
