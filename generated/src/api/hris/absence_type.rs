// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/absence-types`.

use super::TimeOffUnit;
use crate::runtime::{DateTime, Json, dated, record};

/// A kind of absence, such as holiday or sick leave, and how it is counted.
///
/// In the answer of `GET /hris/absence-types`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AbsenceType {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What the company calls this kind of absence.
    pub name: Option<String>,
    /// Whether the absence is counted in hours or in days.
    pub unit: Option<TimeOffUnit>,
    /// Whether absences of this type can begin or end with half a day.
    pub half_days_supported: Option<bool>,
    /// Whether absences of this type can begin and end at a time of day.
    pub exact_times_supported: Option<bool>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
}

record! {
    AbsenceType {
        required id,
        required remote_id,
        nullable name,
        nullable unit,
        nullable half_days_supported,
        nullable exact_times_supported,
        nullable remote_data,
        required changed_at,
        nullable remote_deleted_at,
        nullable custom_fields,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    AbsenceType {
        id,
        changed_at,
        remote_deleted_at,
    }
}
