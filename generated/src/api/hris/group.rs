// Written by `cargo xtask codegen` from `GetHrisTeams.response.data.results[]`. Edits are lost.

use super::GroupType;
use crate::runtime::{DateTime, Json, record};

/// A record of the list that `GET /hris/teams` gives.
///
/// From `GetHrisTeams.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `type`.
    pub r#type: Option<GroupType>,
    /// `parent_id`.
    pub parent_id: Option<String>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    Group {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable r#type = "type",
        nullable parent_id = "parent_id",
        nullable remote_data = "remote_data",
    }
}
