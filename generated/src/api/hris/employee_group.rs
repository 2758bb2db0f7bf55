// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use super::GroupType;
use crate::runtime::record;

/// A group that an employee belongs to, in short; [`GET /hris/groups`](crate::hris::Hris::get_groups) has the
/// whole record.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeGroup {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// What kind of group it is.
    pub r#type: Option<GroupType>,
}

record! {
    EmployeeGroup {
        required id,
        required remote_id,
        nullable name,
        nullable r#type = "type",
        shown ["id", "remote_id"]
    }
}
