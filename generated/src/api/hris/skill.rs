// Written by `cargo xtask codegen` from `GetHrisSkills.response.data.results[]`. Edits are lost.

use crate::runtime::{DateTime, Json, record};

/// A record of the list that `GET /hris/skills` gives.
///
/// From `GetHrisSkills.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Skill {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `ordered_levels`.
    pub ordered_levels: Option<Vec<String>>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    Skill {
        required id = "id",
        required remote_id = "remote_id",
        required name = "name",
        nullable description = "description",
        nullable ordered_levels = "ordered_levels",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
    }
}
