// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Umantis takes.
///
/// In the request `POST /ats/candidates`.
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
        optional person,
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
