// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/unified-api/jobs/{job_id}/applications`.

use std::collections::BTreeMap;

use super::AiApply;
use crate::models;
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, endpoint, input, record, setters,
};

impl AiApply {
    /// Submits an application to a job on a career site.
    ///
    /// Deprecated: use [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application). Body and answer look
    /// like those of `POST /ats/jobs/{job_id}/applications`; `job_id` is an `id` of
    /// [`GET /ai-apply/unified-api/jobs`](crate::ai_apply::AiApply::get_unified_api_jobs).
    ///
    /// * `job_id` — The job to apply to, an `id` of
    ///   [`GET /ai-apply/unified-api/jobs`](crate::ai_apply::AiApply::get_unified_api_jobs).
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
/// [`CreatedApplication`](crate::models::CreatedApplication).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateUnifiedApiApplication {
    call: Call,
    body: Box<CreateUnifiedApiApplicationBody>,
}

/// An application to a job on a career site.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
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
    pub remote_fields: Option<UnifiedApplicationRemoteFields>,
    /// The answers to the job's questions for applicants.
    pub screening_question_answers: Option<Vec<models::ScreeningAnswerInput>>,
    /// Query parameters of the address through which the candidate came, such as those of a campaign.
    pub query_params: Option<BTreeMap<String, String>>,
}

record! {
    CreateUnifiedApiApplicationBody {
        optional stage_id,
        required candidate,
        optional attachments,
        optional source,
        optional sourced_by,
        optional gdpr_consent,
        optional remote_fields,
        optional screening_question_answers,
        optional query_params,
        shown ["stage_id"]
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
}

setters! { CreateUnifiedApiApplication, CreateUnifiedApiApplicationBody:
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
        remote_fields: UnifiedApplicationRemoteFields,
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

endpoint! { CreateUnifiedApiApplication => Data<models::CreatedApplication>, body }

/// Fields that only single tools take, by tool.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedApplicationRemoteFields {
    /// What only SuccessFactors takes.
    pub successfactors: Option<models::SuccessfactorsCandidateFields>,
    /// What only Personio takes.
    pub personio: Option<models::PersonioCandidateFields>,
    /// What only Talentsoft takes.
    pub talentsoft: Option<models::TalentsoftCandidateFields>,
    /// What only Teamtailor takes.
    pub teamtailor: Option<models::TeamtailorCandidateFields>,
    /// Fields of the candidate and the application that only Greenhouse takes.
    pub greenhouse: Option<models::GreenhouseCandidateFields>,
    /// What only Lever takes.
    pub lever: Option<models::LeverCandidateFields>,
    /// What only Workable takes.
    pub workable: Option<models::WorkableCandidateFields>,
    /// What only Workday takes.
    pub workday: Option<UnifiedWorkdayFields>,
    /// What only Zoho Recruit takes.
    pub zohorecruit: Option<models::ZohorecruitCandidateFields>,
    /// Fields of the candidate and the job submission that only Bullhorn takes.
    pub bullhorn: Option<UnifiedBullhornFields>,
    /// What only SmartRecruiters takes.
    pub smartrecruiters: Option<models::SmartrecruitersCandidateFields>,
    /// What only TalentAdore takes.
    pub talentadore: Option<models::TalentadoreCandidateFields>,
    /// Fields of the candidate that only GuideCom takes.
    pub guidecom: Option<models::GuidecomCandidateFields>,
    /// Fields of the candidate and the application that only d.vinci takes.
    pub dvinci: Option<models::DvinciCandidateFields>,
    /// Fields of the job application that only HRworks takes.
    pub hrworks: Option<models::HrworksCandidateFields>,
    /// What only Jobylon takes.
    pub jobylon: Option<models::JobylonCandidateFields>,
    /// Fields that only Avature takes: where in a workflow the candidate starts.
    pub avature: Option<UnifiedAvatureFields>,
    /// What only Recruitee takes.
    pub recruitee: Option<models::RecruiteeCandidateFields>,
    /// What only rexx takes.
    pub rexx: Option<models::RexxCandidateFields>,
    /// What only Umantis takes.
    pub umantis: Option<models::UmantisCandidateFields>,
    /// What only Piloga takes.
    pub piloga: Option<UnifiedPilogaFields>,
    /// What only Pinpoint takes.
    pub pinpoint: Option<models::PinpointCandidateFields>,
    /// Fields of the candidate that only Coveto takes.
    pub covetorest: Option<models::CovetorestCandidateFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedApplicationRemoteFields {
        optional successfactors,
        optional personio,
        optional talentsoft,
        optional teamtailor,
        optional greenhouse,
        optional lever,
        optional workable,
        optional workday,
        optional zohorecruit,
        optional bullhorn,
        optional smartrecruiters,
        optional talentadore,
        optional guidecom,
        optional dvinci,
        optional hrworks,
        optional jobylon,
        optional avature,
        optional recruitee,
        optional rexx,
        optional umantis,
        optional piloga,
        optional pinpoint,
        optional covetorest,
        ..extra
    }
}

impl UnifiedApplicationRemoteFields {
    /// What only SuccessFactors takes.
    #[inline]
    pub fn successfactors(
        mut self,
        successfactors: models::SuccessfactorsCandidateFields,
    ) -> Self {
        self.successfactors = Some(successfactors);
        self
    }

