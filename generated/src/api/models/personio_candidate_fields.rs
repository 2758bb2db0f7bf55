// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields.personio`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Personio takes.
///
/// From `PostAtsCandidates.body.remote_fields.personio` in the API description.
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
        optional application = "application",
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
