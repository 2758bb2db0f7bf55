// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Personio takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonioCandidateFields {
    /// Fields to set on the application in Personio, under Personio's own names.
    pub application: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    PersonioCandidateFields {
        optional application,
        ..extra
    }
}

impl PersonioCandidateFields {
    /// Fields to set on the application in Personio, under Personio's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

input! { PersonioCandidateFields {} }
