// Written by `cargo xtask codegen` from `GetHrisPerformanceReviewCycles.response.data.results[]`. Edits are lost.

use crate::runtime::{DateTime, Json, record};

/// A record of the list that `GET /hris/performance-review-cycles` gives.
///
/// From `GetHrisPerformanceReviewCycles.response.data.results[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PerformanceReviewCycle {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `review_period_start_date`.
    pub review_period_start_date: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    PerformanceReviewCycle {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        nullable review_period_start_date = "review_period_start_date",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
    }
}
