// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use super::{Ats, Candidate};
use crate::models;
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Creates a candidate together with an application for a job.
    ///
    /// Acts on the connected system and answers with the candidate. A job is required, in `application.job_id`: this
    /// call makes no candidate without an application.
    /// [`POST /ats/jobs/{job_id}/applications`](crate::ats::Ats::create_application) takes the same data and answers
    /// with the application instead.
    ///
    /// Attachments and answers to the job's screening questions go along in the same call;
    /// [`GET /ats/actions/ats_create_candidate`](crate::ats::Ats::get_create_candidate_action) tells what files are
    /// taken. `ATS.JOB_CLOSED` means that the job no longer accepts applications, `ATS.APPLICATION_ALREADY_EXISTS`
    /// that this candidate has applied before, `REMOTE.INPUT_INVALID` that the connected system refuses the data.
    /// After a timeout the candidate may have been made all the same, and a repeated call may make a second one.
    ///
    /// * `candidate` — The person who applies; name and e-mail address are the least that is needed.
    /// * `application` — Which job the candidate applies for, and at what stage the application begins.
    ///
    /// `POST /ats/candidates`, operation `PostAtsCandidates`.
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
    /// println!("{}", candidate.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/candidates")]
    #[doc(alias = "PostAtsCandidates")]
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

/// The request that [`Ats::create_candidate`] makes; awaiting it gives [`Candidate`](crate::ats::Candidate).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCandidate {
    call: Call,
    body: Box<CreateCandidateBody>,
}

/// A new candidate, the job they apply for, and what comes with the application.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCandidateBody {
    /// The person who applies; name and e-mail address are the least that is needed.
    pub candidate: models::CandidateInput,
    /// Which job the candidate applies for, and at what stage the application begins.
    pub application: CandidateApplicationInput,
    /// The answers to the job's questions for applicants.
    pub screening_question_answers: Option<Vec<models::ScreeningAnswerInput>>,
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
}

record! {
    CreateCandidateBody {
        required candidate,
        required application,
        optional screening_question_answers,
        optional attachments,
        optional source,
        optional sourced_by,
        optional gdpr_consent,
        optional remote_fields,
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
}

setters! { CreateCandidate, CreateCandidateBody:
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
}

input! { CreateCandidateBody {} }

endpoint! { CreateCandidate => Data<Candidate>, body }

/// Which job the candidate applies for, and at what stage the application begins.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateApplicationInput {
    /// The id of the job that the candidate applies for, from [`GET /ats/jobs`](crate::ats::Ats::get_jobs).
    pub job_id: String,
    /// The stage the application begins at, out of the job's `stages`.
    pub stage_id: Option<String>,
}

record! {
    CandidateApplicationInput {
        required job_id,
        optional stage_id,
        shown ["job_id", "stage_id"]
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

    /// The stage the application begins at, out of the job's `stages`.
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.stage_id = Some(stage_id.into());
        self
    }
}

input! { CandidateApplicationInput {} }
