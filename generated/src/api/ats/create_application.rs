// Written by `cargo xtask codegen` from `POST /ats/jobs/{job_id}/applications`, operation `PostAtsJobsJobIdApplications`. Edits are lost.

use super::super::models;
use super::Ats;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `POST /ats/jobs/{job_id}/applications`, operation `PostAtsJobsJobIdApplications`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::models::CandidateInput;
    ///
    /// let created_application = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .create_application(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         CandidateInput::new("Ada", "Lovelace", "ada@example.com"),
    ///     )
    ///     .await?;
    /// println!("{created_application:?}");
    /// # Ok(()) }
    /// ```
    pub fn create_application(
        &self,
        job_id: impl Into<String>,
        candidate: models::CandidateInput,
    ) -> CreateApplication {
        let mut call = self.handle.call(&OPERATION);
        let job_id: String = job_id.into();
        call.path("job_id", &job_id);
        CreateApplication {
            call,
            body: Box::new(CreateApplicationBody::new(candidate)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsJobsJobIdApplications",
    method: Method::POST,
    path: "/ats/jobs/{job_id}/applications",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::create_application`] makes; awaiting it gives `CreatedApplication`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateApplication {
    call: Call,
    body: Box<CreateApplicationBody>,
}

endpoint! { CreateApplication => Data<models::CreatedApplication>, body }

impl CreateApplication {
    /// Sets `stage_id`.
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.body.stage_id = Some(stage_id.into());
        self
    }

    /// Sets `attachments`.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = models::AttachmentInput>,
    ) -> Self {
        self.body.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Sets `source`.
    #[deprecated(note = "marked as deprecated in the API description")]
    #[inline]
    pub fn source(mut self, source: models::CandidateSource) -> Self {
        self.body.source = Some(source);
        self
    }

    /// Sets `sourced_by`.
    #[inline]
    pub fn sourced_by(mut self, sourced_by: models::SourcedBy) -> Self {
        self.body.sourced_by = Some(sourced_by);
        self
    }

    /// Sets `gdpr_consent`.
    #[inline]
    pub fn gdpr_consent(mut self, gdpr_consent: models::GdprConsent) -> Self {
        self.body.gdpr_consent = Some(gdpr_consent);
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: models::CandidateRemoteFields,
    ) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }

    /// Sets `screening_question_answers`.
    pub fn screening_question_answers(
        mut self,
        screening_question_answers: impl IntoIterator<
            Item = models::ScreeningAnswerInput,
        >,
    ) -> Self {
        self.body.screening_question_answers = Some(
            screening_question_answers.into_iter().collect(),
        );
        self
    }
}

/// What stands at `PostAtsJobsJobIdApplications.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationBody {
    /// `stage_id`.
    pub stage_id: Option<String>,
    /// `candidate`.
    pub candidate: models::CandidateInput,
    /// `attachments`.
    pub attachments: Option<Vec<models::AttachmentInput>>,
    /// `source`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub source: Option<models::CandidateSource>,
    /// `sourced_by`.
    pub sourced_by: Option<models::SourcedBy>,
    /// `gdpr_consent`.
    pub gdpr_consent: Option<models::GdprConsent>,
    /// `remote_fields`.
    pub remote_fields: Option<models::CandidateRemoteFields>,
    /// `screening_question_answers`.
    pub screening_question_answers: Option<Vec<models::ScreeningAnswerInput>>,
}

record! {
    CreateApplicationBody {
        optional stage_id = "stage_id",
        required candidate = "candidate",
        optional attachments = "attachments",
        optional source = "source",
        optional sourced_by = "sourced_by",
        optional gdpr_consent = "gdpr_consent",
        optional remote_fields = "remote_fields",
        optional screening_question_answers = "screening_question_answers",
    }
}

impl CreateApplicationBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(candidate: models::CandidateInput) -> Self {
        Self {
            stage_id: None,
            candidate,
            attachments: None,
            source: None,
            sourced_by: None,
            gdpr_consent: None,
            remote_fields: None,
            screening_question_answers: None,
        }
    }

    /// Sets `stage_id`.
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.stage_id = Some(stage_id.into());
        self
    }

    /// Sets `attachments`.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = models::AttachmentInput>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Sets `source`.
    #[deprecated(note = "marked as deprecated in the API description")]
    #[inline]
    pub fn source(mut self, source: models::CandidateSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets `sourced_by`.
    #[inline]
    pub fn sourced_by(mut self, sourced_by: models::SourcedBy) -> Self {
        self.sourced_by = Some(sourced_by);
        self
    }

    /// Sets `gdpr_consent`.
    #[inline]
    pub fn gdpr_consent(mut self, gdpr_consent: models::GdprConsent) -> Self {
        self.gdpr_consent = Some(gdpr_consent);
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: models::CandidateRemoteFields,
    ) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }

    /// Sets `screening_question_answers`.
    pub fn screening_question_answers(
        mut self,
        screening_question_answers: impl IntoIterator<
            Item = models::ScreeningAnswerInput,
        >,
    ) -> Self {
        self.screening_question_answers = Some(
            screening_question_answers.into_iter().collect(),
        );
        self
    }
}
