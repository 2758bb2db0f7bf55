// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Recruitee takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeCandidateFields {
    /// What to set on the candidate in Recruitee.
    pub candidate: Option<RecruiteeCandidate>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    RecruiteeCandidateFields {
        optional candidate,
        ..extra
    }
}

impl RecruiteeCandidateFields {
    /// What to set on the candidate in Recruitee.
    #[inline]
    pub fn candidate(mut self, candidate: RecruiteeCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

input! { RecruiteeCandidateFields {} }

/// What to set on the candidate in Recruitee.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeCandidate {
    /// The candidate's cover letter as plain text for Recruitee.
    pub cover_letter_text: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    RecruiteeCandidate {
        optional cover_letter_text,
        ..extra
    }
}

impl RecruiteeCandidate {
    /// The candidate's cover letter as plain text for Recruitee.
    pub fn cover_letter_text(mut self, cover_letter_text: impl Into<String>) -> Self {
        self.cover_letter_text = Some(cover_letter_text.into());
        self
    }
}

input! { RecruiteeCandidate {} }
