// Written by `cargo xtask codegen` from `PostHrisAbsences.response.data`. Edits are lost.

use super::{AbsenceStatus, TimeOffUnit};
use crate::runtime::{DateTime, Json, record};

/// What `POST /hris/absences` answers.
///
/// From `PostHrisAbsences.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AbsenceSummary {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `employee_id`.
    pub employee_id: String,
    /// `approver_id`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub approver_id: Option<String>,
    /// `start_date`.
    pub start_date: Option<String>,
    /// `end_date`.
    pub end_date: Option<String>,
    /// `start_half_day`.
    pub start_half_day: Option<bool>,
    /// `end_half_day`.
    pub end_half_day: Option<bool>,
    /// `start_time`.
    pub start_time: Option<String>,
    /// `end_time`.
    pub end_time: Option<String>,
    /// `amount`.
    pub amount: Option<f64>,
    /// `unit`.
    pub unit: Option<TimeOffUnit>,
    /// `status`.
    pub status: Option<AbsenceStatus>,
    /// `employee_note`.
    pub employee_note: Option<String>,
    /// `type_id`.
    pub type_id: Option<String>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    AbsenceSummary {
        required id = "id",
        nullable remote_id = "remote_id",
        required employee_id = "employee_id",
        nullable approver_id = "approver_id",
        nullable start_date = "start_date",
        nullable end_date = "end_date",
        nullable start_half_day = "start_half_day",
        nullable end_half_day = "end_half_day",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        nullable amount = "amount",
        nullable unit = "unit",
        optional status = "status",
        nullable employee_note = "employee_note",
        nullable type_id = "type_id",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
    }
}
