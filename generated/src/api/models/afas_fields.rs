// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/employees/{employee_id}/documents`.

use crate::runtime::{Json, input, record};

/// What only AFAS takes.
///
/// In the request `POST /hris/employees/{employee_id}/documents`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AfasFields {
    /// Values by the name of the field that they are for, as AFAS calls it.
    pub fields: Option<Json>,
}

record! {
    AfasFields {
        optional fields = "Fields",
    }
}

impl AfasFields {
    /// Values by the name of the field that they are for, as AFAS calls it.
    pub fn fields(mut self, fields: impl Into<Json>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

input! { AfasFields {} }
