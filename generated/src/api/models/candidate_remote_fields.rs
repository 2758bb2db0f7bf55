// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields`. Edits are lost.

use super::GreenhousePostHeaders;
use crate::runtime::{DateTime, IntoNullable, Json, Unrecognized, open_enum, record};

/// Fields that only single tools take, by tool.
///
/// From `PostAtsCandidates.body.remote_fields` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidateRemoteFields {
    /// What only SuccessFactors takes.
    pub successfactors: Option<SuccessfactorsCandidateFields>,
    /// What only Personio takes.
    pub personio: Option<PersonioCandidateFields>,
    /// What only Talentsoft takes.
    pub talentsoft: Option<TalentsoftCandidateFields>,
    /// What only Teamtailor takes.
    pub teamtailor: Option<TeamtailorCandidateFields>,
    /// Fields of the candidate and the application that only Greenhouse takes.
    pub greenhouse: Option<GreenhouseCandidateFields>,
    /// What only Lever takes.
    pub lever: Option<LeverCandidateFields>,
    /// What only Workable takes.
    pub workable: Option<WorkableCandidateFields>,
    /// What only Workday takes.
    pub workday: Option<WorkdayCandidateFields>,
    /// What only Zoho Recruit takes.
    pub zohorecruit: Option<ZohorecruitCandidateFields>,
    /// Fields of the candidate and the job submission that only Bullhorn takes.
    pub bullhorn: Option<BullhornCandidateFields>,
    /// What only SmartRecruiters takes.
    pub smartrecruiters: Option<SmartrecruitersCandidateFields>,
    /// What only TalentAdore takes.
    pub talentadore: Option<TalentadoreCandidateFields>,
    /// Fields of the candidate that only GuideCom takes.
    pub guidecom: Option<GuidecomCandidateFields>,
    /// Fields of the candidate and the application that only d.vinci takes.
    pub dvinci: Option<DvinciCandidateFields>,
    /// Fields of the job application that only HRworks takes.
    pub hrworks: Option<HrworksCandidateFields>,
    /// What only Jobylon takes.
    pub jobylon: Option<JobylonCandidateFields>,
    /// Fields that only Avature takes: where in a workflow the candidate starts.
    pub avature: Option<AvatureCandidateFields>,
    /// What only Recruitee takes.
    pub recruitee: Option<RecruiteeCandidateFields>,
    /// What only rexx takes.
    pub rexx: Option<RexxCandidateFields>,
    /// What only Umantis takes.
    pub umantis: Option<UmantisCandidateFields>,
    /// What only Piloga takes.
    pub piloga: Option<PilogaCandidateFields>,
    /// What only Pinpoint takes.
    pub pinpoint: Option<PinpointCandidateFields>,
    /// Fields of the candidate that only Coveto takes.
    pub covetorest: Option<CovetorestCandidateFields>,
}

record! {
    CandidateRemoteFields {
        optional successfactors = "successfactors",
        optional personio = "personio",
        optional talentsoft = "talentsoft",
        optional teamtailor = "teamtailor",
        optional greenhouse = "greenhouse",
        optional lever = "lever",
        optional workable = "workable",
        optional workday = "workday",
        optional zohorecruit = "zohorecruit",
        optional bullhorn = "bullhorn",
        optional smartrecruiters = "smartrecruiters",
        optional talentadore = "talentadore",
        optional guidecom = "guidecom",
        optional dvinci = "dvinci",
        optional hrworks = "hrworks",
        optional jobylon = "jobylon",
        optional avature = "avature",
        optional recruitee = "recruitee",
        optional rexx = "rexx",
        optional umantis = "umantis",
        optional piloga = "piloga",
        optional pinpoint = "pinpoint",
        optional covetorest = "covetorest",
    }
}

impl CandidateRemoteFields {
    /// What only SuccessFactors takes.
    #[inline]
    pub fn successfactors(
        mut self,
        successfactors: SuccessfactorsCandidateFields,
    ) -> Self {
        self.successfactors = Some(successfactors);
        self
    }

    /// What only Personio takes.
    #[inline]
    pub fn personio(mut self, personio: PersonioCandidateFields) -> Self {
        self.personio = Some(personio);
        self
    }

    /// What only Talentsoft takes.
    #[inline]
    pub fn talentsoft(mut self, talentsoft: TalentsoftCandidateFields) -> Self {
        self.talentsoft = Some(talentsoft);
        self
    }

    /// What only Teamtailor takes.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: TeamtailorCandidateFields) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// Fields of the candidate and the application that only Greenhouse takes.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseCandidateFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Lever takes.
    #[inline]
    pub fn lever(mut self, lever: LeverCandidateFields) -> Self {
        self.lever = Some(lever);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: WorkableCandidateFields) -> Self {
        self.workable = Some(workable);
        self
    }

    /// What only Workday takes.
    #[inline]
    pub fn workday(mut self, workday: WorkdayCandidateFields) -> Self {
        self.workday = Some(workday);
        self
    }

    /// What only Zoho Recruit takes.
    #[inline]
    pub fn zohorecruit(mut self, zohorecruit: ZohorecruitCandidateFields) -> Self {
        self.zohorecruit = Some(zohorecruit);
        self
    }

    /// Fields of the candidate and the job submission that only Bullhorn takes.
    #[inline]
    pub fn bullhorn(mut self, bullhorn: BullhornCandidateFields) -> Self {
        self.bullhorn = Some(bullhorn);
        self
    }

