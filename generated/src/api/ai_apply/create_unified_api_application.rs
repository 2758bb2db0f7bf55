// Written by `cargo xtask codegen` from `POST /ai-apply/unified-api/jobs/{job_id}/applications`, operation `PostAiApplyUnifiedApiJobsJobIdApplications`. Edits are lost.

use std::collections::BTreeMap;

use super::super::models;
use super::AiApply;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, input, record};

impl AiApply {
    /// Submits an application to a job on a career site.
    ///
    /// Deprecated: use [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application). Body and answer look
    /// like those of `POST /ats/jobs/{job_id}/applications`; `job_id` is an `id` of [`GET /ai-apply/unified-api/jobs`](crate::ai_apply::AiApply::get_unified_api_jobs).
    ///
    /// * `job_id` — The job to apply to, an `id` of [`GET /ai-apply/unified-api/jobs`](crate::ai_apply::AiApply::get_unified_api_jobs).
    /// * `candidate` — The person who applies: name, contact data, and what else they tell about themselves.
    ///
    /// `POST /ai-apply/unified-api/jobs/{job_id}/applications`, operation
    /// `PostAiApplyUnifiedApiJobsJobIdApplications`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::models::CandidateInput;
    ///
    /// let created_application = kombo
    ///     .ai_apply()
    ///     .create_unified_api_application(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         CandidateInput::new("Ada", "Lovelace", "ada@example.com"),
    ///     )
    ///     .await?;
    /// println!("{}", created_application.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ai-apply/unified-api/jobs/{job_id}/applications")]
    #[doc(alias = "PostAiApplyUnifiedApiJobsJobIdApplications")]
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn create_unified_api_application(
        &self,
        job_id: impl Into<String>,
        candidate: models::CandidateInput,
    ) -> CreateUnifiedApiApplication {
        let mut call = self.handle.call(&OPERATION);
        let job_id: String = job_id.into();
        call.path("job_id", &job_id);
        CreateUnifiedApiApplication {
            call,
            body: Box::new(CreateUnifiedApiApplicationBody::new(candidate)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAiApplyUnifiedApiJobsJobIdApplications",
    method: Method::POST,
    path: "/ai-apply/unified-api/jobs/{job_id}/applications",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::create_unified_api_application`] makes; awaiting it gives
/// [`CreatedApplication`](super::super::models::CreatedApplication).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateUnifiedApiApplication {
    call: Call,
    body: Box<CreateUnifiedApiApplicationBody>,
}

impl CreateUnifiedApiApplication {
    /// The Kombo id of the stage of the recruiting process.
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.body.stage_id = Some(stage_id.into());
        self
    }

    /// Files to hand in with the candidate, such as a CV.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = models::AttachmentInput>,
    ) -> Self {
        self.body.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Where it comes from.
    #[deprecated(note = "marked as deprecated in the API description")]
    #[inline]
    pub fn source(mut self, source: models::CandidateSource) -> Self {
        self.body.source = Some(source);
        self
    }

    /// Who has found the candidate.
    #[inline]
    pub fn sourced_by(mut self, sourced_by: models::SourcedBy) -> Self {
        self.body.sourced_by = Some(sourced_by);
        self
    }

    /// The candidate's consent, under the GDPR, to the processing of their data.
    #[inline]
    pub fn gdpr_consent(mut self, gdpr_consent: models::GdprConsent) -> Self {
        self.body.gdpr_consent = Some(gdpr_consent);
        self
    }

    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: models::CandidateRemoteFields,
    ) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }

    /// The answers to the job's questions for applicants.
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

    /// Query parameters of the address through which the candidate came, such as those of a campaign.
    #[inline]
    pub fn query_params(mut self, query_params: BTreeMap<String, String>) -> Self {
        self.body.query_params = Some(query_params);
        self
    }
}

endpoint! { CreateUnifiedApiApplication => Data<models::CreatedApplication>, body }

/// An application to a job on a career site.
///
/// From `PostAiApplyUnifiedApiJobsJobIdApplications.body` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnifiedApiApplicationBody {
    /// The Kombo id of the stage of the recruiting process.
    pub stage_id: Option<String>,
    /// The person who applies: name, contact data, and what else they tell about themselves.
    pub candidate: models::CandidateInput,
    /// Files to hand in with the candidate, such as a CV.
    pub attachments: Option<Vec<models::AttachmentInput>>,
    /// Where it comes from.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub source: Option<models::CandidateSource>,
    /// Who has found the candidate.
    pub sourced_by: Option<models::SourcedBy>,
    /// The candidate's consent, under the GDPR, to the processing of their data.
    pub gdpr_consent: Option<models::GdprConsent>,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<models::CandidateRemoteFields>,
    /// The answers to the job's questions for applicants.
    pub screening_question_answers: Option<Vec<models::ScreeningAnswerInput>>,
    /// Query parameters of the address through which the candidate came, such as those of a campaign.
    pub query_params: Option<BTreeMap<String, String>>,
}

record! {
    CreateUnifiedApiApplicationBody {
        optional stage_id = "stage_id",
        required candidate = "candidate",
        optional attachments = "attachments",
        optional source = "source",
        optional sourced_by = "sourced_by",
        optional gdpr_consent = "gdpr_consent",
        optional remote_fields = "remote_fields",
        optional screening_question_answers = "screening_question_answers",
        optional query_params = "query_params",
    }
}

impl CreateUnifiedApiApplicationBody {
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
            query_params: None,
        }
    }

    /// The Kombo id of the stage of the recruiting process.
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.stage_id = Some(stage_id.into());
        self
    }

    /// Files to hand in with the candidate, such as a CV.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = models::AttachmentInput>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Where it comes from.
    #[deprecated(note = "marked as deprecated in the API description")]
    #[inline]
    pub fn source(mut self, source: models::CandidateSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Who has found the candidate.
    #[inline]
    pub fn sourced_by(mut self, sourced_by: models::SourcedBy) -> Self {
        self.sourced_by = Some(sourced_by);
        self
    }

    /// The candidate's consent, under the GDPR, to the processing of their data.
    #[inline]
    pub fn gdpr_consent(mut self, gdpr_consent: models::GdprConsent) -> Self {
        self.gdpr_consent = Some(gdpr_consent);
        self
    }

    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(
        mut self,
        remote_fields: models::CandidateRemoteFields,
    ) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }

    /// The answers to the job's questions for applicants.
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

    /// Query parameters of the address through which the candidate came, such as those of a campaign.
    #[inline]
    pub fn query_params(mut self, query_params: BTreeMap<String, String>) -> Self {
        self.query_params = Some(query_params);
        self
    }
}

input! { CreateUnifiedApiApplicationBody {} }
