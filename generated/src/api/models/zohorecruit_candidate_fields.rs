// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields.zohorecruit`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Zoho Recruit takes.
///
/// From `PostAtsCandidates.body.remote_fields.zohorecruit` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZohorecruitCandidateFields {
    /// Fields to set on the candidate in Zoho Recruit, under Zoho Recruit's own names.
    pub candidate: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    ZohorecruitCandidateFields {
        optional candidate = "candidate",
        ..extra
    }
}

impl ZohorecruitCandidateFields {
    /// Fields to set on the candidate in Zoho Recruit, under Zoho Recruit's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

input! { ZohorecruitCandidateFields {} }