    /// What only SmartRecruiters takes.
    #[inline]
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: SmartrecruitersCandidateFields,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters);
        self
    }

    /// What only TalentAdore takes.
    #[inline]
    pub fn talentadore(mut self, talentadore: TalentadoreCandidateFields) -> Self {
        self.talentadore = Some(talentadore);
        self
    }

    /// Fields of the candidate that only GuideCom takes.
    #[inline]
    pub fn guidecom(mut self, guidecom: GuidecomCandidateFields) -> Self {
        self.guidecom = Some(guidecom);
        self
    }

    /// Fields of the candidate and the application that only d.vinci takes.
    #[inline]
    pub fn dvinci(mut self, dvinci: DvinciCandidateFields) -> Self {
        self.dvinci = Some(dvinci);
        self
    }

    /// Fields of the job application that only HRworks takes.
    #[inline]
    pub fn hrworks(mut self, hrworks: HrworksCandidateFields) -> Self {
        self.hrworks = Some(hrworks);
        self
    }

    /// What only Jobylon takes.
    #[inline]
    pub fn jobylon(mut self, jobylon: JobylonCandidateFields) -> Self {
        self.jobylon = Some(jobylon);
        self
    }

    /// Fields that only Avature takes: where in a workflow the candidate starts.
    #[inline]
    pub fn avature(mut self, avature: AvatureCandidateFields) -> Self {
        self.avature = Some(avature);
        self
    }

    /// What only Recruitee takes.
    #[inline]
    pub fn recruitee(mut self, recruitee: RecruiteeCandidateFields) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// What only rexx takes.
    #[inline]
    pub fn rexx(mut self, rexx: RexxCandidateFields) -> Self {
        self.rexx = Some(rexx);
        self
    }

    /// What only Umantis takes.
    #[inline]
    pub fn umantis(mut self, umantis: UmantisCandidateFields) -> Self {
        self.umantis = Some(umantis);
        self
    }

    /// What only Piloga takes.
    #[inline]
    pub fn piloga(mut self, piloga: PilogaCandidateFields) -> Self {
        self.piloga = Some(piloga);
        self
    }

    /// What only Pinpoint takes.
    #[inline]
    pub fn pinpoint(mut self, pinpoint: PinpointCandidateFields) -> Self {
        self.pinpoint = Some(pinpoint);
        self
    }

    /// Fields of the candidate that only Coveto takes.
    #[inline]
    pub fn covetorest(mut self, covetorest: CovetorestCandidateFields) -> Self {
        self.covetorest = Some(covetorest);
        self
    }
}

/// What only SuccessFactors takes.
///
/// From `PostAtsCandidates.body.remote_fields.successfactors` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuccessfactorsCandidateFields {
    /// Fields to set on the `Candidate` entity of SuccessFactors, under its own names.
    pub candidate: Option<Json>,
    /// Fields to set on the `JobApplication` entity of SuccessFactors, under its own names.
    pub job_application: Option<Json>,
    /// Whether SuccessFactors copies the attachments of the job application.
    pub copy_job_application_attachments: Option<bool>,
    /// Whether SuccessFactors changes a candidate whom it has already.
    pub update_existing_candidate: Option<Option<bool>>,
}

record! {
    SuccessfactorsCandidateFields {
        optional candidate = "Candidate",
        optional job_application = "JobApplication",
        optional copy_job_application_attachments = "copyJobApplicationAttachments",
        double update_existing_candidate = "update_existing_candidate",
    }
}

impl SuccessfactorsCandidateFields {
    /// Fields to set on the `Candidate` entity of SuccessFactors, under its own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Fields to set on the `JobApplication` entity of SuccessFactors, under its own names.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }

    /// Whether SuccessFactors copies the attachments of the job application.
    #[inline]
    pub fn copy_job_application_attachments(
        mut self,
        copy_job_application_attachments: bool,
    ) -> Self {
        self.copy_job_application_attachments = Some(copy_job_application_attachments);
        self
    }

    /// Whether SuccessFactors changes a candidate whom it has already.
    pub fn update_existing_candidate(
        mut self,
        update_existing_candidate: impl IntoNullable<bool>,
    ) -> Self {
        self.update_existing_candidate = Some(update_existing_candidate.into_nullable());
        self
    }
}

/// What only Personio takes.
///
/// From `PostAtsCandidates.body.remote_fields.personio` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonioCandidateFields {
    /// Fields to set on the application in Personio, under Personio's own names.
    pub application: Option<Json>,
}

record! {
    PersonioCandidateFields {
        optional application = "application",
    }
}

impl PersonioCandidateFields {
    /// Fields to set on the application in Personio, under Personio's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

/// What only Talentsoft takes.
///
/// From `PostAtsCandidates.body.remote_fields.talentsoft` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TalentsoftCandidateFields {
    /// Fields to set on the applicant in Talentsoft, under Talentsoft's own names.
    pub applicant: Option<Json>,
    /// Fields to set on the application in Talentsoft, under Talentsoft's own names.
    pub application: Option<Json>,
}

record! {
    TalentsoftCandidateFields {
        optional applicant = "applicant",
        optional application = "application",
    }
}

impl TalentsoftCandidateFields {
    /// Fields to set on the applicant in Talentsoft, under Talentsoft's own names.
    pub fn applicant(mut self, applicant: impl Into<Json>) -> Self {
        self.applicant = Some(applicant.into());
        self
    }

    /// Fields to set on the application in Talentsoft, under Talentsoft's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

/// What only Teamtailor takes.
///
/// From `PostAtsCandidates.body.remote_fields.teamtailor` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorCandidateFields {
    /// Fields to set on the candidate in Teamtailor, under Teamtailor's own names.
    pub candidate: Option<Json>,
    /// What to set on the job application in Teamtailor.
    pub application: Option<TeamtailorApplication>,
}

record! {
    TeamtailorCandidateFields {
        optional candidate = "candidate",
        optional application = "application",
    }
}

impl TeamtailorCandidateFields {
    /// Fields to set on the candidate in Teamtailor, under Teamtailor's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// What to set on the job application in Teamtailor.
    #[inline]
    pub fn application(mut self, application: TeamtailorApplication) -> Self {
        self.application = Some(application);
        self
    }
}

/// What to set on the job application in Teamtailor.
///
/// From `PostAtsCandidates.body.remote_fields.teamtailor.application` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorApplication {
    /// Attributes of Teamtailor's job application, under Teamtailor's own names.
    pub attributes: Option<Json>,
}

record! {
    TeamtailorApplication {
        optional attributes = "attributes",
    }
}

impl TeamtailorApplication {
    /// Attributes of Teamtailor's job application, under Teamtailor's own names.
    pub fn attributes(mut self, attributes: impl Into<Json>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}

/// Fields of the candidate and the application that only Greenhouse takes.
///
/// From `PostAtsCandidates.body.remote_fields.greenhouse` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseCandidateFields {
    /// Fields to set on the candidate in Greenhouse, under Greenhouse's own names.
    pub candidate: Option<Json>,
    /// Fields to set on the application in Greenhouse, under Greenhouse's own names.
    pub application: Option<Json>,
    /// Headers that are sent to Greenhouse along with the request.
    pub post_headers: Option<GreenhousePostHeaders>,
}

record! {
    GreenhouseCandidateFields {
        optional candidate = "candidate",
        optional application = "application",
        optional post_headers = "post_headers",
    }
}

