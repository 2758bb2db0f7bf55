// Written by `cargo xtask codegen` from `GET /ats/candidates/{candidate_id}/attachments`, operation `GetAtsCandidatesCandidateIdAttachments`. Edits are lost.

use super::super::models;
use super::Ats;
use crate::runtime::{BodyKind, Call, DateTime, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `GET /ats/candidates/{candidate_id}/attachments`, operation `GetAtsCandidatesCandidateIdAttachments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let candidate_attachments = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_candidate_attachments("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{candidate_attachments:?}");
    /// # Ok(()) }
    /// ```
    pub fn get_candidate_attachments(
        &self,
        candidate_id: impl Into<String>,
    ) -> GetCandidateAttachments {
        let mut call = self.handle.call(&OPERATION);
        let candidate_id: String = candidate_id.into();
        call.path("candidate_id", &candidate_id);
        GetCandidateAttachments { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsCandidatesCandidateIdAttachments",
    method: Method::GET,
    path: "/ats/candidates/{candidate_id}/attachments",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::get_candidate_attachments`] makes; awaiting it gives `CandidateAttachments`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCandidateAttachments {
    call: Call,
}

endpoint! { GetCandidateAttachments => Data<CandidateAttachments> }

/// What stands at `GetAtsCandidatesCandidateIdAttachments.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateAttachments {
    /// `results`.
    pub results: Vec<CandidateAttachment>,
}

record! {
    CandidateAttachments {
        required results = "results",
    }
}

/// What stands at `GetAtsCandidatesCandidateIdAttachments.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateAttachment {
    /// `id`: at least 24 characters, at most 24 characters.
    pub id: String,
    /// `application_id`: at least 24 characters, at most 24 characters.
    pub application_id: Option<String>,
    /// `candidate_id`: at least 24 characters, at most 24 characters.
    pub candidate_id: String,
    /// `type`.
    pub r#type: models::AttachmentType,
    /// `remote_id`.
    pub remote_id: String,
    /// `data_url`.
    pub data_url: String,
    /// `file_name`.
    pub file_name: String,
    /// `content_type`.
    pub content_type: String,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
}

record! {
    CandidateAttachment {
        required id = "id",
        nullable application_id = "application_id",
        required candidate_id = "candidate_id",
        required r#type = "type",
        required remote_id = "remote_id",
        required data_url = "data_url",
        required file_name = "file_name",
        required content_type = "content_type",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
    }
}
