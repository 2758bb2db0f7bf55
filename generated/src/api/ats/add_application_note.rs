// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/notes`.

use std::collections::BTreeMap;

use super::{Ats, Talent360Fields, TeamtailorFields, WorkableFields};
use crate::models;
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, Unrecognized, endpoint, input, open_enum,
    record, setters,
};

impl Ats {
    /// Writes a note on an application.
    ///
    /// The note is made in the connected system at once, as plain text: `PLAIN_TEXT` is the only `content_type` so
    /// far. Who is named as its author, and who may read it, can be set for some systems in `remote_fields`. A
    /// repeated call may write a second note. Notes are read with [`GET /ats/notes`](crate::ats::Ats::get_notes).
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    /// * `content` — The text of the note, written as `content_type` says.
    /// * `content_type` — How the text of the note is to be read.
    ///
    /// `POST /ats/applications/{application_id}/notes`, operation `PostAtsApplicationsApplicationIdNotes`.
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
    #[doc(alias = "POST /ats/applications/{application_id}/notes")]
    #[doc(alias = "PostAtsApplicationsApplicationIdNotes")]
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

/// The note to write.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddApplicationNoteBody {
    /// The text of the note, written as `content_type` says.
    pub content: String,
    /// How the text of the note is to be read.
    pub content_type: NoteContentType,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<NoteRemoteFields>,
}

record! {
    AddApplicationNoteBody {
        required content,
        required content_type,
        optional remote_fields,
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
}

setters! { AddApplicationNote, AddApplicationNoteBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: NoteRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { AddApplicationNoteBody {} }

endpoint! { AddApplicationNote => Data<()>, body }

/// How the text of the note is to be read.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteContentType {
    /// Text without markup.
    ///
    /// On the wire: `PLAIN_TEXT`.
    PlainText,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    NoteContentType {
        PlainText = "PLAIN_TEXT",
    }
}

/// Fields that only single tools take, by tool.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteRemoteFields {
    /// What only Teamtailor takes.
    pub teamtailor: Option<TeamtailorFields>,
    /// Fields that Greenhouse takes with a note.
    pub greenhouse: Option<GreenhouseNoteFields>,
    /// What only Recruitee takes.
    pub recruitee: Option<RecruiteeNoteFields>,
    /// Fields that Bullhorn takes with a note.
    pub bullhorn: Option<BullhornNoteFields>,
    /// What only Lever takes.
    pub lever: Option<LeverNoteFields>,
    /// What only Workable takes.
    pub workable: Option<WorkableFields>,
    /// What only the third version of the Greenhouse API takes.
    pub greenhousev3: Option<GreenhouseV3NoteFields>,
    /// What only Talent360 takes.
    pub talent360: Option<Talent360Fields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    NoteRemoteFields {
        optional teamtailor,
        optional greenhouse,
        optional recruitee,
        optional bullhorn,
        optional lever,
        optional workable,
        optional greenhousev3,
        optional talent360,
        ..extra
    }
}

impl NoteRemoteFields {
    /// What only Teamtailor takes.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: TeamtailorFields) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// Fields that Greenhouse takes with a note.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseNoteFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Recruitee takes.
    #[inline]
    pub fn recruitee(mut self, recruitee: RecruiteeNoteFields) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// Fields that Bullhorn takes with a note.
    #[inline]
    pub fn bullhorn(mut self, bullhorn: BullhornNoteFields) -> Self {
        self.bullhorn = Some(bullhorn);
        self
    }

    /// What only Lever takes.
    #[inline]
    pub fn lever(mut self, lever: LeverNoteFields) -> Self {
        self.lever = Some(lever);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }

    /// What only the third version of the Greenhouse API takes.
    #[inline]
    pub fn greenhousev3(mut self, greenhousev3: GreenhouseV3NoteFields) -> Self {
        self.greenhousev3 = Some(greenhousev3);
        self
    }

    /// What only Talent360 takes.
    #[inline]
    pub fn talent360(mut self, talent360: Talent360Fields) -> Self {
        self.talent360 = Some(talent360);
        self
    }
}

input! { NoteRemoteFields {} }

/// Fields that Greenhouse takes with a note.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseNoteFields {
    /// Who may read the note in Greenhouse.
    pub visibility: Option<GreenhouseNoteVisibility>,
    /// Headers that are sent to Greenhouse along with the request.
    pub post_headers: Option<models::GreenhousePostHeaders>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    GreenhouseNoteFields {
        optional visibility,
        optional post_headers,
        ..extra
    }
}

impl GreenhouseNoteFields {
    /// Who may read the note in Greenhouse.
    pub fn visibility(
        mut self,
        visibility: impl Into<GreenhouseNoteVisibility>,
    ) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Headers that are sent to Greenhouse along with the request.
    #[inline]
    pub fn post_headers(mut self, post_headers: models::GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

input! { GreenhouseNoteFields {} }

/// Who may read the note in Greenhouse.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GreenhouseNoteVisibility {
    /// For administrators only.
    ///
    /// On the wire: `admin_only`.
    AdminOnly,
    /// For those who may see private notes.
    ///
    /// On the wire: `private`.
    Private,
    /// For everybody who sees the candidate.
    ///
    /// On the wire: `public`.
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

/// What only Recruitee takes.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeNoteFields {
    /// Who may see the note, in Recruitee's own form.
    pub visibility: Option<Json>,
    /// Whether Recruitee is to read the note as JSON.
    pub is_json: Option<bool>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    RecruiteeNoteFields {
        optional visibility,
        optional is_json,
        ..extra
    }
}

impl RecruiteeNoteFields {
    /// Who may see the note, in Recruitee's own form.
    pub fn visibility(mut self, visibility: impl Into<Json>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Whether Recruitee is to read the note as JSON.
    #[inline]
    pub fn is_json(mut self, is_json: bool) -> Self {
        self.is_json = Some(is_json);
        self
    }
}

input! { RecruiteeNoteFields {} }

/// Fields that Bullhorn takes with a note.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BullhornNoteFields {
    /// The kind of action that Bullhorn files the note under.
    pub action: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    BullhornNoteFields {
        optional action,
        ..extra
    }
}

impl BullhornNoteFields {
    /// The kind of action that Bullhorn files the note under.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }
}

input! { BullhornNoteFields {} }

/// What only Lever takes.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LeverNoteFields {
    /// The id of the Lever user in whose name the note is made.
    pub perform_as: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    LeverNoteFields {
        optional perform_as,
        ..extra
    }
}

impl LeverNoteFields {
    /// The id of the Lever user in whose name the note is made.
    pub fn perform_as(mut self, perform_as: impl Into<String>) -> Self {
        self.perform_as = Some(perform_as.into());
        self
    }
}

input! { LeverNoteFields {} }

/// What only the third version of the Greenhouse API takes.
///
/// In the request `POST /ats/applications/{application_id}/notes`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseV3NoteFields {
    /// Who can see it.
    pub visibility: Option<GreenhouseNoteVisibility>,
}

record! {
    GreenhouseV3NoteFields {
        optional visibility,
    }
}

impl GreenhouseV3NoteFields {
    /// Who can see it.
    pub fn visibility(
        mut self,
        visibility: impl Into<GreenhouseNoteVisibility>,
    ) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

input! { GreenhouseV3NoteFields {} }