impl GreenhouseCandidateFields {
    /// Fields to set on the candidate in Greenhouse, under Greenhouse's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Fields to set on the application in Greenhouse, under Greenhouse's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Headers that are sent to Greenhouse along with the request.
    #[inline]
    pub fn post_headers(mut self, post_headers: GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

/// What only Lever takes.
///
/// From `PostAtsCandidates.body.remote_fields.lever` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LeverCandidateFields {
    /// Fields to set on the candidate in Lever, under Lever's own names.
    pub candidate: Option<Json>,
}

record! {
    LeverCandidateFields {
        optional candidate = "candidate",
    }
}

impl LeverCandidateFields {
    /// Fields to set on the candidate in Lever, under Lever's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// What only Workable takes.
///
/// From `PostAtsCandidates.body.remote_fields.workable` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkableCandidateFields {
    /// Fields to set on the candidate in Workable, under Workable's own names.
    pub candidate: Option<Json>,
    /// The id of the Workable user in whose name it is done.
    pub on_behalf_of_user_remote_id: Option<String>,
}

record! {
    WorkableCandidateFields {
        optional candidate = "candidate",
        optional on_behalf_of_user_remote_id = "on_behalf_of_user_remote_id",
    }
}

impl WorkableCandidateFields {
    /// Fields to set on the candidate in Workable, under Workable's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// The id of the Workable user in whose name it is done.
    pub fn on_behalf_of_user_remote_id(
        mut self,
        on_behalf_of_user_remote_id: impl Into<String>,
    ) -> Self {
        self.on_behalf_of_user_remote_id = Some(on_behalf_of_user_remote_id.into());
        self
    }
}

/// What only Workday takes.
///
/// From `PostAtsCandidates.body.remote_fields.workday` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayCandidateFields {
    /// The candidate as Workday describes one: name details, languages, experience, address.
    pub candidate_data: Option<WorkdayCandidateData>,
    /// Workday's id of the source that the candidate is to be attributed to.
    pub override_source_reference_wid: Option<String>,
}

record! {
    WorkdayCandidateFields {
        optional candidate_data = "Candidate_Data",
        optional override_source_reference_wid = "Override_Source_Reference_WID",
    }
}

impl WorkdayCandidateFields {
    /// The candidate as Workday describes one: name details, languages, experience, address.
    #[inline]
    pub fn candidate_data(mut self, candidate_data: WorkdayCandidateData) -> Self {
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

/// The candidate as Workday describes one: name details, languages, experience, address.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayCandidateData {
    /// Further parts of the candidate's name, for Workday.
    pub name_detail_data: Option<WorkdayNameDetails>,
    /// Workday's reference to the language.
    pub language_reference: Option<WorkdayCandidateLanguage>,
    /// The application as Workday describes one.
    pub job_application_data: Option<WorkdayJobApplication>,
    /// How and where Workday reaches the candidate.
    pub contact_data: Option<WorkdayContact>,
    /// Workday's reference to a worker.
    pub worker_reference: Option<WorkdayWorker>,
}

record! {
    WorkdayCandidateData {
        optional name_detail_data = "Name_Detail_Data",
        optional language_reference = "Language_Reference",
        optional job_application_data = "Job_Application_Data",
        optional contact_data = "Contact_Data",
        optional worker_reference = "Worker_Reference",
    }
}

impl WorkdayCandidateData {
    /// Further parts of the candidate's name, for Workday.
    #[inline]
    pub fn name_detail_data(mut self, name_detail_data: WorkdayNameDetails) -> Self {
        self.name_detail_data = Some(name_detail_data);
        self
    }

    /// Workday's reference to the language.
    #[inline]
    pub fn language_reference(
        mut self,
        language_reference: WorkdayCandidateLanguage,
    ) -> Self {
        self.language_reference = Some(language_reference);
        self
    }

    /// The application as Workday describes one.
    #[inline]
    pub fn job_application_data(
        mut self,
        job_application_data: WorkdayJobApplication,
    ) -> Self {
        self.job_application_data = Some(job_application_data);
        self
    }

    /// How and where Workday reaches the candidate.
    #[inline]
    pub fn contact_data(mut self, contact_data: WorkdayContact) -> Self {
        self.contact_data = Some(contact_data);
        self
    }

    /// Workday's reference to a worker.
    #[inline]
    pub fn worker_reference(mut self, worker_reference: WorkdayWorker) -> Self {
        self.worker_reference = Some(worker_reference);
        self
    }
}

/// Further parts of the candidate's name, for Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Name_Detail_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayNameDetails {
    /// The candidate's middle name, for Workday.
    pub middle_name: Option<String>,
    /// Workday's reference to a suffix of the name.
    pub social_suffix_reference: Option<WorkdaySocialSuffix>,
}

record! {
    WorkdayNameDetails {
        optional middle_name = "Middle_Name",
        optional social_suffix_reference = "Social_Suffix_Reference",
    }
}

impl WorkdayNameDetails {
    /// The candidate's middle name, for Workday.
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Workday's reference to a suffix of the name.
    #[inline]
    pub fn social_suffix_reference(
        mut self,
        social_suffix_reference: WorkdaySocialSuffix,
    ) -> Self {
        self.social_suffix_reference = Some(social_suffix_reference);
        self
    }
}

/// Workday's reference to a suffix of the name.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Name_Detail_Data.Social_Suffix_Reference` in
/// the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdaySocialSuffix {
    /// Workday's id of the suffix.
    pub predefined_name_component_id: String,
}

record! {
    WorkdaySocialSuffix {
        required predefined_name_component_id = "Predefined_Name_Component_ID",
    }
}

impl WorkdaySocialSuffix {
    /// With what is required; the rest is left out until it is set.
    pub fn new(predefined_name_component_id: impl Into<String>) -> Self {
        Self {
            predefined_name_component_id: predefined_name_component_id.into(),
        }
    }
}

/// Workday's reference to the language.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Language_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayCandidateLanguage {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
}

record! {
    WorkdayCandidateLanguage {
        required wid = "WID",
    }
}

impl WorkdayCandidateLanguage {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// The application as Workday describes one.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data` in the API
/// description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayJobApplication {
    /// What Workday keeps on the application for this one job.
    pub job_applied_to_data: Option<WorkdayJobAppliedTo>,
    /// The candidate's education, skills, languages and experience, for Workday.
    pub resume_data: Option<WorkdayResume>,
}

