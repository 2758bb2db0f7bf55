// Written by `cargo xtask codegen` from `POST /ats/applications/{application_id}/notes`, operation `PostAtsApplicationsApplicationIdNotes`. Edits are lost.

use super::super::models;
use super::{Ats, TeamtailorFields, WorkableFields};
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Ats {
    /// Calls `POST /ats/applications/{application_id}/notes`, operation `PostAtsApplicationsApplicationIdNotes`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ats::NoteContentType;
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .add_application_note(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "As agreed by phone.",
    ///         NoteContentType::PlainText,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_application_note(
        &self,
        application_id: impl Into<String>,
        content: impl Into<String>,
        content_type: impl Into<NoteContentType>,
    ) -> AddApplicationNote {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        AddApplicationNote {
            call,
            body: Box::new(AddApplicationNoteBody::new(content, content_type)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsApplicationsApplicationIdNotes",
    method: Method::POST,
    path: "/ats/applications/{application_id}/notes",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::add_application_note`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddApplicationNote {
    call: Call,
    body: Box<AddApplicationNoteBody>,
}

endpoint! { AddApplicationNote => Data<()>, body }

impl AddApplicationNote {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: NoteRemoteFields) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddApplicationNoteBody {
    /// `content`.
    pub content: String,
    /// `content_type`.
    pub content_type: NoteContentType,
    /// `remote_fields`.
    pub remote_fields: Option<NoteRemoteFields>,
}

record! {
    AddApplicationNoteBody {
        required content = "content",
        required content_type = "content_type",
        optional remote_fields = "remote_fields",
    }
}

impl AddApplicationNoteBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        content: impl Into<String>,
        content_type: impl Into<NoteContentType>,
    ) -> Self {
        Self {
            content: content.into(),
            content_type: content_type.into(),
            remote_fields: None,
        }
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: NoteRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

/// A value of `content_type`.
///
/// From `PostAtsApplicationsApplicationIdNotes.body.content_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteContentType {
    /// `PLAIN_TEXT`.
    PlainText,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    NoteContentType {
        PlainText = "PLAIN_TEXT",
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteRemoteFields {
    /// `teamtailor`.
    pub teamtailor: Option<TeamtailorFields>,
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseNoteFields>,
    /// `recruitee`.
    pub recruitee: Option<RecruiteeNoteFields>,
    /// `bullhorn`.
    pub bullhorn: Option<BullhornNoteFields>,
    /// `lever`.
    pub lever: Option<LeverNoteFields>,
    /// `workable`.
    pub workable: Option<WorkableFields>,
}

record! {
    NoteRemoteFields {
        optional teamtailor = "teamtailor",
        optional greenhouse = "greenhouse",
        optional recruitee = "recruitee",
        optional bullhorn = "bullhorn",
        optional lever = "lever",
        optional workable = "workable",
    }
}

impl NoteRemoteFields {
    /// Sets `teamtailor`.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: TeamtailorFields) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseNoteFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `recruitee`.
    #[inline]
    pub fn recruitee(mut self, recruitee: RecruiteeNoteFields) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// Sets `bullhorn`.
    #[inline]
    pub fn bullhorn(mut self, bullhorn: BullhornNoteFields) -> Self {
        self.bullhorn = Some(bullhorn);
        self
    }

    /// Sets `lever`.
    #[inline]
    pub fn lever(mut self, lever: LeverNoteFields) -> Self {
        self.lever = Some(lever);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields.greenhouse`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseNoteFields {
    /// `visibility`.
    pub visibility: Option<GreenhouseNoteVisibility>,
    /// `post_headers`.
    pub post_headers: Option<models::GreenhousePostHeaders>,
}

record! {
    GreenhouseNoteFields {
        optional visibility = "visibility",
        optional post_headers = "post_headers",
    }
}

impl GreenhouseNoteFields {
    /// Sets `visibility`.
    pub fn visibility(
        mut self,
        visibility: impl Into<GreenhouseNoteVisibility>,
    ) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Sets `post_headers`.
    #[inline]
    pub fn post_headers(mut self, post_headers: models::GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

/// A value of `visibility`.
///
/// From `PostAtsApplicationsApplicationIdNotes.body.remote_fields.greenhouse.visibility` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GreenhouseNoteVisibility {
    /// `admin_only`.
    AdminOnly,
    /// `private`.
    Private,
    /// `public`.
    Public,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    GreenhouseNoteVisibility {
        AdminOnly = "admin_only",
        Private = "private",
        Public = "public",
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields.recruitee`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeNoteFields {
    /// `visibility`.
    pub visibility: Option<Json>,
    /// `is_json`.
    pub is_json: Option<bool>,
}

record! {
    RecruiteeNoteFields {
        optional visibility = "visibility",
        optional is_json = "is_json",
    }
}

impl RecruiteeNoteFields {
    /// Sets `visibility`.
    pub fn visibility(mut self, visibility: impl Into<Json>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Sets `is_json`.
    #[inline]
    pub fn is_json(mut self, is_json: bool) -> Self {
        self.is_json = Some(is_json);
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields.bullhorn`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BullhornNoteFields {
    /// `action`.
    pub action: Option<String>,
}

record! {
    BullhornNoteFields {
        optional action = "action",
    }
}

impl BullhornNoteFields {
    /// Sets `action`.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields.lever`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LeverNoteFields {
    /// `perform_as`.
    pub perform_as: Option<String>,
}

record! {
    LeverNoteFields {
        optional perform_as = "perform_as",
    }
}

impl LeverNoteFields {
    /// Sets `perform_as`.
    pub fn perform_as(mut self, perform_as: impl Into<String>) -> Self {
        self.perform_as = Some(perform_as.into());
        self
    }
}
