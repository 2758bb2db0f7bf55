// Written by `cargo xtask codegen` from `POST /ats/applications/{application_id}/notes`, operation `PostAtsApplicationsApplicationIdNotes`. Edits are lost.

use super::super::models;
use super::{Ats, Teamtailor, Workable};
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Ats {
    /// Calls `POST /ats/applications/{application_id}/notes`.
    ///
    /// `POST /ats/applications/{application_id}/notes`, operation `PostAtsApplicationsApplicationIdNotes`.
    pub fn add_application_note(
        &self,
        application_id: impl Into<String>,
        content: impl Into<String>,
        content_type: impl Into<AddApplicationNoteContentType>,
    ) -> AddApplicationNote {
        let mut call = self.handle.call(&OPERATION);
        call.path("application_id", &Into::<String>::into(application_id));
        AddApplicationNote {
            call,
            body: AddApplicationNoteBody::new(content, content_type),
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

/// The request that [`Ats::add_application_note`] makes.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddApplicationNote {
    call: Call,
    body: AddApplicationNoteBody,
}

endpoint! { AddApplicationNote => Data<()>, body }

impl AddApplicationNote {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: AddApplicationNoteRemoteFields,
    ) -> Self {
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
    pub content_type: AddApplicationNoteContentType,
    /// `remote_fields`.
    pub remote_fields: Option<AddApplicationNoteRemoteFields>,
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
        content_type: impl Into<AddApplicationNoteContentType>,
    ) -> Self {
        Self {
            content: content.into(),
            content_type: content_type.into(),
            remote_fields: None,
        }
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: AddApplicationNoteRemoteFields,
    ) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

/// A value of `content_type`.
///
/// From `PostAtsApplicationsApplicationIdNotes.body.content_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddApplicationNoteContentType {
    /// `PLAIN_TEXT`.
    PlainText,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    AddApplicationNoteContentType {
        PlainText = "PLAIN_TEXT",
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddApplicationNoteRemoteFields {
    /// `teamtailor`.
    pub teamtailor: Option<Teamtailor>,
    /// `greenhouse`.
    pub greenhouse: Option<AddApplicationNoteRemoteFieldsGreenhouse>,
    /// `recruitee`.
    pub recruitee: Option<AddApplicationNoteRemoteFieldsRecruitee>,
    /// `bullhorn`.
    pub bullhorn: Option<AddApplicationNoteRemoteFieldsBullhorn>,
    /// `lever`.
    pub lever: Option<AddApplicationNoteRemoteFieldsLever>,
    /// `workable`.
    pub workable: Option<Workable>,
}

record! {
    AddApplicationNoteRemoteFields {
        optional teamtailor = "teamtailor",
        optional greenhouse = "greenhouse",
        optional recruitee = "recruitee",
        optional bullhorn = "bullhorn",
        optional lever = "lever",
        optional workable = "workable",
    }
}

impl AddApplicationNoteRemoteFields {
    /// Sets `teamtailor`.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: Teamtailor) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(
        mut self,
        greenhouse: AddApplicationNoteRemoteFieldsGreenhouse,
    ) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `recruitee`.
    #[inline]
    pub fn recruitee(
        mut self,
        recruitee: AddApplicationNoteRemoteFieldsRecruitee,
    ) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// Sets `bullhorn`.
    #[inline]
    pub fn bullhorn(mut self, bullhorn: AddApplicationNoteRemoteFieldsBullhorn) -> Self {
        self.bullhorn = Some(bullhorn);
        self
    }

    /// Sets `lever`.
    #[inline]
    pub fn lever(mut self, lever: AddApplicationNoteRemoteFieldsLever) -> Self {
        self.lever = Some(lever);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: Workable) -> Self {
        self.workable = Some(workable);
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields.greenhouse`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddApplicationNoteRemoteFieldsGreenhouse {
    /// `visibility`.
    pub visibility: Option<AddApplicationNoteRemoteFieldsGreenhouseVisibility>,
    /// `post_headers`.
    pub post_headers: Option<models::PostHeaders>,
}

record! {
    AddApplicationNoteRemoteFieldsGreenhouse {
        optional visibility = "visibility",
        optional post_headers = "post_headers",
    }
}

impl AddApplicationNoteRemoteFieldsGreenhouse {
    /// Sets `visibility`.
    pub fn visibility(
        mut self,
        visibility: impl Into<AddApplicationNoteRemoteFieldsGreenhouseVisibility>,
    ) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Sets `post_headers`.
    #[inline]
    pub fn post_headers(mut self, post_headers: models::PostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

/// A value of `visibility`.
///
/// From `PostAtsApplicationsApplicationIdNotes.body.remote_fields.greenhouse.visibility` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddApplicationNoteRemoteFieldsGreenhouseVisibility {
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
    AddApplicationNoteRemoteFieldsGreenhouseVisibility {
        AdminOnly = "admin_only",
        Private = "private",
        Public = "public",
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields.recruitee`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddApplicationNoteRemoteFieldsRecruitee {
    /// `visibility`.
    pub visibility: Option<Json>,
    /// `is_json`.
    pub is_json: Option<bool>,
}

record! {
    AddApplicationNoteRemoteFieldsRecruitee {
        optional visibility = "visibility",
        optional is_json = "is_json",
    }
}

impl AddApplicationNoteRemoteFieldsRecruitee {
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
pub struct AddApplicationNoteRemoteFieldsBullhorn {
    /// `action`.
    pub action: Option<String>,
}

record! {
    AddApplicationNoteRemoteFieldsBullhorn {
        optional action = "action",
    }
}

impl AddApplicationNoteRemoteFieldsBullhorn {
    /// Sets `action`.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdNotes.body.remote_fields.lever`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddApplicationNoteRemoteFieldsLever {
    /// `perform_as`.
    pub perform_as: Option<String>,
}

record! {
    AddApplicationNoteRemoteFieldsLever {
        optional perform_as = "perform_as",
    }
}

impl AddApplicationNoteRemoteFieldsLever {
    /// Sets `perform_as`.
    pub fn perform_as(mut self, perform_as: impl Into<String>) -> Self {
        self.perform_as = Some(perform_as.into());
        self
    }
}
