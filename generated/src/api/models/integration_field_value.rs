// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use super::IntegrationFieldType;
use crate::runtime::{Json, record};

/// A field of the connected system's own record, with the value this record has in it.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationFieldValue {
    /// The Kombo id of the integration field that holds the value.
    pub id: String,
    /// The key by which the connected system knows the field.
    pub key: String,
    /// Whether every installation of the tool has the field, or only this company's.
    pub r#type: IntegrationFieldType,
    /// What the field holds in this record, as the connected system gives it.
    pub value: Option<Json>,
    /// What people read, in the words of the connected system or of Kombo.
    pub label: Option<String>,
}

record! {
    IntegrationFieldValue {
        required id,
        required key,
        required r#type = "type",
        optional value,
        nullable label,
        shown ["id"]
    }
}
