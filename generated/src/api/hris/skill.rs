// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/skills`.

use crate::runtime::{DateTime, Json, dated, record};

/// Something that employees can be good at, and the levels at which one can be.
///
/// In the answer of `GET /hris/skills`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Skill {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What the skill is called, for example a language or a tool.
    pub name: String,
    /// What the skill is about.
    pub description: Option<String>,
    /// The skill's levels, from the lowest to the highest.
    pub ordered_levels: Option<Vec<String>>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    Skill {
        required id,
        required remote_id,
        required name,
        nullable description,
        nullable ordered_levels,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    Skill {
        id,
        changed_at,
        remote_deleted_at,
    }
}
