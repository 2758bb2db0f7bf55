// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/absences`.

use super::{AbsenceStatus, TimeOffUnit};
use crate::runtime::{DateTime, Json, dated, record};

/// The absence that was entered or deleted, with the id of its type but not the type.
///
/// In the answer of `POST /hris/absences`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AbsenceSummary {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// The id of the person who approves the absence.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub approver_id: Option<String>,
    /// The first day of the absence.
    pub start_date: Option<String>,
    /// The last day of the absence, as `yyyy-MM-dd`.
    pub end_date: Option<String>,
    /// Whether the absence begins in the middle of its first day.
    pub start_half_day: Option<bool>,
    /// Whether only half of the last day is taken off.
    pub end_half_day: Option<bool>,
    /// The time of day at which the absence begins on its first day, `HH:mm:ss`.
    pub start_time: Option<String>,
    /// The time of day at which the absence ends on its last day, as `HH:mm:ss`.
    pub end_time: Option<String>,
    /// How much time the absence takes, in the unit that `unit` names.
    pub amount: Option<f64>,
    /// Hours or days: what `amount` counts.
    pub unit: Option<TimeOffUnit>,
    /// Where the absence stands after the call.
    pub status: Option<AbsenceStatus>,
    /// What the employee wrote about the absence.
    pub employee_note: Option<String>,
    /// The Kombo id of the absence type, as [`GET /hris/absence-types`](crate::hris::Hris::get_absence_types) lists
    /// it.
    pub type_id: Option<String>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    AbsenceSummary {
        required id,
        nullable remote_id,
        required employee_id,
        nullable approver_id,
        nullable start_date,
        nullable end_date,
        nullable start_half_day,
        nullable end_half_day,
        nullable start_time,
        nullable end_time,
        nullable amount,
        nullable unit,
        optional status,
        nullable employee_note,
        nullable type_id,
        nullable remote_created_at,
        nullable remote_updated_at,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        shown [
            "id", "remote_id", "employee_id", "approver_id", "type_id", "remote_created_at",
            "remote_updated_at", "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    AbsenceSummary {
        id,
        changed_at,
        remote_deleted_at,
    }
}
