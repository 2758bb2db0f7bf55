// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates/{candidate_id}/tags`.

use super::{Ats, CandidateActionRemoteFields, TagInput};
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Puts a tag on a candidate.
    ///
    /// Acts on the connected system. The tag is given by its name, not by an id.
    /// [`GET /ats/tags`](crate::ats::Ats::get_tags) lists the tags there are.
    ///
    /// * `candidate_id` — The Kombo id of the candidate who gets the tag.
    /// * `tag` — The tag that is meant, by its name.
    ///
    /// `POST /ats/candidates/{candidate_id}/tags`, operation `PostAtsCandidatesCandidateIdTags`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ats::TagInput;
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .add_candidate_tag("26vafvWSRmbhNcxJYqjCzuJg", TagInput::new("Example"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/candidates/{candidate_id}/tags")]
    #[doc(alias = "PostAtsCandidatesCandidateIdTags")]
    pub fn add_candidate_tag(
        &self,
        candidate_id: impl Into<String>,
        tag: TagInput,
    ) -> AddCandidateTag {
        let mut call = self.handle.call(&OPERATION);
        let candidate_id: String = candidate_id.into();
        call.path("candidate_id", &candidate_id);
        AddCandidateTag {
            call,
            body: Box::new(AddCandidateTagBody::new(tag)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsCandidatesCandidateIdTags",
    method: Method::POST,
    path: "/ats/candidates/{candidate_id}/tags",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::add_candidate_tag`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddCandidateTag {
    call: Call,
    body: Box<AddCandidateTagBody>,
}

/// The tag to put on the candidate.
///
/// In the request `POST /ats/candidates/{candidate_id}/tags`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCandidateTagBody {
    /// The tag that is meant, by its name.
    pub tag: TagInput,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<CandidateActionRemoteFields>,
}

record! {
    AddCandidateTagBody {
        required tag,
        optional remote_fields,
    }
}

impl AddCandidateTagBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(tag: TagInput) -> Self {
        Self { tag, remote_fields: None }
    }
}

setters! { AddCandidateTag, AddCandidateTagBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: CandidateActionRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { AddCandidateTagBody {} }

endpoint! { AddCandidateTag => Data<()>, body }