record! {
    WorkdayJobApplication {
        optional job_applied_to_data = "Job_Applied_To_Data",
        optional resume_data = "Resume_Data",
    }
}

impl WorkdayJobApplication {
    /// What Workday keeps on the application for this one job.
    #[inline]
    pub fn job_applied_to_data(
        mut self,
        job_applied_to_data: WorkdayJobAppliedTo,
    ) -> Self {
        self.job_applied_to_data = Some(job_applied_to_data);
        self
    }

    /// The candidate's education, skills, languages and experience, for Workday.
    #[inline]
    pub fn resume_data(mut self, resume_data: WorkdayResume) -> Self {
        self.resume_data = Some(resume_data);
        self
    }
}

/// What Workday keeps on the application for this one job.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Job_Applied_To_Data` in
/// the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayJobAppliedTo {
    /// Personal data of the candidate that Workday keeps with the application.
    pub global_personal_information_data: Option<WorkdayPersonalInformation>,
}

record! {
    WorkdayJobAppliedTo {
        optional global_personal_information_data = "Global_Personal_Information_Data",
    }
}

impl WorkdayJobAppliedTo {
    /// Personal data of the candidate that Workday keeps with the application.
    #[inline]
    pub fn global_personal_information_data(
        mut self,
        global_personal_information_data: WorkdayPersonalInformation,
    ) -> Self {
        self.global_personal_information_data = Some(global_personal_information_data);
        self
    }
}

/// Personal data of the candidate that Workday keeps with the application.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Job_Applied_To_Data.Global_Personal_Information_Data`
/// in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayPersonalInformation {
    /// The candidate's date of birth for Workday's records.
    pub date_of_birth: Option<String>,
}

record! {
    WorkdayPersonalInformation {
        optional date_of_birth = "Date_of_Birth",
    }
}

impl WorkdayPersonalInformation {
    /// The candidate's date of birth for Workday's records.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }
}

/// The candidate's education, skills, languages and experience, for Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data` in the API
/// description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayResume {
    /// The schools and universities that the candidate went to, as Workday's résumé lists them.
    pub education_data: Option<Vec<WorkdayEducation>>,
    /// The candidate's skills, for Workday.
    pub skill_data: Option<Vec<WorkdaySkill>>,
    /// The languages of the candidate, for Workday.
    pub language_data: Option<Vec<WorkdayResumeLanguage>>,
    /// The candidate's earlier and present jobs, as Workday's résumé lists them.
    pub experience_data: Option<Vec<WorkdayExperience>>,
}

record! {
    WorkdayResume {
        optional education_data = "Education_Data",
        optional skill_data = "Skill_Data",
        optional language_data = "Language_Data",
        optional experience_data = "Experience_Data",
    }
}

impl WorkdayResume {
    /// The schools and universities that the candidate went to, as Workday's résumé lists them.
    pub fn education_data(
        mut self,
        education_data: impl IntoIterator<Item = WorkdayEducation>,
    ) -> Self {
        self.education_data = Some(education_data.into_iter().collect());
        self
    }

    /// The candidate's skills, for Workday.
    pub fn skill_data(
        mut self,
        skill_data: impl IntoIterator<Item = WorkdaySkill>,
    ) -> Self {
        self.skill_data = Some(skill_data.into_iter().collect());
        self
    }

    /// The languages of the candidate, for Workday.
    pub fn language_data(
        mut self,
        language_data: impl IntoIterator<Item = WorkdayResumeLanguage>,
    ) -> Self {
        self.language_data = Some(language_data.into_iter().collect());
        self
    }

    /// The candidate's earlier and present jobs, as Workday's résumé lists them.
    pub fn experience_data(
        mut self,
        experience_data: impl IntoIterator<Item = WorkdayExperience>,
    ) -> Self {
        self.experience_data = Some(experience_data.into_iter().collect());
        self
    }
}

/// An entry of the `Education_Data` of a [`WorkdayResume`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[]`
/// in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayEducation {
    /// The school that the candidate has been to.
    pub school_name: Option<String>,
    /// The year in which the candidate's time at this school began.
    pub first_year_attended: Option<f64>,
    /// The year in which the candidate left the school.
    pub last_year_attended: Option<f64>,
    /// The subject that the candidate studied as an object of Workday.
    pub field_of_study_reference: Option<WorkdayFieldOfStudy>,
    /// The degree of this education as an object of Workday.
    pub degree_reference: Option<WorkdayDegree>,
    /// The candidate's average grade at this school.
    pub grade_average: Option<String>,
}

record! {
    WorkdayEducation {
        optional school_name = "School_Name",
        optional first_year_attended = "First_Year_Attended",
        optional last_year_attended = "Last_Year_Attended",
        optional field_of_study_reference = "Field_of_Study_Reference",
        optional degree_reference = "Degree_Reference",
        optional grade_average = "Grade_Average",
    }
}

impl WorkdayEducation {
    /// The school that the candidate has been to.
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// The year in which the candidate's time at this school began.
    #[inline]
    pub fn first_year_attended(mut self, first_year_attended: f64) -> Self {
        self.first_year_attended = Some(first_year_attended);
        self
    }

    /// The year in which the candidate left the school.
    #[inline]
    pub fn last_year_attended(mut self, last_year_attended: f64) -> Self {
        self.last_year_attended = Some(last_year_attended);
        self
    }

    /// The subject that the candidate studied as an object of Workday.
    #[inline]
    pub fn field_of_study_reference(
        mut self,
        field_of_study_reference: WorkdayFieldOfStudy,
    ) -> Self {
        self.field_of_study_reference = Some(field_of_study_reference);
        self
    }

    /// The degree of this education as an object of Workday.
    #[inline]
    pub fn degree_reference(mut self, degree_reference: WorkdayDegree) -> Self {
        self.degree_reference = Some(degree_reference);
        self
    }

    /// The candidate's average grade at this school.
    pub fn grade_average(mut self, grade_average: impl Into<String>) -> Self {
        self.grade_average = Some(grade_average.into());
        self
    }
}

/// The subject that the candidate studied as an object of Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[].Field_of_Study_Reference`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayFieldOfStudy {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
}

record! {
    WorkdayFieldOfStudy {
        required wid = "WID",
    }
}

impl WorkdayFieldOfStudy {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// The degree of this education as an object of Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[].Degree_Reference`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayDegree {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
}

