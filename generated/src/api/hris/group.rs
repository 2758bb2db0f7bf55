// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/teams`.

use super::GroupType;
use crate::runtime::{DateTime, Json, dated, record};

/// A part of the organisation that employees belong to: a department, team or cost center.
///
/// In the answer of `GET /hris/teams`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// Whether it is a department, a team or a cost center.
    pub r#type: Option<GroupType>,
    /// Kombo's id of the group that this one is part of.
    pub parent_id: Option<String>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    Group {
        required id,
        required remote_id,
        nullable name,
        required changed_at,
        nullable remote_deleted_at,
        nullable r#type = "type",
        nullable parent_id,
        nullable remote_data,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at", "parent_id"]
    }
}

dated! {
    Group {
        id,
        changed_at,
        remote_deleted_at,
    }
}
