// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/attachments`.

use std::collections::BTreeMap;

use super::{Ats, GreenhouseFields, OracleDocumentFields, WorkableFields};
use crate::models;
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Attaches a file to an application.
    ///
    /// Uploads one file to the connected system, given by `data_url` or as Base64 in `data`.
    /// [`GET /ats/actions/ats_add_application_attachment`](crate::ats::Ats::get_add_application_attachment_action)
    /// returns the types and sizes that the integration accepts. A repeated call may attach the file a second time.
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    /// * `attachment` — The file and what kind of document it is.
    ///
    /// `POST /ats/applications/{application_id}/attachments`, operation
    /// `PostAtsApplicationsApplicationIdAttachments`.
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
    ///             File::from_url("document.pdf", "https://files.example.com/document.pdf"),
    ///             AttachmentType::Cv,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/applications/{application_id}/attachments")]
    #[doc(alias = "PostAtsApplicationsApplicationIdAttachments")]
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

/// The file to attach to the application.
///
/// In the request `POST /ats/applications/{application_id}/attachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddApplicationAttachmentBody {
    /// The file and what kind of document it is.
    ///
    /// Its content comes either from `data_url`, which Kombo fetches at once and without credentials, or as Base64 in
    /// `data`; the latter needs `content_type`.
    pub attachment: models::AttachmentInput,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<ApplicationAttachmentRemoteFields>,
}

record! {
    AddApplicationAttachmentBody {
        required attachment,
        optional remote_fields,
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
}

setters! { AddApplicationAttachment, AddApplicationAttachmentBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: ApplicationAttachmentRemoteFields,
    ) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { AddApplicationAttachmentBody {} }

endpoint! { AddApplicationAttachment => Data<()>, body }

/// Fields that only single tools take, by tool.
///
/// In the request `POST /ats/applications/{application_id}/attachments`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApplicationAttachmentRemoteFields {
    /// What only Oracle takes.
    pub oracle: Option<OracleDocumentFields>,
    /// What only Greenhouse needs: on whose behalf the change is made.
    pub greenhouse: Option<GreenhouseFields>,
    /// What only Workable takes.
    pub workable: Option<WorkableFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    ApplicationAttachmentRemoteFields {
        optional oracle,
        optional greenhouse,
        optional workable,
        ..extra
    }
}

impl ApplicationAttachmentRemoteFields {
    /// What only Oracle takes.
    #[inline]
    pub fn oracle(mut self, oracle: OracleDocumentFields) -> Self {
        self.oracle = Some(oracle);
        self
    }

    /// What only Greenhouse needs: on whose behalf the change is made.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }
}

input! { ApplicationAttachmentRemoteFields {} }
