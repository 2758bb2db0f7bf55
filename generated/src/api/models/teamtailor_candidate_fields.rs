// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Teamtailor takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorCandidateFields {
    /// Fields to set on the candidate in Teamtailor, under Teamtailor's own names.
    pub candidate: Option<Json>,
    /// What to set on the job application in Teamtailor.
    pub application: Option<TeamtailorApplication>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    TeamtailorCandidateFields {
        optional candidate,
        optional application,
        ..extra
    }
}

impl TeamtailorCandidateFields {
    /// Fields to set on the candidate in Teamtailor, under Teamtailor's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// What to set on the job application in Teamtailor.
    #[inline]
    pub fn application(mut self, application: TeamtailorApplication) -> Self {
        self.application = Some(application);
        self
    }
}

input! { TeamtailorCandidateFields {} }

/// What to set on the job application in Teamtailor.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorApplication {
    /// Attributes of Teamtailor's job application, under Teamtailor's own names.
    pub attributes: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    TeamtailorApplication {
        optional attributes,
        ..extra
    }
}

impl TeamtailorApplication {
    /// Attributes of Teamtailor's job application, under Teamtailor's own names.
    pub fn attributes(mut self, attributes: impl Into<Json>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}

input! { TeamtailorApplication {} }