record! {
    WorkdayDegree {
        required wid = "WID",
    }
}

impl WorkdayDegree {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// An entry of the `Skill_Data` of a [`WorkdayResume`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Skill_Data[]`
/// in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdaySkill {
    /// What the candidate can do.
    pub skill_name: Option<String>,
}

record! {
    WorkdaySkill {
        optional skill_name = "Skill_Name",
    }
}

impl WorkdaySkill {
    /// What the candidate can do.
    pub fn skill_name(mut self, skill_name: impl Into<String>) -> Self {
        self.skill_name = Some(skill_name.into());
        self
    }
}

/// An entry of the `Language_Data` of a [`WorkdayResume`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[]`
/// in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayResumeLanguage {
    /// Workday's reference to the language.
    pub language_reference: Option<WorkdayLanguage>,
    /// What the candidate can do in this language, for Workday.
    pub language: Option<WorkdayLanguageSkill>,
}

record! {
    WorkdayResumeLanguage {
        optional language_reference = "Language_Reference",
        optional language = "Language",
    }
}

impl WorkdayResumeLanguage {
    /// Workday's reference to the language.
    #[inline]
    pub fn language_reference(mut self, language_reference: WorkdayLanguage) -> Self {
        self.language_reference = Some(language_reference);
        self
    }

    /// What the candidate can do in this language, for Workday.
    #[inline]
    pub fn language(mut self, language: WorkdayLanguageSkill) -> Self {
        self.language = Some(language);
        self
    }
}

/// Workday's reference to the language.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language_Reference`
/// in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguage {
    /// Workday's own id (WID) of what is referred to.
    pub wid: Option<String>,
}

record! {
    WorkdayLanguage {
        optional wid = "WID",
    }
}

impl WorkdayLanguage {
    /// Workday's own id (WID) of what is referred to.
    pub fn wid(mut self, wid: impl Into<String>) -> Self {
        self.wid = Some(wid.into());
        self
    }
}

/// What the candidate can do in this language, for Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageSkill {
    /// Whether it is the candidate's mother tongue.
    pub native: Option<bool>,
    /// The candidate's abilities in the language, one entry each.
    pub language_ability: Vec<WorkdayLanguageAbility>,
}

record! {
    WorkdayLanguageSkill {
        optional native = "Native",
        required language_ability = "Language_Ability",
    }
}

impl WorkdayLanguageSkill {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        language_ability: impl IntoIterator<Item = WorkdayLanguageAbility>,
    ) -> Self {
        Self {
            native: None,
            language_ability: language_ability.into_iter().collect(),
        }
    }

    /// Whether it is the candidate's mother tongue.
    #[inline]
    pub fn native(mut self, native: bool) -> Self {
        self.native = Some(native);
        self
    }
}

/// An entry of the `Language_Ability` of a [`WorkdayLanguageSkill`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[]`
/// in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguageAbility {
    /// One ability in the language, and how good it is.
    pub language_ability_data: Option<WorkdayLanguageAbilityData>,
}

record! {
    WorkdayLanguageAbility {
        optional language_ability_data = "Language_Ability_Data",
    }
}

impl WorkdayLanguageAbility {
    /// One ability in the language, and how good it is.
    #[inline]
    pub fn language_ability_data(
        mut self,
        language_ability_data: WorkdayLanguageAbilityData,
    ) -> Self {
        self.language_ability_data = Some(language_ability_data);
        self
    }
}

/// One ability in the language, and how good it is.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data`
/// in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguageAbilityData {
    /// Workday's reference to how good the ability is.
    pub language_proficiency_reference: Option<WorkdayLanguageProficiency>,
    /// Workday's reference to the kind of ability, such as speaking or reading.
    pub language_ability_type_reference: Option<WorkdayLanguageAbilityType>,
}

record! {
    WorkdayLanguageAbilityData {
        optional language_proficiency_reference = "Language_Proficiency_Reference",
        optional language_ability_type_reference = "Language_Ability_Type_Reference",
    }
}

impl WorkdayLanguageAbilityData {
    /// Workday's reference to how good the ability is.
    #[inline]
    pub fn language_proficiency_reference(
        mut self,
        language_proficiency_reference: WorkdayLanguageProficiency,
    ) -> Self {
        self.language_proficiency_reference = Some(language_proficiency_reference);
        self
    }

    /// Workday's reference to the kind of ability, such as speaking or reading.
    #[inline]
    pub fn language_ability_type_reference(
        mut self,
        language_ability_type_reference: WorkdayLanguageAbilityType,
    ) -> Self {
        self.language_ability_type_reference = Some(language_ability_type_reference);
        self
    }
}

/// Workday's reference to how good the ability is.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data.Language_Proficiency_Reference`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageProficiency {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
}

record! {
    WorkdayLanguageProficiency {
        required wid = "WID",
    }
}

impl WorkdayLanguageProficiency {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// Workday's reference to the kind of ability, such as speaking or reading.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data.Language_Ability_Type_Reference`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageAbilityType {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
}

record! {
    WorkdayLanguageAbilityType {
        required wid = "WID",
    }
}

impl WorkdayLanguageAbilityType {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// An entry of the `Experience_Data` of a [`WorkdayResume`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Experience_Data[]`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayExperience {
    /// The employer in this entry of the candidate's work experience in Workday.
    pub company_name: String,
    /// The position that the candidate held.
    pub title: String,
    /// The place where the candidate held the position.
    pub location: Option<String>,
    /// The day on which the candidate began.
    pub start_date: DateTime,
    /// When the candidate left this employer of their Workday résumé.
    pub end_date: Option<DateTime>,
    /// Whether the candidate still works at this employer of their Workday résumé.
    pub currently_work_here: Option<bool>,
    /// What the candidate did at this employer of their Workday résumé.
    pub description: Option<String>,
}

record! {
    WorkdayExperience {
        required company_name = "Company_Name",
        required title = "Title",
        optional location = "Location",
        required start_date = "Start_Date",
        optional end_date = "End_Date",
        optional currently_work_here = "Currently_Work_Here",
        optional description = "Description",
    }
}

