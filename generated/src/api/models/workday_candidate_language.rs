// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Language_Reference`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, record};

/// Workday's reference to the language.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Language_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayCandidateLanguage {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayCandidateLanguage {
        required wid = "WID",
        ..extra
    }
}

impl WorkdayCandidateLanguage {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self {
            wid: wid.into(),
            extra: BTreeMap::new(),
        }
    }
}
