// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Talentsoft takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TalentsoftCandidateFields {
    /// Fields to set on the applicant in Talentsoft, under Talentsoft's own names.
    pub applicant: Option<Json>,
    /// Fields to set on the application in Talentsoft, under Talentsoft's own names.
    pub application: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    TalentsoftCandidateFields {
        optional applicant,
        optional application,
        ..extra
    }
}

impl TalentsoftCandidateFields {
    /// Fields to set on the applicant in Talentsoft, under Talentsoft's own names.
    pub fn applicant(mut self, applicant: impl Into<Json>) -> Self {
        self.applicant = Some(applicant.into());
        self
    }

    /// Fields to set on the application in Talentsoft, under Talentsoft's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

input! { TalentsoftCandidateFields {} }
