// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/jobs/{job_id}/applications`.

use super::Ats;
use crate::models;
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Applies for a job, with the candidate's data, files and answers.
    ///
    /// Makes candidate and application in the connected system in one call, and answers with the application.
    /// [`POST /ats/candidates`](crate::ats::Ats::create_candidate) takes the same data and answers with the
    /// candidate. In the path, `remote:` followed by the connected system's id of the job does as well as the Kombo
    /// id.
    ///
    /// [`GET /ats/jobs`](crate::ats::Ats::get_jobs) has the questions to answer (`screening_questions`) and the
    /// stages to begin at (`stage_id`),
    /// [`GET /ats/actions/ats_create_application`](crate::ats::Ats::get_create_application_action) the limits for
    /// `attachments`. Handle `ATS.JOB_CLOSED` (the job accepts no applications any more),
    /// `ATS.APPLICATION_ALREADY_EXISTS` (this person has applied for it before) and `REMOTE.INPUT_INVALID` (the
    /// connected system refuses the data; its reason is in the message). The call can run for minutes. If it breaks
    /// off without an answer, the application may have arrived all the same: a second call is then refused as already
    /// existing, or the company receives the application twice.
    ///
    /// * `job_id` — The Kombo id of the job that is applied for, or `remote:` followed by the id that the connected
    ///   system gives it.
    /// * `candidate` — The person who applies; name and e-mail address are the least that is needed.
    ///
    /// `POST /ats/jobs/{job_id}/applications`, operation `PostAtsJobsJobIdApplications`.
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
    /// println!("{}", created_application.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/jobs/{job_id}/applications")]
    #[doc(alias = "PostAtsJobsJobIdApplications")]
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

/// The request that [`Ats::create_application`] makes; awaiting it gives
/// [`CreatedApplication`](crate::models::CreatedApplication).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateApplication {
    call: Call,
    body: Box<CreateApplicationBody>,
}

/// An application for the job in the path, by a candidate who is made along with it.
///
/// In the request `POST /ats/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationBody {
    /// The stage the application begins at, out of the job's `stages`.
    pub stage_id: Option<String>,
    /// The person who applies; name and e-mail address are the least that is needed.
    pub candidate: models::CandidateInput,
    /// Files to hand in with the candidate, such as a CV.
    pub attachments: Option<Vec<models::AttachmentInput>>,
    /// Where the candidate came from. Deprecated.
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
}

record! {
    CreateApplicationBody {
        optional stage_id,
        required candidate,
        optional attachments,
        optional source,
        optional sourced_by,
        optional gdpr_consent,
        optional remote_fields,
        optional screening_question_answers,
        shown ["stage_id"]
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
}

setters! { CreateApplication, CreateApplicationBody:
    /// The stage the application begins at, out of the job's `stages`.
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

    /// Where the candidate came from. Deprecated.
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
}

input! { CreateApplicationBody {} }

endpoint! { CreateApplication => Data<models::CreatedApplication>, body }