    /// What only Personio takes.
    #[inline]
    pub fn personio(mut self, personio: models::PersonioCandidateFields) -> Self {
        self.personio = Some(personio);
        self
    }

    /// What only Talentsoft takes.
    #[inline]
    pub fn talentsoft(mut self, talentsoft: models::TalentsoftCandidateFields) -> Self {
        self.talentsoft = Some(talentsoft);
        self
    }

    /// What only Teamtailor takes.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: models::TeamtailorCandidateFields) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// Fields of the candidate and the application that only Greenhouse takes.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: models::GreenhouseCandidateFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Lever takes.
    #[inline]
    pub fn lever(mut self, lever: models::LeverCandidateFields) -> Self {
        self.lever = Some(lever);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: models::WorkableCandidateFields) -> Self {
        self.workable = Some(workable);
        self
    }

    /// What only Workday takes.
    #[inline]
    pub fn workday(mut self, workday: UnifiedWorkdayFields) -> Self {
        self.workday = Some(workday);
        self
    }

    /// What only Zoho Recruit takes.
    #[inline]
    pub fn zohorecruit(
        mut self,
        zohorecruit: models::ZohorecruitCandidateFields,
    ) -> Self {
        self.zohorecruit = Some(zohorecruit);
        self
    }

    /// Fields of the candidate and the job submission that only Bullhorn takes.
    #[inline]
    pub fn bullhorn(mut self, bullhorn: UnifiedBullhornFields) -> Self {
        self.bullhorn = Some(bullhorn);
        self
    }

    /// What only SmartRecruiters takes.
    #[inline]
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: models::SmartrecruitersCandidateFields,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters);
        self
    }

    /// What only TalentAdore takes.
    #[inline]
    pub fn talentadore(
        mut self,
        talentadore: models::TalentadoreCandidateFields,
    ) -> Self {
        self.talentadore = Some(talentadore);
        self
    }

    /// Fields of the candidate that only GuideCom takes.
    #[inline]
    pub fn guidecom(mut self, guidecom: models::GuidecomCandidateFields) -> Self {
        self.guidecom = Some(guidecom);
        self
    }

    /// Fields of the candidate and the application that only d.vinci takes.
    #[inline]
    pub fn dvinci(mut self, dvinci: models::DvinciCandidateFields) -> Self {
        self.dvinci = Some(dvinci);
        self
    }

    /// Fields of the job application that only HRworks takes.
    #[inline]
    pub fn hrworks(mut self, hrworks: models::HrworksCandidateFields) -> Self {
        self.hrworks = Some(hrworks);
        self
    }

    /// What only Jobylon takes.
    #[inline]
    pub fn jobylon(mut self, jobylon: models::JobylonCandidateFields) -> Self {
        self.jobylon = Some(jobylon);
        self
    }

    /// Fields that only Avature takes: where in a workflow the candidate starts.
    #[inline]
    pub fn avature(mut self, avature: UnifiedAvatureFields) -> Self {
        self.avature = Some(avature);
        self
    }

    /// What only Recruitee takes.
    #[inline]
    pub fn recruitee(mut self, recruitee: models::RecruiteeCandidateFields) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// What only rexx takes.
    #[inline]
    pub fn rexx(mut self, rexx: models::RexxCandidateFields) -> Self {
        self.rexx = Some(rexx);
        self
    }

    /// What only Umantis takes.
    #[inline]
    pub fn umantis(mut self, umantis: models::UmantisCandidateFields) -> Self {
        self.umantis = Some(umantis);
        self
    }

    /// What only Piloga takes.
    #[inline]
    pub fn piloga(mut self, piloga: UnifiedPilogaFields) -> Self {
        self.piloga = Some(piloga);
        self
    }

    /// What only Pinpoint takes.
    #[inline]
    pub fn pinpoint(mut self, pinpoint: models::PinpointCandidateFields) -> Self {
        self.pinpoint = Some(pinpoint);
        self
    }

    /// Fields of the candidate that only Coveto takes.
    #[inline]
    pub fn covetorest(mut self, covetorest: models::CovetorestCandidateFields) -> Self {
        self.covetorest = Some(covetorest);
        self
    }
}

