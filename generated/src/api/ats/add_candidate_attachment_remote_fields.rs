// Written by `cargo xtask codegen` from `PostAtsCandidatesCandidateIdAttachments.body.remote_fields`. Edits are lost.

use super::{RemoteFieldsGreenhouse, Workable};
use crate::runtime::record;

/// What stands at `PostAtsCandidatesCandidateIdAttachments.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddCandidateAttachmentRemoteFields {
    /// `greenhouse`.
    pub greenhouse: Option<RemoteFieldsGreenhouse>,
    /// `workable`.
    pub workable: Option<Workable>,
}

record! {
    AddCandidateAttachmentRemoteFields {
        optional greenhouse = "greenhouse",
        optional workable = "workable",
    }
}

impl AddCandidateAttachmentRemoteFields {
    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: RemoteFieldsGreenhouse) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: Workable) -> Self {
        self.workable = Some(workable);
        self
    }
}
