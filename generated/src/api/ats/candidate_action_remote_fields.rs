// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates/{candidate_id}/attachments`.

use std::collections::BTreeMap;

use super::{GreenhouseFields, WorkableFields};
use crate::runtime::{Json, input, record};

/// Fields that only single tools take, by tool.
///
/// In the request `POST /ats/candidates/{candidate_id}/attachments`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidateActionRemoteFields {
    /// What only Greenhouse needs: on whose behalf the change is made.
    pub greenhouse: Option<GreenhouseFields>,
    /// What only Workable takes.
    pub workable: Option<WorkableFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    CandidateActionRemoteFields {
        optional greenhouse,
        optional workable,
        ..extra
    }
}

impl CandidateActionRemoteFields {
    /// What only Greenhouse needs: on whose behalf the change is made.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }
}

input! { CandidateActionRemoteFields {} }
