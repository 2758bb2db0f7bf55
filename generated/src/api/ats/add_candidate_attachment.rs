// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates/{candidate_id}/attachments`.

use super::{Ats, CandidateActionRemoteFields};
use crate::models;
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Attaches a file to a candidate.
    ///
    /// The file is stored with the person in the connected system, not with one of their applications; for that there
    /// is [`POST /ats/applications/{application_id}/attachments`](crate::ats::Ats::add_application_attachment).
    /// [`GET /ats/actions/ats_add_candidate_attachment`](crate::ats::Ats::get_add_candidate_attachment_action)
    /// returns the limits on types and sizes. Two calls may leave two copies of the file.
    ///
    /// * `candidate_id` — The Kombo id of the candidate who gets the file.
    /// * `attachment` — The file to add to the application or the candidate.
    ///
    /// `POST /ats/candidates/{candidate_id}/attachments`, operation `PostAtsCandidatesCandidateIdAttachments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::File;
    /// use kombo::models::{AttachmentInput, AttachmentType};
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .add_candidate_attachment(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         AttachmentInput::new(
    ///             File::from_url("document.pdf", "https://files.example.com/document.pdf"),
    ///             AttachmentType::Cv,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/candidates/{candidate_id}/attachments")]
    #[doc(alias = "PostAtsCandidatesCandidateIdAttachments")]
    pub fn add_candidate_attachment(
        &self,
        candidate_id: impl Into<String>,
        attachment: models::AttachmentInput,
    ) -> AddCandidateAttachment {
        let mut call = self.handle.call(&OPERATION);
        let candidate_id: String = candidate_id.into();
        call.path("candidate_id", &candidate_id);
        AddCandidateAttachment {
            call,
            body: Box::new(AddCandidateAttachmentBody::new(attachment)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsCandidatesCandidateIdAttachments",
    method: Method::POST,
    path: "/ats/candidates/{candidate_id}/attachments",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::add_candidate_attachment`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddCandidateAttachment {
    call: Call,
    body: Box<AddCandidateAttachmentBody>,
}

/// The file to attach to the candidate.
///
/// In the request `POST /ats/candidates/{candidate_id}/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCandidateAttachmentBody {
    /// The file to add to the application or the candidate.
    pub attachment: models::AttachmentInput,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<CandidateActionRemoteFields>,
}

record! {
    AddCandidateAttachmentBody {
        required attachment,
        optional remote_fields,
    }
}

impl AddCandidateAttachmentBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(attachment: models::AttachmentInput) -> Self {
        Self {
            attachment,
            remote_fields: None,
        }
    }
}

setters! { AddCandidateAttachment, AddCandidateAttachmentBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: CandidateActionRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { AddCandidateAttachmentBody {} }

endpoint! { AddCandidateAttachment => Data<()>, body }
