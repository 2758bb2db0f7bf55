// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use super::ActiveStatus;
use crate::runtime::{Json, record};

/// The stage of the selection that the application stands at.
///
/// In the answer of `GET /ats/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationCurrentStage {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The position of the stage among the stages of the job.
    pub index: Option<i64>,
    /// Whether the stage is in use.
    pub status: Option<ActiveStatus>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
}

record! {
    ApplicationCurrentStage {
        required id,
        nullable remote_id,
        nullable name,
        nullable index,
        nullable status,
        nullable custom_fields,
        shown ["id", "remote_id"]
    }
}
