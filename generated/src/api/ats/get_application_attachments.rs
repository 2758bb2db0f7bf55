// Written by `cargo xtask codegen` from `GET /ats/applications/{application_id}/attachments`, operation `GetAtsApplicationsApplicationIdAttachments`. Edits are lost.

use super::super::models;
use super::Ats;
use crate::runtime::{BodyKind, Call, DateTime, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `GET /ats/applications/{application_id}/attachments`, operation `GetAtsApplicationsApplicationIdAttachments`.
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

/// The request that [`Ats::get_application_attachments`] makes; awaiting it gives `ApplicationAttachments`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetApplicationAttachments {
    call: Call,
}

endpoint! { GetApplicationAttachments => Data<ApplicationAttachments> }

/// What stands at `GetAtsApplicationsApplicationIdAttachments.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAttachments {
    /// `results`.
    pub results: Vec<ApplicationAttachment>,
}

record! {
    ApplicationAttachments {
        required results = "results",
    }
}

/// What stands at `GetAtsApplicationsApplicationIdAttachments.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAttachment {
    /// `type`.
    pub r#type: models::AttachmentType,
    /// `id`.
    pub id: String,
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
    ApplicationAttachment {
        required r#type = "type",
        required id = "id",
        required remote_id = "remote_id",
        required data_url = "data_url",
        required file_name = "file_name",
        required content_type = "content_type",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
    }
}