impl WorkdayExperience {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        company_name: impl Into<String>,
        title: impl Into<String>,
        start_date: impl Into<DateTime>,
    ) -> Self {
        Self {
            company_name: company_name.into(),
            title: title.into(),
            location: None,
            start_date: start_date.into(),
            end_date: None,
            currently_work_here: None,
            description: None,
        }
    }

    /// The place where the candidate held the position.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// When the candidate left this employer of their Workday résumé.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Whether the candidate still works at this employer of their Workday résumé.
    #[inline]
    pub fn currently_work_here(mut self, currently_work_here: bool) -> Self {
        self.currently_work_here = Some(currently_work_here);
        self
    }

    /// What the candidate did at this employer of their Workday résumé.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// How and where Workday reaches the candidate.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayContact {
    /// The candidate's address, for Workday.
    pub location_data: Option<WorkdayContactLocation>,
}

record! {
    WorkdayContact {
        optional location_data = "Location_Data",
    }
}

impl WorkdayContact {
    /// The candidate's address, for Workday.
    #[inline]
    pub fn location_data(mut self, location_data: WorkdayContactLocation) -> Self {
        self.location_data = Some(location_data);
        self
    }
}

/// The candidate's address, for Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data` in the API
/// description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayContactLocation {
    /// The first line of the candidate's address in Workday.
    pub address_line_1: Option<String>,
    /// The second line of the candidate's address in Workday, such as a flat or floor.
    pub address_line_2: Option<String>,
    /// The part of the region, in Workday's form of an address.
    pub region_subdivision_1: Option<String>,
    /// The region, such as a state, of the candidate's address as an object of Workday.
    pub country_region_reference: Option<WorkdayRegion>,
    /// The city of the candidate's address as an object of Workday.
    pub country_city_reference: Option<WorkdayCity>,
}

record! {
    WorkdayContactLocation {
        optional address_line_1 = "Address_Line_1",
        optional address_line_2 = "Address_Line_2",
        optional region_subdivision_1 = "Region_Subdivision_1",
        optional country_region_reference = "Country_Region_Reference",
        optional country_city_reference = "Country_City_Reference",
    }
}

impl WorkdayContactLocation {
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
        country_region_reference: WorkdayRegion,
    ) -> Self {
        self.country_region_reference = Some(country_region_reference);
        self
    }

    /// The city of the candidate's address as an object of Workday.
    #[inline]
    pub fn country_city_reference(
        mut self,
        country_city_reference: WorkdayCity,
    ) -> Self {
        self.country_city_reference = Some(country_city_reference);
        self
    }
}

/// The region, such as a state, of the candidate's address as an object of Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_Region_Reference`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayRegion {
    /// Workday's id of the region, such as a state, of the candidate's address.
    pub country_region_id: String,
}

record! {
    WorkdayRegion {
        required country_region_id = "Country_Region_ID",
    }
}

impl WorkdayRegion {
    /// With what is required; the rest is left out until it is set.
    pub fn new(country_region_id: impl Into<String>) -> Self {
        Self {
            country_region_id: country_region_id.into(),
        }
    }
}

/// The city of the candidate's address as an object of Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_City_Reference`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayCity {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
}

record! {
    WorkdayCity {
        required wid = "WID",
    }
}

impl WorkdayCity {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// Workday's reference to a worker.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Worker_Reference` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayWorker {
    /// Workday's own id (WID) of what is referred to.
    pub wid: Option<String>,
    /// Workday's employee id of the candidate who already works for the company.
    pub employee_id: Option<String>,
}

record! {
    WorkdayWorker {
        optional wid = "WID",
        optional employee_id = "Employee_ID",
    }
}

impl WorkdayWorker {
    /// Workday's own id (WID) of what is referred to.
    pub fn wid(mut self, wid: impl Into<String>) -> Self {
        self.wid = Some(wid.into());
        self
    }

    /// Workday's employee id of the candidate who already works for the company.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }
}

/// What only Zoho Recruit takes.
///
/// From `PostAtsCandidates.body.remote_fields.zohorecruit` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZohorecruitCandidateFields {
    /// Fields to set on the candidate in Zoho Recruit, under Zoho Recruit's own names.
    pub candidate: Option<Json>,
}

record! {
    ZohorecruitCandidateFields {
        optional candidate = "candidate",
    }
}

impl ZohorecruitCandidateFields {
    /// Fields to set on the candidate in Zoho Recruit, under Zoho Recruit's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// Fields of the candidate and the job submission that only Bullhorn takes.
///
/// From `PostAtsCandidates.body.remote_fields.bullhorn` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BullhornCandidateFields {
    /// Fields to set on the candidate in Bullhorn, under Bullhorn's own names.
    pub candidate: Option<Json>,
    /// Fields to set on Bullhorn's job submission, under Bullhorn's own names.
    pub job_submission: Option<Json>,
}

record! {
    BullhornCandidateFields {
        optional candidate = "candidate",
        optional job_submission = "job_submission",
    }
}

impl BullhornCandidateFields {
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

/// What only SmartRecruiters takes.
///
/// From `PostAtsCandidates.body.remote_fields.smartrecruiters` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersCandidateFields {
    /// Fields for SmartRecruiters that apply to a candidate with screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_with_questions: Option<Json>,
    /// Fields for SmartRecruiters that apply to a candidate without screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_without_questions: Option<Json>,
    /// Fields to set on the candidate in SmartRecruiters, under SmartRecruiters' own names.
    pub candidate: Option<Json>,
    /// What the candidate consented to in SmartRecruiters, by the kind of consent.
    pub consent_decisions: Option<SmartrecruitersConsentDecisions>,
}

record! {
    SmartrecruitersCandidateFields {
        optional candidate_with_questions = "candidate_with_questions",
        optional candidate_without_questions = "candidate_without_questions",
        optional candidate = "candidate",
        optional consent_decisions = "consent_decisions",
    }
}

impl SmartrecruitersCandidateFields {
    /// Fields for SmartRecruiters that apply to a candidate with screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn candidate_with_questions(
        mut self,
        candidate_with_questions: impl Into<Json>,
    ) -> Self {
        self.candidate_with_questions = Some(candidate_with_questions.into());
        self
    }

    /// Fields for SmartRecruiters that apply to a candidate without screening questions.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn candidate_without_questions(
        mut self,
        candidate_without_questions: impl Into<Json>,
    ) -> Self {
        self.candidate_without_questions = Some(candidate_without_questions.into());
        self
    }

    /// Fields to set on the candidate in SmartRecruiters, under SmartRecruiters' own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// What the candidate consented to in SmartRecruiters, by the kind of consent.
    #[inline]
    pub fn consent_decisions(
        mut self,
        consent_decisions: SmartrecruitersConsentDecisions,
    ) -> Self {
        self.consent_decisions = Some(consent_decisions);
        self
    }
}

