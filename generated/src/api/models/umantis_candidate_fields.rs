// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields.umantis`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Umantis takes.
///
/// From `PostAtsCandidates.body.remote_fields.umantis` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UmantisCandidateFields {
    /// The person's fields in Umantis, passed on as they are.
    pub person: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UmantisCandidateFields {
        optional person = "person",
        ..extra
    }
}

impl UmantisCandidateFields {
    /// The person's fields in Umantis, passed on as they are.
    pub fn person(mut self, person: impl Into<Json>) -> Self {
        self.person = Some(person.into());
        self
    }
}

input! { UmantisCandidateFields {} }
