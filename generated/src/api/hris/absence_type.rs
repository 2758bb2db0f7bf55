// Written by `cargo xtask codegen` from `GetHrisAbsenceTypes.response.data.results[]`. Edits are lost.

use super::TimeOffUnit;
use crate::runtime::{DateTime, Json, record};

/// A record of the list that `GET /hris/absence-types` gives.
///
/// From `GetHrisAbsenceTypes.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AbsenceType {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `unit`.
    pub unit: Option<TimeOffUnit>,
    /// `half_days_supported`.
    pub half_days_supported: Option<bool>,
    /// `exact_times_supported`.
    pub exact_times_supported: Option<bool>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
}

record! {
    AbsenceType {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        nullable unit = "unit",
        nullable half_days_supported = "half_days_supported",
        nullable exact_times_supported = "exact_times_supported",
        nullable remote_data = "remote_data",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        optional custom_fields = "custom_fields",
    }
}
