// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications/{application_id}/attachments`.

use super::Ats;
use crate::models;
use crate::runtime::{BodyKind, Call, DateTime, Method, Operation, endpoint, record};

impl Ats {
    /// Fetches the files attached to an application.
    ///
    /// A live read: the connected system is asked for its files during the call, and each result has a URL to its
    /// content. All files come in one answer, without pages. Files attached to the candidate are at
    /// [`GET /ats/candidates/{candidate_id}/attachments`](crate::ats::Ats::get_candidate_attachments); what Kombo has
    /// synced of either is listed by [`GET /ats/attachments`](crate::ats::Ats::get_attachments).
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    ///
    /// `GET /ats/applications/{application_id}/attachments`, operation `GetAtsApplicationsApplicationIdAttachments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let application_attachments = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_application_attachments("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{application_attachments:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/applications/{application_id}/attachments")]
    #[doc(alias = "GetAtsApplicationsApplicationIdAttachments")]
    pub fn get_application_attachments(
        &self,
        application_id: impl Into<String>,
    ) -> GetApplicationAttachments {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        GetApplicationAttachments { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsApplicationsApplicationIdAttachments",
    method: Method::GET,
    path: "/ats/applications/{application_id}/attachments",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::get_application_attachments`] makes; awaiting it gives
/// [`ApplicationAttachments`](crate::ats::ApplicationAttachments).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetApplicationAttachments {
    call: Call,
}

endpoint! { GetApplicationAttachments => Data<ApplicationAttachments> }

/// All files that are attached to the application.
///
/// In the answer of `GET /ats/applications/{application_id}/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAttachments {
    /// The records that were asked for.
    pub results: Vec<ApplicationAttachment>,
}

record! {
    ApplicationAttachments {
        required results,
    }
}

/// A file attached to an application, with a URL to its content.
///
/// In the answer of `GET /ats/applications/{application_id}/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAttachment {
    /// What kind of document the application's file is.
    pub r#type: models::AttachmentType,
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The URL of the content of the application's file.
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
    ApplicationAttachment {
        required r#type = "type",
        required id,
        required remote_id,
        required data_url,
        required file_name,
        required content_type,
        nullable remote_created_at,
        nullable remote_updated_at,
        shown ["id", "remote_id", "remote_created_at", "remote_updated_at"]
    }
}
