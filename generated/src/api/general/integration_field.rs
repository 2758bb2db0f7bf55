// Written by `cargo xtask codegen` from `GetIntegrationsIntegrationIdIntegrationFields.response.data.results[]`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// A record of the list that `GET /integrations/{integration_id}/integration-fields` gives.
///
/// From `GetIntegrationsIntegrationIdIntegrationFields.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationField {
    /// `id`.
    pub id: String,
    /// `key`.
    pub key: String,
    /// `model`.
    pub model: String,
    /// `type`.
    pub r#type: models::IntegrationFieldType,
    /// `label`.
    pub label: Option<String>,
    /// `is_passthrough_enabled`.
    pub is_passthrough_enabled: bool,
    /// `is_writable`.
    pub is_writable: Option<bool>,
}

record! {
    IntegrationField {
        required id = "id",
        required key = "key",
        required model = "model",
        required r#type = "type",
        nullable label = "label",
        required is_passthrough_enabled = "is_passthrough_enabled",
        optional is_writable = "is_writable",
    }
}
