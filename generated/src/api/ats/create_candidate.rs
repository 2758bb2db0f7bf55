// Written by `cargo xtask codegen` from `POST /ats/candidates`, operation `PostAtsCandidates`. Edits are lost.

use super::super::models;
use super::{Ats, Candidate};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `POST /ats/candidates`, operation `PostAtsCandidates`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ats::CandidateApplicationInput;
    /// use kombo::models::CandidateInput;
    ///
    /// let candidate = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .create_candidate(
    ///         CandidateInput::new("Ada", "Lovelace", "ada@example.com"),
    ///         CandidateApplicationInput::new("26vafvWSRmbhNcxJYqjCzuJg"),
    ///     )
    ///     .await?;
    /// println!("{candidate:?}");
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_candidate(
        &self,
        candidate: models::CandidateInput,
        application: CandidateApplicationInput,
    ) -> CreateCandidate {
        let call = self.handle.call(&OPERATION);
        CreateCandidate {
            call,
            body: Box::new(CreateCandidateBody::new(candidate, application)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsCandidates",
    method: Method::POST,
    path: "/ats/candidates",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::create_candidate`] makes; awaiting it gives `Candidate`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCandidate {
    call: Call,
    body: Box<CreateCandidateBody>,
}

endpoint! { CreateCandidate => Data<Candidate>, body }

impl CreateCandidate {
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
}

/// What stands at `PostAtsCandidates.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCandidateBody {
    /// `candidate`.
    pub candidate: models::CandidateInput,
    /// `application`.
    pub application: CandidateApplicationInput,
    /// `screening_question_answers`.
    pub screening_question_answers: Option<Vec<models::ScreeningAnswerInput>>,
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
}

record! {
    CreateCandidateBody {
        required candidate = "candidate",
        required application = "application",
        optional screening_question_answers = "screening_question_answers",
        optional attachments = "attachments",
        optional source = "source",
        optional sourced_by = "sourced_by",
        optional gdpr_consent = "gdpr_consent",
        optional remote_fields = "remote_fields",
    }
}

impl CreateCandidateBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(
        candidate: models::CandidateInput,
        application: CandidateApplicationInput,
    ) -> Self {
        Self {
            candidate,
            application,
            screening_question_answers: None,
            attachments: None,
            source: None,
            sourced_by: None,
            gdpr_consent: None,
            remote_fields: None,
        }
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
}

/// What stands at `PostAtsCandidates.body.application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationInput {
    /// `job_id`.
    pub job_id: String,
    /// `stage_id`.
    pub stage_id: Option<String>,
}

record! {
    CandidateApplicationInput {
        required job_id = "job_id",
        optional stage_id = "stage_id",
    }
}

impl CandidateApplicationInput {
    /// With what is required; the rest is left out until it is set.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            stage_id: None,
        }
    }

    /// Sets `stage_id`.
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.stage_id = Some(stage_id.into());
        self
    }
}
