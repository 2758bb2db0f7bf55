// Written by `cargo xtask codegen` from `POST /ats/applications/{application_id}/attachments`, operation `PostAtsApplicationsApplicationIdAttachments`. Edits are lost.

use super::super::models;
use super::{Ats, GreenhouseFields, OracleDocumentFields, WorkableFields};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `POST /ats/applications/{application_id}/attachments`, operation `PostAtsApplicationsApplicationIdAttachments`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::File;
    /// use kombo::models::{AttachmentInput, AttachmentType};
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .add_application_attachment(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         AttachmentInput::new(
    ///             File::from_url("letter.pdf", "https://files.example.com/letter.pdf"),
    ///             AttachmentType::Cv,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_application_attachment(
        &self,
        application_id: impl Into<String>,
        attachment: models::AttachmentInput,
    ) -> AddApplicationAttachment {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        AddApplicationAttachment {
            call,
            body: Box::new(AddApplicationAttachmentBody::new(attachment)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsApplicationsApplicationIdAttachments",
    method: Method::POST,
    path: "/ats/applications/{application_id}/attachments",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::add_application_attachment`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddApplicationAttachment {
    call: Call,
    body: Box<AddApplicationAttachmentBody>,
}

endpoint! { AddApplicationAttachment => Data<()>, body }

impl AddApplicationAttachment {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: ApplicationAttachmentRemoteFields,
    ) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdAttachments.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddApplicationAttachmentBody {
    /// `attachment`.
    pub attachment: models::AttachmentInput,
    /// `remote_fields`.
    pub remote_fields: Option<ApplicationAttachmentRemoteFields>,
}

record! {
    AddApplicationAttachmentBody {
        required attachment = "attachment",
        optional remote_fields = "remote_fields",
    }
}

impl AddApplicationAttachmentBody {
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
    pub fn remote_fields(
        mut self,
        remote_fields: ApplicationAttachmentRemoteFields,
    ) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdAttachments.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApplicationAttachmentRemoteFields {
    /// `oracle`.
    pub oracle: Option<OracleDocumentFields>,
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseFields>,
    /// `workable`.
    pub workable: Option<WorkableFields>,
}

record! {
    ApplicationAttachmentRemoteFields {
        optional oracle = "oracle",
        optional greenhouse = "greenhouse",
        optional workable = "workable",
    }
}

impl ApplicationAttachmentRemoteFields {
    /// Sets `oracle`.
    #[inline]
    pub fn oracle(mut self, oracle: OracleDocumentFields) -> Self {
        self.oracle = Some(oracle);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }
}
