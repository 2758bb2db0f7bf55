// Written by `cargo xtask codegen` from `PostAtsCandidatesCandidateIdAttachments.body.remote_fields`. Edits are lost.

use super::{GreenhouseFields, WorkableFields};
use crate::runtime::record;

/// The `remote_fields` of an [`AddCandidateAttachmentBody`](super::AddCandidateAttachmentBody).
///
/// From `PostAtsCandidatesCandidateIdAttachments.body.remote_fields` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidateActionRemoteFields {
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseFields>,
    /// `workable`.
    pub workable: Option<WorkableFields>,
}

record! {
    CandidateActionRemoteFields {
        optional greenhouse = "greenhouse",
        optional workable = "workable",
    }
}

impl CandidateActionRemoteFields {
    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }
}
