// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/performance-review-cycles`.

use crate::runtime::{DateTime, Json, dated, record};

/// A round of performance reviews, such as those of one year.
///
/// In the answer of `GET /hris/performance-review-cycles`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PerformanceReviewCycle {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The first day of the time that is reviewed.
    pub review_period_start_date: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    PerformanceReviewCycle {
        required id,
        required remote_id,
        nullable name,
        nullable review_period_start_date,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    PerformanceReviewCycle {
        id,
        changed_at,
        remote_deleted_at,
    }
}
