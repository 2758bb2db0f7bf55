// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].work_location`. Edits are lost.

use super::super::models;
use crate::runtime::{DateTime, Json, record};

/// The `work_location` of an [`Employee`](super::Employee).
///
/// From `GetHrisEmployees.response.data.results[].work_location` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<models::Address>,
    /// `type`.
    pub r#type: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    Location {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        optional address = "address",
        nullable r#type = "type",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
    }
}