/// What the candidate consented to in SmartRecruiters, by the kind of consent.
///
/// From `PostAtsCandidates.body.remote_fields.smartrecruiters.consent_decisions` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersConsentDecisions {
    /// Whether the candidate consents to everything at once, in SmartRecruiters.
    pub single: Option<bool>,
    /// Whether the candidate consents to SmartRecruiters' recruiting.
    pub smart_recruit: Option<bool>,
    /// Whether the candidate consents to SmartRecruiters' CRM.
    pub smart_crm: Option<bool>,
    /// Whether the candidate consents to messages by SMS from SmartRecruiters.
    pub smart_message_sms: Option<bool>,
    /// Whether the candidate consents to messages by WhatsApp from SmartRecruiters.
    pub smart_message_whatsapp: Option<bool>,
}

record! {
    SmartrecruitersConsentDecisions {
        optional single = "SINGLE",
        optional smart_recruit = "SMART_RECRUIT",
        optional smart_crm = "SMART_CRM",
        optional smart_message_sms = "SMART_MESSAGE_SMS",
        optional smart_message_whatsapp = "SMART_MESSAGE_WHATSAPP",
    }
}

impl SmartrecruitersConsentDecisions {
    /// Whether the candidate consents to everything at once, in SmartRecruiters.
    #[inline]
    pub fn single(mut self, single: bool) -> Self {
        self.single = Some(single);
        self
    }

    /// Whether the candidate consents to SmartRecruiters' recruiting.
    #[inline]
    pub fn smart_recruit(mut self, smart_recruit: bool) -> Self {
        self.smart_recruit = Some(smart_recruit);
        self
    }

    /// Whether the candidate consents to SmartRecruiters' CRM.
    #[inline]
    pub fn smart_crm(mut self, smart_crm: bool) -> Self {
        self.smart_crm = Some(smart_crm);
        self
    }

    /// Whether the candidate consents to messages by SMS from SmartRecruiters.
    #[inline]
    pub fn smart_message_sms(mut self, smart_message_sms: bool) -> Self {
        self.smart_message_sms = Some(smart_message_sms);
        self
    }

    /// Whether the candidate consents to messages by WhatsApp from SmartRecruiters.
    #[inline]
    pub fn smart_message_whatsapp(mut self, smart_message_whatsapp: bool) -> Self {
        self.smart_message_whatsapp = Some(smart_message_whatsapp);
        self
    }
}

/// What only TalentAdore takes.
///
/// From `PostAtsCandidates.body.remote_fields.talentadore` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TalentadoreCandidateFields {
    /// Fields to set on the application in TalentAdore, under TalentAdore's own names.
    pub applications: Option<Json>,
}

record! {
    TalentadoreCandidateFields {
        optional applications = "applications",
    }
}

impl TalentadoreCandidateFields {
    /// Fields to set on the application in TalentAdore, under TalentAdore's own names.
    pub fn applications(mut self, applications: impl Into<Json>) -> Self {
        self.applications = Some(applications.into());
        self
    }
}

/// Fields of the candidate that only GuideCom takes.
///
/// From `PostAtsCandidates.body.remote_fields.guidecom` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuidecomCandidateFields {
    /// Fields to set on the candidate in GuideCom, under GuideCom's own names.
    pub candidate: Option<Json>,
}

record! {
    GuidecomCandidateFields {
        optional candidate = "candidate",
    }
}

impl GuidecomCandidateFields {
    /// Fields to set on the candidate in GuideCom, under GuideCom's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// Fields of the candidate and the application that only d.vinci takes.
///
/// From `PostAtsCandidates.body.remote_fields.dvinci` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DvinciCandidateFields {
    /// Fields to set on the application in d.vinci, under d.vinci's own names.
    pub application: Option<Json>,
    /// Fields to set on the candidate in d.vinci, under d.vinci's own names.
    pub candidate: Option<Json>,
}

record! {
    DvinciCandidateFields {
        optional application = "application",
        optional candidate = "candidate",
    }
}

impl DvinciCandidateFields {
    /// Fields to set on the application in d.vinci, under d.vinci's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Fields to set on the candidate in d.vinci, under d.vinci's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// Fields of the job application that only HRworks takes.
///
/// From `PostAtsCandidates.body.remote_fields.hrworks` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HrworksCandidateFields {
    /// Fields to set on the job application in HRworks, under HRworks' own names.
    pub job_application: Option<Json>,
}

record! {
    HrworksCandidateFields {
        optional job_application = "jobApplication",
    }
}

impl HrworksCandidateFields {
    /// Fields to set on the job application in HRworks, under HRworks' own names.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }
}

/// What only Jobylon takes.
///
/// From `PostAtsCandidates.body.remote_fields.jobylon` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobylonCandidateFields {
    /// What to set on the application in Jobylon.
    pub application: Option<JobylonApplication>,
}

record! {
    JobylonCandidateFields {
        optional application = "application",
    }
}

impl JobylonCandidateFields {
    /// What to set on the application in Jobylon.
    #[inline]
    pub fn application(mut self, application: JobylonApplication) -> Self {
        self.application = Some(application);
        self
    }
}

/// What to set on the application in Jobylon.
///
/// From `PostAtsCandidates.body.remote_fields.jobylon.application` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobylonApplication {
    /// What is to be said, in words for a developer; do not branch on it.
    pub message: Option<String>,
}

record! {
    JobylonApplication {
        optional message = "message",
    }
}

impl JobylonApplication {
    /// What is to be said, in words for a developer; do not branch on it.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// Fields that only Avature takes: where in a workflow the candidate starts.
///
/// From `PostAtsCandidates.body.remote_fields.avature` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvatureCandidateFields {
    /// The step of Avature's workflow that the candidate is put at.
    pub workflow: Option<AvatureWorkflow>,
}

record! {
    AvatureCandidateFields {
        optional workflow = "workflow",
    }
}

impl AvatureCandidateFields {
    /// The step of Avature's workflow that the candidate is put at.
    #[inline]
    pub fn workflow(mut self, workflow: AvatureWorkflow) -> Self {
        self.workflow = Some(workflow);
        self
    }
}