input! { UnifiedApplicationRemoteFields {} }

/// What only Workday takes.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedWorkdayFields {
    /// The candidate as Workday describes one: name details, languages, experience, address.
    pub candidate_data: Option<UnifiedWorkdayCandidateData>,
    /// Workday's id of the source that the candidate is to be attributed to.
    pub override_source_reference_wid: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedWorkdayFields {
        optional candidate_data = "Candidate_Data",
        optional override_source_reference_wid = "Override_Source_Reference_WID",
        ..extra
    }
}

impl UnifiedWorkdayFields {
    /// The candidate as Workday describes one: name details, languages, experience, address.
    #[inline]
    pub fn candidate_data(
        mut self,
        candidate_data: UnifiedWorkdayCandidateData,
    ) -> Self {
        self.candidate_data = Some(candidate_data);
        self
    }

    /// Workday's id of the source that the candidate is to be attributed to.
    pub fn override_source_reference_wid(
        mut self,
        override_source_reference_wid: impl Into<String>,
    ) -> Self {
        self.override_source_reference_wid = Some(override_source_reference_wid.into());
        self
    }
}

input! { UnifiedWorkdayFields {} }

/// The candidate as Workday describes one: name details, languages, experience, address.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedWorkdayCandidateData {
    /// Further parts of the candidate's name, for Workday.
    pub name_detail_data: Option<models::WorkdayNameDetails>,
    /// Workday's reference to the language.
    pub language_reference: Option<models::WorkdayCandidateLanguage>,
    /// The application as Workday describes one.
    pub job_application_data: Option<models::WorkdayJobApplication>,
    /// How and where Workday reaches the candidate.
    pub contact_data: Option<UnifiedWorkdayContact>,
    /// Workday's reference to a worker.
    pub worker_reference: Option<models::WorkdayWorker>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedWorkdayCandidateData {
        optional name_detail_data = "Name_Detail_Data",
        optional language_reference = "Language_Reference",
        optional job_application_data = "Job_Application_Data",
        optional contact_data = "Contact_Data",
        optional worker_reference = "Worker_Reference",
        ..extra
    }
}

impl UnifiedWorkdayCandidateData {
    /// Further parts of the candidate's name, for Workday.
    #[inline]
    pub fn name_detail_data(
        mut self,
        name_detail_data: models::WorkdayNameDetails,
    ) -> Self {
        self.name_detail_data = Some(name_detail_data);
        self
    }

    /// Workday's reference to the language.
    #[inline]
    pub fn language_reference(
        mut self,
        language_reference: models::WorkdayCandidateLanguage,
    ) -> Self {
        self.language_reference = Some(language_reference);
        self
    }

    /// The application as Workday describes one.
    #[inline]
    pub fn job_application_data(
        mut self,
        job_application_data: models::WorkdayJobApplication,
    ) -> Self {
        self.job_application_data = Some(job_application_data);
        self
    }

    /// How and where Workday reaches the candidate.
    #[inline]
    pub fn contact_data(mut self, contact_data: UnifiedWorkdayContact) -> Self {
        self.contact_data = Some(contact_data);
        self
    }

    /// Workday's reference to a worker.
    #[inline]
    pub fn worker_reference(mut self, worker_reference: models::WorkdayWorker) -> Self {
        self.worker_reference = Some(worker_reference);
        self
    }
}

input! { UnifiedWorkdayCandidateData {} }

/// How and where Workday reaches the candidate.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedWorkdayContact {
    /// The candidate's address, for Workday.
    pub location_data: Option<UnifiedWorkdayContactLocation>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedWorkdayContact {
        optional location_data = "Location_Data",
        ..extra
    }
}

impl UnifiedWorkdayContact {
    /// The candidate's address, for Workday.
    #[inline]
    pub fn location_data(
        mut self,
        location_data: UnifiedWorkdayContactLocation,
    ) -> Self {
        self.location_data = Some(location_data);
        self
    }
}

