// Written by `cargo xtask codegen`. Edits are lost.
// From `DELETE /ats/candidates/{candidate_id}/tags`.

use super::{Ats, CandidateActionRemoteFields, TagInput};
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Takes a tag off a candidate.
    ///
    /// Acts on the connected system. Unlike most DELETE calls this one has a body, in which `tag.name` names the tag.
    ///
    /// * `candidate_id` — The Kombo id of the candidate who loses the tag.
    /// * `tag` — The tag that is meant, by its name.
    ///
    /// `DELETE /ats/candidates/{candidate_id}/tags`, operation `DeleteAtsCandidatesCandidateIdTags`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ats::TagInput;
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .remove_candidate_tag("26vafvWSRmbhNcxJYqjCzuJg", TagInput::new("Example"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /ats/candidates/{candidate_id}/tags")]
    #[doc(alias = "DeleteAtsCandidatesCandidateIdTags")]
    pub fn remove_candidate_tag(
        &self,
        candidate_id: impl Into<String>,
        tag: TagInput,
    ) -> RemoveCandidateTag {
        let mut call = self.handle.call(&OPERATION);
        let candidate_id: String = candidate_id.into();
        call.path("candidate_id", &candidate_id);
        RemoveCandidateTag {
            call,
            body: Box::new(RemoveCandidateTagBody::new(tag)),
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

/// The request that [`Ats::remove_candidate_tag`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RemoveCandidateTag {
    call: Call,
    body: Box<RemoveCandidateTagBody>,
}

/// The tag to take off the candidate.
///
/// In the request `DELETE /ats/candidates/{candidate_id}/tags`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveCandidateTagBody {
    /// The tag that is meant, by its name.
    pub tag: TagInput,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<CandidateActionRemoteFields>,
}

record! {
    RemoveCandidateTagBody {
        required tag,
        optional remote_fields,
    }
}

impl RemoveCandidateTagBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(tag: TagInput) -> Self {
        Self { tag, remote_fields: None }
    }
}

setters! { RemoveCandidateTag, RemoveCandidateTagBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: CandidateActionRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { RemoveCandidateTagBody {} }

endpoint! { RemoveCandidateTag => Data<()>, body }
