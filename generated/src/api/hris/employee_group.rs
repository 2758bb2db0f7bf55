// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].groups[]`. Edits are lost.

use super::GroupType;
use crate::runtime::record;

/// An entry of the `groups` of an [`Employee`](super::Employee).
///
/// From `GetHrisEmployees.response.data.results[].groups[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeGroup {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<GroupType>,
}

record! {
    EmployeeGroup {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        nullable r#type = "type",
    }
}