input! { UnifiedWorkdayContact {} }

/// The candidate's address, for Workday.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedWorkdayContactLocation {
    /// The first line of the candidate's address in Workday.
    pub address_line_1: Option<String>,
    /// The second line of the candidate's address in Workday, such as a flat or floor.
    pub address_line_2: Option<String>,
    /// The part of the region, in Workday's form of an address.
    pub region_subdivision_1: Option<String>,
    /// The region, such as a state, of the candidate's address as an object of Workday.
    pub country_region_reference: Option<models::WorkdayRegion>,
    /// The city of the candidate's address as an object of Workday.
    pub country_city_reference: Option<models::WorkdayCity>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedWorkdayContactLocation {
        optional address_line_1 = "Address_Line_1",
        optional address_line_2 = "Address_Line_2",
        optional region_subdivision_1 = "Region_Subdivision_1",
        optional country_region_reference = "Country_Region_Reference",
        optional country_city_reference = "Country_City_Reference",
        ..extra
    }
}

impl UnifiedWorkdayContactLocation {
    /// The first line of the candidate's address in Workday.
    pub fn address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1 = Some(address_line_1.into());
        self
    }

    /// The second line of the candidate's address in Workday, such as a flat or floor.
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// The part of the region, in Workday's form of an address.
    pub fn region_subdivision_1(
        mut self,
        region_subdivision_1: impl Into<String>,
    ) -> Self {
        self.region_subdivision_1 = Some(region_subdivision_1.into());
        self
    }

    /// The region, such as a state, of the candidate's address as an object of Workday.
    #[inline]
    pub fn country_region_reference(
        mut self,
        country_region_reference: models::WorkdayRegion,
    ) -> Self {
        self.country_region_reference = Some(country_region_reference);
        self
    }

    /// The city of the candidate's address as an object of Workday.
    #[inline]
    pub fn country_city_reference(
        mut self,
        country_city_reference: models::WorkdayCity,
    ) -> Self {
        self.country_city_reference = Some(country_city_reference);
        self
    }
}

input! { UnifiedWorkdayContactLocation {} }

/// Fields of the candidate and the job submission that only Bullhorn takes.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedBullhornFields {
    /// Fields to set on the candidate in Bullhorn, under Bullhorn's own names.
    pub candidate: Option<Json>,
    /// Fields to set on Bullhorn's job submission, under Bullhorn's own names.
    pub job_submission: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedBullhornFields {
        optional candidate,
        optional job_submission,
        ..extra
    }
}

impl UnifiedBullhornFields {
    /// Fields to set on the candidate in Bullhorn, under Bullhorn's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Fields to set on Bullhorn's job submission, under Bullhorn's own names.
    pub fn job_submission(mut self, job_submission: impl Into<Json>) -> Self {
        self.job_submission = Some(job_submission.into());
        self
    }
}

input! { UnifiedBullhornFields {} }

/// Fields that only Avature takes: where in a workflow the candidate starts.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedAvatureFields {
    /// The step of Avature's workflow that the candidate is put at.
    pub workflow: Option<models::AvatureWorkflow>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedAvatureFields {
        optional workflow,
        ..extra
    }
}

impl UnifiedAvatureFields {
    /// The step of Avature's workflow that the candidate is put at.
    #[inline]
    pub fn workflow(mut self, workflow: models::AvatureWorkflow) -> Self {
        self.workflow = Some(workflow);
        self
    }
}

input! { UnifiedAvatureFields {} }

/// What only Piloga takes.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedPilogaFields {
    /// What to set on the candidate in Piloga.
    pub candidate: Option<UnifiedPilogaCandidate>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedPilogaFields {
        optional candidate,
        ..extra
    }
}

impl UnifiedPilogaFields {
    /// What to set on the candidate in Piloga.
    #[inline]
    pub fn candidate(mut self, candidate: UnifiedPilogaCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

input! { UnifiedPilogaFields {} }

/// What to set on the candidate in Piloga.
///
/// In the request `POST /ai-apply/unified-api/jobs/{job_id}/applications`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnifiedPilogaCandidate {
    /// The street and the number of the house.
    pub street: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    UnifiedPilogaCandidate {
        optional street,
        ..extra
    }
}

impl UnifiedPilogaCandidate {
    /// The street and the number of the house.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

input! { UnifiedPilogaCandidate {} }
