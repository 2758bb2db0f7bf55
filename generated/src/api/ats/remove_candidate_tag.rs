// Written by `cargo xtask codegen` from `DELETE /ats/candidates/{candidate_id}/tags`, operation `DeleteAtsCandidatesCandidateIdTags`. Edits are lost.

use super::{AddCandidateAttachmentRemoteFields, AddCandidateTagTag, Ats};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `DELETE /ats/candidates/{candidate_id}/tags`.
    ///
    /// `DELETE /ats/candidates/{candidate_id}/tags`, operation `DeleteAtsCandidatesCandidateIdTags`.
    pub fn remove_candidate_tag(
        &self,
        candidate_id: impl Into<String>,
        tag: AddCandidateTagTag,
    ) -> RemoveCandidateTag {
        let mut call = self.handle.call(&OPERATION);
        call.path("candidate_id", &Into::<String>::into(candidate_id));
        RemoveCandidateTag {
            call,
            body: RemoveCandidateTagBody::new(tag),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "DeleteAtsCandidatesCandidateIdTags",
    method: Method::DELETE,
    path: "/ats/candidates/{candidate_id}/tags",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::remove_candidate_tag`] makes.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RemoveCandidateTag {
    call: Call,
    body: RemoveCandidateTagBody,
}

endpoint! { RemoveCandidateTag => Data<()>, body }

impl RemoveCandidateTag {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: AddCandidateAttachmentRemoteFields,
    ) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `DeleteAtsCandidatesCandidateIdTags.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveCandidateTagBody {
    /// `tag`.
    pub tag: AddCandidateTagTag,
    /// `remote_fields`.
    pub remote_fields: Option<AddCandidateAttachmentRemoteFields>,
}

record! {
    RemoveCandidateTagBody {
        required tag = "tag",
        optional remote_fields = "remote_fields",
    }
}

impl RemoveCandidateTagBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(tag: AddCandidateTagTag) -> Self {
        Self { tag, remote_fields: None }
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: AddCandidateAttachmentRemoteFields,
    ) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}
