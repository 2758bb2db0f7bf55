// Written by `cargo xtask codegen` from `POST /ats/candidates/{candidate_id}/attachments`, operation `PostAtsCandidatesCandidateIdAttachments`. Edits are lost.

use super::super::models;
use super::{Ats, CandidateActionRemoteFields};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `POST /ats/candidates/{candidate_id}/attachments`, operation `PostAtsCandidatesCandidateIdAttachments`.
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
    ///             File::from_url("letter.pdf", "https://files.example.com/letter.pdf"),
    ///             AttachmentType::Cv,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

endpoint! { AddCandidateAttachment => Data<()>, body }

impl AddCandidateAttachment {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: CandidateActionRemoteFields) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PostAtsCandidatesCandidateIdAttachments.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCandidateAttachmentBody {
    /// `attachment`.
    pub attachment: models::AttachmentInput,
    /// `remote_fields`.
    pub remote_fields: Option<CandidateActionRemoteFields>,
}

record! {
    AddCandidateAttachmentBody {
        required attachment = "attachment",
        optional remote_fields = "remote_fields",
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

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: CandidateActionRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}
