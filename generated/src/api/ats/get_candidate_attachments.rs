// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/candidates/{candidate_id}/attachments`.

use super::Ats;
use crate::models;
use crate::runtime::{BodyKind, Call, DateTime, Method, Operation, endpoint, record};

impl Ats {
    /// Fetches the files attached to a candidate.
    ///
    /// Asks the connected system during the call and answers with all files at once, each with a URL to its content.
    /// Where a file belongs to one of the candidate's applications, `application_id` says to which.
    ///
    /// * `candidate_id` — The Kombo id of the candidate whose files are asked for.
    ///
    /// `GET /ats/candidates/{candidate_id}/attachments`, operation `GetAtsCandidatesCandidateIdAttachments`.
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
    #[doc(alias = "GET /ats/candidates/{candidate_id}/attachments")]
    #[doc(alias = "GetAtsCandidatesCandidateIdAttachments")]
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

/// The request that [`Ats::get_candidate_attachments`] makes; awaiting it gives
/// [`CandidateAttachments`](crate::ats::CandidateAttachments).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCandidateAttachments {
    call: Call,
}

endpoint! { GetCandidateAttachments => Data<CandidateAttachments> }

/// All files that the connected system has of the candidate.
///
/// In the answer of `GET /ats/candidates/{candidate_id}/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateAttachments {
    /// The records that were asked for.
    pub results: Vec<CandidateAttachment>,
}

record! {
    CandidateAttachments {
        required results,
    }
}

/// A file of a candidate, or of one of their applications, with a URL to its content.
///
/// In the answer of `GET /ats/candidates/{candidate_id}/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateAttachment {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    ///
    /// Exactly 24 characters.
    pub id: String,
    /// The application the file belongs to, if it belongs to one.
    ///
    /// Exactly 24 characters.
    pub application_id: Option<String>,
    /// The Kombo id of the candidate that this record belongs to.
    ///
    /// Exactly 24 characters.
    pub candidate_id: String,
    /// What kind of document the candidate's file is.
    pub r#type: models::AttachmentType,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// Where the content of the candidate's file is found.
    pub data_url: String,
    /// What the attachment or document is called as a file.
    pub file_name: String,
    /// The media type of the file behind `data_url`.
    pub content_type: String,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
}

record! {
    CandidateAttachment {
        required id,
        nullable application_id,
        required candidate_id,
        required r#type = "type",
        required remote_id,
        required data_url,
        required file_name,
        required content_type,
        nullable remote_created_at,
        nullable remote_updated_at,
        shown [
            "id", "application_id", "candidate_id", "remote_id", "remote_created_at", "remote_updated_at",
        ]
    }
}