/// The step of Avature's workflow that the candidate is put at.
///
/// From `PostAtsCandidates.body.remote_fields.avature.workflow` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvatureWorkflow {
    /// The step itself, by its id.
    pub step: Option<AvatureWorkflowStep>,
}

record! {
    AvatureWorkflow {
        optional step = "step",
    }
}

impl AvatureWorkflow {
    /// The step itself, by its id.
    #[inline]
    pub fn step(mut self, step: AvatureWorkflowStep) -> Self {
        self.step = Some(step);
        self
    }
}

/// The step itself, by its id.
///
/// From `PostAtsCandidates.body.remote_fields.avature.workflow.step` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvatureWorkflowStep {
    /// Avature's number of the workflow step at which the candidate starts.
    pub id: i64,
}

record! {
    AvatureWorkflowStep {
        required id = "id",
    }
}

impl AvatureWorkflowStep {
    /// With what is required; the rest is left out until it is set.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

/// What only Recruitee takes.
///
/// From `PostAtsCandidates.body.remote_fields.recruitee` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeCandidateFields {
    /// What to set on the candidate in Recruitee.
    pub candidate: Option<RecruiteeCandidate>,
}

record! {
    RecruiteeCandidateFields {
        optional candidate = "candidate",
    }
}

impl RecruiteeCandidateFields {
    /// What to set on the candidate in Recruitee.
    #[inline]
    pub fn candidate(mut self, candidate: RecruiteeCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// What to set on the candidate in Recruitee.
///
/// From `PostAtsCandidates.body.remote_fields.recruitee.candidate` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeCandidate {
    /// The candidate's cover letter as plain text for Recruitee.
    pub cover_letter_text: Option<String>,
}

record! {
    RecruiteeCandidate {
        optional cover_letter_text = "cover_letter_text",
    }
}

impl RecruiteeCandidate {
    /// The candidate's cover letter as plain text for Recruitee.
    pub fn cover_letter_text(mut self, cover_letter_text: impl Into<String>) -> Self {
        self.cover_letter_text = Some(cover_letter_text.into());
        self
    }
}

/// What only rexx takes.
///
/// From `PostAtsCandidates.body.remote_fields.rexx` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RexxCandidateFields {
    /// Fields to set on the candidate in rexx, under rexx's own names.
    pub candidate: Option<Json>,
}

record! {
    RexxCandidateFields {
        optional candidate = "candidate",
    }
}

impl RexxCandidateFields {
    /// Fields to set on the candidate in rexx, under rexx's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// What only Umantis takes.
///
/// From `PostAtsCandidates.body.remote_fields.umantis` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UmantisCandidateFields {
    /// The person's fields in Umantis, passed on as they are.
    pub person: Option<Json>,
}

record! {
    UmantisCandidateFields {
        optional person = "person",
    }
}

impl UmantisCandidateFields {
    /// The person's fields in Umantis, passed on as they are.
    pub fn person(mut self, person: impl Into<Json>) -> Self {
        self.person = Some(person.into());
        self
    }
}

/// What only Piloga takes.
///
/// From `PostAtsCandidates.body.remote_fields.piloga` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PilogaCandidateFields {
    /// What to set on the candidate in Piloga.
    pub candidate: Option<PilogaCandidate>,
}

record! {
    PilogaCandidateFields {
        optional candidate = "candidate",
    }
}

impl PilogaCandidateFields {
    /// What to set on the candidate in Piloga.
    #[inline]
    pub fn candidate(mut self, candidate: PilogaCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// What to set on the candidate in Piloga.
///
/// From `PostAtsCandidates.body.remote_fields.piloga.candidate` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PilogaCandidate {
    /// The street and the number of the house.
    pub street: Option<String>,
}

record! {
    PilogaCandidate {
        optional street = "street",
    }
}

impl PilogaCandidate {
    /// The street and the number of the house.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

/// What only Pinpoint takes.
///
/// From `PostAtsCandidates.body.remote_fields.pinpoint` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PinpointCandidateFields {
    /// Fields to set on the candidate in Pinpoint, under Pinpoint's own names.
    pub candidate: Option<Json>,
}

record! {
    PinpointCandidateFields {
        optional candidate = "candidate",
    }
}

impl PinpointCandidateFields {
    /// Fields to set on the candidate in Pinpoint, under Pinpoint's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// Fields of the candidate that only Coveto takes.
///
/// From `PostAtsCandidates.body.remote_fields.covetorest` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CovetorestCandidateFields {
    /// What to set on the candidate in Coveto.
    pub candidate: Option<CovetorestCandidate>,
}

record! {
    CovetorestCandidateFields {
        optional candidate = "candidate",
    }
}

impl CovetorestCandidateFields {
    /// What to set on the candidate in Coveto.
    #[inline]
    pub fn candidate(mut self, candidate: CovetorestCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// What to set on the candidate in Coveto.
///
/// From `PostAtsCandidates.body.remote_fields.covetorest.candidate` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CovetorestCandidate {
    /// coveto's number of the client (German Mandant) that the candidate belongs to.
    pub mandant: Option<f64>,
    /// coveto's number of the candidate's state.
    pub status: Option<i64>,
    /// Whether Coveto treats the candidate as active: `Ja` is yes, `Nein` is no.
    pub aktiv: Option<CovetorestCandidateAktiv>,
}

record! {
    CovetorestCandidate {
        optional mandant = "mandant",
        optional status = "status",
        optional aktiv = "aktiv",
    }
}

impl CovetorestCandidate {
    /// coveto's number of the client (German Mandant) that the candidate belongs to.
    #[inline]
    pub fn mandant(mut self, mandant: f64) -> Self {
        self.mandant = Some(mandant);
        self
    }

    /// coveto's number of the candidate's state.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Whether Coveto treats the candidate as active: `Ja` is yes, `Nein` is no.
    pub fn aktiv(mut self, aktiv: impl Into<CovetorestCandidateAktiv>) -> Self {
        self.aktiv = Some(aktiv.into());
        self
    }
}

/// Whether Coveto treats the candidate as active: `Ja` is yes, `Nein` is no.
///
/// From `PostAtsCandidates.body.remote_fields.covetorest.candidate.aktiv` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CovetorestCandidateAktiv {
    /// Active.
    ///
    /// On the wire: `Ja`.
    Ja,
    /// Not active.
    ///
    /// On the wire: `Nein`.
    Nein,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CovetorestCandidateAktiv {
        Ja = "Ja",
        Nein = "Nein",
    }
}
