// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].integration_fields[]`. Edits are lost.

use super::IntegrationFieldType;
use crate::runtime::{Json, record};

/// An entry of the `integration_fields` of an `Employee`.
///
/// From `GetHrisEmployees.response.data.results[].integration_fields[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationFieldValue {
    /// `id`.
    pub id: String,
    /// `key`.
    pub key: String,
    /// `type`.
    pub r#type: IntegrationFieldType,
    /// `value`.
    pub value: Option<Json>,
    /// `label`.
    pub label: Option<String>,
}

record! {
    IntegrationFieldValue {
        required id = "id",
        required key = "key",
        required r#type = "type",
        optional value = "value",
        nullable label = "label",
    }
}
