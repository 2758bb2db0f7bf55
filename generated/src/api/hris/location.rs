// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::models;
use crate::runtime::{DateTime, Json, dated, record};

/// The place where the person works.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The postal address of a work location or a legal entity.
    pub address: Option<models::Address>,
    /// What kind of place it is, in the words of the connected system.
    pub r#type: Option<String>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    Location {
        required id,
        nullable remote_id,
        nullable name,
        optional address,
        nullable r#type = "type",
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    Location {
        id,
        changed_at,
        remote_deleted_at,
    }
}
