// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only TalentAdore takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TalentadoreCandidateFields {
    /// Fields to set on the application in TalentAdore, under TalentAdore's own names.
    pub applications: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    TalentadoreCandidateFields {
        optional applications,
        ..extra
    }
}

impl TalentadoreCandidateFields {
    /// Fields to set on the application in TalentAdore, under TalentAdore's own names.
    pub fn applications(mut self, applications: impl Into<Json>) -> Self {
        self.applications = Some(applications.into());
        self
    }
}

input! { TalentadoreCandidateFields {} }
