// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields`. Edits are lost.

use super::GreenhousePostHeaders;
use crate::runtime::{DateTime, IntoNullable, Json, Unrecognized, open_enum, record};

/// The `remote_fields` of a `CreateCandidateBody`.
///
/// From `PostAtsCandidates.body.remote_fields` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidateRemoteFields {
    /// `successfactors`.
    pub successfactors: Option<SuccessfactorsCandidateFields>,
    /// `personio`.
    pub personio: Option<PersonioCandidateFields>,
    /// `talentsoft`.
    pub talentsoft: Option<TalentsoftCandidateFields>,
    /// `teamtailor`.
    pub teamtailor: Option<TeamtailorCandidateFields>,
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseCandidateFields>,
    /// `lever`.
    pub lever: Option<LeverCandidateFields>,
    /// `workable`.
    pub workable: Option<WorkableCandidateFields>,
    /// `workday`.
    pub workday: Option<WorkdayCandidateFields>,
    /// `zohorecruit`.
    pub zohorecruit: Option<ZohorecruitCandidateFields>,
    /// `bullhorn`.
    pub bullhorn: Option<BullhornCandidateFields>,
    /// `smartrecruiters`.
    pub smartrecruiters: Option<SmartrecruitersCandidateFields>,
    /// `talentadore`.
    pub talentadore: Option<TalentadoreCandidateFields>,
    /// `guidecom`.
    pub guidecom: Option<GuidecomCandidateFields>,
    /// `dvinci`.
    pub dvinci: Option<DvinciCandidateFields>,
    /// `hrworks`.
    pub hrworks: Option<HrworksCandidateFields>,
    /// `jobylon`.
    pub jobylon: Option<JobylonCandidateFields>,
    /// `avature`.
    pub avature: Option<AvatureCandidateFields>,
    /// `recruitee`.
    pub recruitee: Option<RecruiteeCandidateFields>,
    /// `rexx`.
    pub rexx: Option<RexxCandidateFields>,
    /// `umantis`.
    pub umantis: Option<UmantisCandidateFields>,
    /// `piloga`.
    pub piloga: Option<PilogaCandidateFields>,
    /// `pinpoint`.
    pub pinpoint: Option<PinpointCandidateFields>,
    /// `covetorest`.
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
    /// Sets `successfactors`.
    #[inline]
    pub fn successfactors(
        mut self,
        successfactors: SuccessfactorsCandidateFields,
    ) -> Self {
        self.successfactors = Some(successfactors);
        self
    }

    /// Sets `personio`.
    #[inline]
    pub fn personio(mut self, personio: PersonioCandidateFields) -> Self {
        self.personio = Some(personio);
        self
    }

    /// Sets `talentsoft`.
    #[inline]
    pub fn talentsoft(mut self, talentsoft: TalentsoftCandidateFields) -> Self {
        self.talentsoft = Some(talentsoft);
        self
    }

    /// Sets `teamtailor`.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: TeamtailorCandidateFields) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseCandidateFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `lever`.
    #[inline]
    pub fn lever(mut self, lever: LeverCandidateFields) -> Self {
        self.lever = Some(lever);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: WorkableCandidateFields) -> Self {
        self.workable = Some(workable);
        self
    }

    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, workday: WorkdayCandidateFields) -> Self {
        self.workday = Some(workday);
        self
    }

    /// Sets `zohorecruit`.
    #[inline]
    pub fn zohorecruit(mut self, zohorecruit: ZohorecruitCandidateFields) -> Self {
        self.zohorecruit = Some(zohorecruit);
        self
    }

    /// Sets `bullhorn`.
    #[inline]
    pub fn bullhorn(mut self, bullhorn: BullhornCandidateFields) -> Self {
        self.bullhorn = Some(bullhorn);
        self
    }

    /// Sets `smartrecruiters`.
    #[inline]
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: SmartrecruitersCandidateFields,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters);
        self
    }

    /// Sets `talentadore`.
    #[inline]
    pub fn talentadore(mut self, talentadore: TalentadoreCandidateFields) -> Self {
        self.talentadore = Some(talentadore);
        self
    }

    /// Sets `guidecom`.
    #[inline]
    pub fn guidecom(mut self, guidecom: GuidecomCandidateFields) -> Self {
        self.guidecom = Some(guidecom);
        self
    }

    /// Sets `dvinci`.
    #[inline]
    pub fn dvinci(mut self, dvinci: DvinciCandidateFields) -> Self {
        self.dvinci = Some(dvinci);
        self
    }

    /// Sets `hrworks`.
    #[inline]
    pub fn hrworks(mut self, hrworks: HrworksCandidateFields) -> Self {
        self.hrworks = Some(hrworks);
        self
    }

    /// Sets `jobylon`.
    #[inline]
    pub fn jobylon(mut self, jobylon: JobylonCandidateFields) -> Self {
        self.jobylon = Some(jobylon);
        self
    }

    /// Sets `avature`.
    #[inline]
    pub fn avature(mut self, avature: AvatureCandidateFields) -> Self {
        self.avature = Some(avature);
        self
    }

    /// Sets `recruitee`.
    #[inline]
    pub fn recruitee(mut self, recruitee: RecruiteeCandidateFields) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// Sets `rexx`.
    #[inline]
    pub fn rexx(mut self, rexx: RexxCandidateFields) -> Self {
        self.rexx = Some(rexx);
        self
    }

    /// Sets `umantis`.
    #[inline]
    pub fn umantis(mut self, umantis: UmantisCandidateFields) -> Self {
        self.umantis = Some(umantis);
        self
    }

    /// Sets `piloga`.
    #[inline]
    pub fn piloga(mut self, piloga: PilogaCandidateFields) -> Self {
        self.piloga = Some(piloga);
        self
    }

    /// Sets `pinpoint`.
    #[inline]
    pub fn pinpoint(mut self, pinpoint: PinpointCandidateFields) -> Self {
        self.pinpoint = Some(pinpoint);
        self
    }

    /// Sets `covetorest`.
    #[inline]
    pub fn covetorest(mut self, covetorest: CovetorestCandidateFields) -> Self {
        self.covetorest = Some(covetorest);
        self
    }
}

/// The `successfactors` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.successfactors` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuccessfactorsCandidateFields {
    /// `Candidate`.
    pub candidate: Option<Json>,
    /// `JobApplication`.
    pub job_application: Option<Json>,
    /// `copyJobApplicationAttachments`.
    pub copy_job_application_attachments: Option<bool>,
    /// `update_existing_candidate`.
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
    /// Sets `Candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Sets `JobApplication`.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }

    /// Sets `copyJobApplicationAttachments`.
    #[inline]
    pub fn copy_job_application_attachments(
        mut self,
        copy_job_application_attachments: bool,
    ) -> Self {
        self.copy_job_application_attachments = Some(copy_job_application_attachments);
        self
    }

    /// Sets `update_existing_candidate`.
    pub fn update_existing_candidate(
        mut self,
        update_existing_candidate: impl IntoNullable<bool>,
    ) -> Self {
        self.update_existing_candidate = Some(update_existing_candidate.into_nullable());
        self
    }
}

/// The `personio` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.personio` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonioCandidateFields {
    /// `application`.
    pub application: Option<Json>,
}

record! {
    PersonioCandidateFields {
        optional application = "application",
    }
}

impl PersonioCandidateFields {
    /// Sets `application`.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

/// The `talentsoft` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.talentsoft` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TalentsoftCandidateFields {
    /// `applicant`.
    pub applicant: Option<Json>,
    /// `application`.
    pub application: Option<Json>,
}

record! {
    TalentsoftCandidateFields {
        optional applicant = "applicant",
        optional application = "application",
    }
}

impl TalentsoftCandidateFields {
    /// Sets `applicant`.
    pub fn applicant(mut self, applicant: impl Into<Json>) -> Self {
        self.applicant = Some(applicant.into());
        self
    }

    /// Sets `application`.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

/// The `teamtailor` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.teamtailor` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `application`.
    pub application: Option<TeamtailorApplication>,
}

record! {
    TeamtailorCandidateFields {
        optional candidate = "candidate",
        optional application = "application",
    }
}

impl TeamtailorCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Sets `application`.
    #[inline]
    pub fn application(mut self, application: TeamtailorApplication) -> Self {
        self.application = Some(application);
        self
    }
}

/// The `application` of a [`TeamtailorCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.teamtailor.application` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorApplication {
    /// `attributes`.
    pub attributes: Option<Json>,
}

record! {
    TeamtailorApplication {
        optional attributes = "attributes",
    }
}

impl TeamtailorApplication {
    /// Sets `attributes`.
    pub fn attributes(mut self, attributes: impl Into<Json>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}

/// The `greenhouse` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.greenhouse` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `application`.
    pub application: Option<Json>,
    /// `post_headers`.
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
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Sets `application`.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Sets `post_headers`.
    #[inline]
    pub fn post_headers(mut self, post_headers: GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

/// The `lever` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.lever` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LeverCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    LeverCandidateFields {
        optional candidate = "candidate",
    }
}

impl LeverCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// The `workable` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.workable` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkableCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `on_behalf_of_user_remote_id`.
    pub on_behalf_of_user_remote_id: Option<String>,
}

record! {
    WorkableCandidateFields {
        optional candidate = "candidate",
        optional on_behalf_of_user_remote_id = "on_behalf_of_user_remote_id",
    }
}

impl WorkableCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Sets `on_behalf_of_user_remote_id`.
    pub fn on_behalf_of_user_remote_id(
        mut self,
        on_behalf_of_user_remote_id: impl Into<String>,
    ) -> Self {
        self.on_behalf_of_user_remote_id = Some(on_behalf_of_user_remote_id.into());
        self
    }
}

/// The `workday` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.workday` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayCandidateFields {
    /// `Candidate_Data`.
    pub candidate_data: Option<WorkdayCandidateData>,
    /// `Override_Source_Reference_WID`.
    pub override_source_reference_wid: Option<String>,
}

record! {
    WorkdayCandidateFields {
        optional candidate_data = "Candidate_Data",
        optional override_source_reference_wid = "Override_Source_Reference_WID",
    }
}

impl WorkdayCandidateFields {
    /// Sets `Candidate_Data`.
    #[inline]
    pub fn candidate_data(mut self, candidate_data: WorkdayCandidateData) -> Self {
        self.candidate_data = Some(candidate_data);
        self
    }

    /// Sets `Override_Source_Reference_WID`.
    pub fn override_source_reference_wid(
        mut self,
        override_source_reference_wid: impl Into<String>,
    ) -> Self {
        self.override_source_reference_wid = Some(override_source_reference_wid.into());
        self
    }
}

/// The `Candidate_Data` of a [`WorkdayCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayCandidateData {
    /// `Name_Detail_Data`.
    pub name_detail_data: Option<WorkdayNameDetails>,
    /// `Language_Reference`.
    pub language_reference: Option<WorkdayCandidateLanguage>,
    /// `Job_Application_Data`.
    pub job_application_data: Option<WorkdayJobApplication>,
    /// `Contact_Data`.
    pub contact_data: Option<WorkdayContact>,
    /// `Worker_Reference`.
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
    /// Sets `Name_Detail_Data`.
    #[inline]
    pub fn name_detail_data(mut self, name_detail_data: WorkdayNameDetails) -> Self {
        self.name_detail_data = Some(name_detail_data);
        self
    }

    /// Sets `Language_Reference`.
    #[inline]
    pub fn language_reference(
        mut self,
        language_reference: WorkdayCandidateLanguage,
    ) -> Self {
        self.language_reference = Some(language_reference);
        self
    }

    /// Sets `Job_Application_Data`.
    #[inline]
    pub fn job_application_data(
        mut self,
        job_application_data: WorkdayJobApplication,
    ) -> Self {
        self.job_application_data = Some(job_application_data);
        self
    }

    /// Sets `Contact_Data`.
    #[inline]
    pub fn contact_data(mut self, contact_data: WorkdayContact) -> Self {
        self.contact_data = Some(contact_data);
        self
    }

    /// Sets `Worker_Reference`.
    #[inline]
    pub fn worker_reference(mut self, worker_reference: WorkdayWorker) -> Self {
        self.worker_reference = Some(worker_reference);
        self
    }
}

/// The `Name_Detail_Data` of a [`WorkdayCandidateData`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Name_Detail_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayNameDetails {
    /// `Middle_Name`.
    pub middle_name: Option<String>,
    /// `Social_Suffix_Reference`.
    pub social_suffix_reference: Option<WorkdaySocialSuffix>,
}

record! {
    WorkdayNameDetails {
        optional middle_name = "Middle_Name",
        optional social_suffix_reference = "Social_Suffix_Reference",
    }
}

impl WorkdayNameDetails {
    /// Sets `Middle_Name`.
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `Social_Suffix_Reference`.
    #[inline]
    pub fn social_suffix_reference(
        mut self,
        social_suffix_reference: WorkdaySocialSuffix,
    ) -> Self {
        self.social_suffix_reference = Some(social_suffix_reference);
        self
    }
}

/// The `Social_Suffix_Reference` of a [`WorkdayNameDetails`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Name_Detail_Data.Social_Suffix_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdaySocialSuffix {
    /// `Predefined_Name_Component_ID`.
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

/// The `Language_Reference` of a [`WorkdayCandidateData`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Language_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayCandidateLanguage {
    /// `WID`.
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

/// The `Job_Application_Data` of a [`WorkdayCandidateData`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayJobApplication {
    /// `Job_Applied_To_Data`.
    pub job_applied_to_data: Option<WorkdayJobAppliedTo>,
    /// `Resume_Data`.
    pub resume_data: Option<WorkdayResume>,
}

record! {
    WorkdayJobApplication {
        optional job_applied_to_data = "Job_Applied_To_Data",
        optional resume_data = "Resume_Data",
    }
}

impl WorkdayJobApplication {
    /// Sets `Job_Applied_To_Data`.
    #[inline]
    pub fn job_applied_to_data(
        mut self,
        job_applied_to_data: WorkdayJobAppliedTo,
    ) -> Self {
        self.job_applied_to_data = Some(job_applied_to_data);
        self
    }

    /// Sets `Resume_Data`.
    #[inline]
    pub fn resume_data(mut self, resume_data: WorkdayResume) -> Self {
        self.resume_data = Some(resume_data);
        self
    }
}

/// The `Job_Applied_To_Data` of a [`WorkdayJobApplication`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Job_Applied_To_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayJobAppliedTo {
    /// `Global_Personal_Information_Data`.
    pub global_personal_information_data: Option<WorkdayPersonalInformation>,
}

record! {
    WorkdayJobAppliedTo {
        optional global_personal_information_data = "Global_Personal_Information_Data",
    }
}

impl WorkdayJobAppliedTo {
    /// Sets `Global_Personal_Information_Data`.
    #[inline]
    pub fn global_personal_information_data(
        mut self,
        global_personal_information_data: WorkdayPersonalInformation,
    ) -> Self {
        self.global_personal_information_data = Some(global_personal_information_data);
        self
    }
}

/// The `Global_Personal_Information_Data` of a [`WorkdayJobAppliedTo`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Job_Applied_To_Data.Global_Personal_Information_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayPersonalInformation {
    /// `Date_of_Birth`.
    pub date_of_birth: Option<String>,
}

record! {
    WorkdayPersonalInformation {
        optional date_of_birth = "Date_of_Birth",
    }
}

impl WorkdayPersonalInformation {
    /// Sets `Date_of_Birth`.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }
}

/// The `Resume_Data` of a [`WorkdayJobApplication`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayResume {
    /// `Education_Data`.
    pub education_data: Option<Vec<WorkdayEducation>>,
    /// `Skill_Data`.
    pub skill_data: Option<Vec<WorkdaySkill>>,
    /// `Language_Data`.
    pub language_data: Option<Vec<WorkdayResumeLanguage>>,
    /// `Experience_Data`.
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
    /// Sets `Education_Data`.
    pub fn education_data(
        mut self,
        education_data: impl IntoIterator<Item = WorkdayEducation>,
    ) -> Self {
        self.education_data = Some(education_data.into_iter().collect());
        self
    }

    /// Sets `Skill_Data`.
    pub fn skill_data(
        mut self,
        skill_data: impl IntoIterator<Item = WorkdaySkill>,
    ) -> Self {
        self.skill_data = Some(skill_data.into_iter().collect());
        self
    }

    /// Sets `Language_Data`.
    pub fn language_data(
        mut self,
        language_data: impl IntoIterator<Item = WorkdayResumeLanguage>,
    ) -> Self {
        self.language_data = Some(language_data.into_iter().collect());
        self
    }

    /// Sets `Experience_Data`.
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
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[]` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayEducation {
    /// `School_Name`.
    pub school_name: Option<String>,
    /// `First_Year_Attended`.
    pub first_year_attended: Option<f64>,
    /// `Last_Year_Attended`.
    pub last_year_attended: Option<f64>,
    /// `Field_of_Study_Reference`.
    pub field_of_study_reference: Option<WorkdayFieldOfStudy>,
    /// `Degree_Reference`.
    pub degree_reference: Option<WorkdayDegree>,
    /// `Grade_Average`.
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
    /// Sets `School_Name`.
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets `First_Year_Attended`.
    #[inline]
    pub fn first_year_attended(mut self, first_year_attended: f64) -> Self {
        self.first_year_attended = Some(first_year_attended);
        self
    }

    /// Sets `Last_Year_Attended`.
    #[inline]
    pub fn last_year_attended(mut self, last_year_attended: f64) -> Self {
        self.last_year_attended = Some(last_year_attended);
        self
    }

    /// Sets `Field_of_Study_Reference`.
    #[inline]
    pub fn field_of_study_reference(
        mut self,
        field_of_study_reference: WorkdayFieldOfStudy,
    ) -> Self {
        self.field_of_study_reference = Some(field_of_study_reference);
        self
    }

    /// Sets `Degree_Reference`.
    #[inline]
    pub fn degree_reference(mut self, degree_reference: WorkdayDegree) -> Self {
        self.degree_reference = Some(degree_reference);
        self
    }

    /// Sets `Grade_Average`.
    pub fn grade_average(mut self, grade_average: impl Into<String>) -> Self {
        self.grade_average = Some(grade_average.into());
        self
    }
}

/// The `Field_of_Study_Reference` of a [`WorkdayEducation`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[].Field_of_Study_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayFieldOfStudy {
    /// `WID`.
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

/// The `Degree_Reference` of a [`WorkdayEducation`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[].Degree_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayDegree {
    /// `WID`.
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
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Skill_Data[]` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdaySkill {
    /// `Skill_Name`.
    pub skill_name: Option<String>,
}

record! {
    WorkdaySkill {
        optional skill_name = "Skill_Name",
    }
}

impl WorkdaySkill {
    /// Sets `Skill_Name`.
    pub fn skill_name(mut self, skill_name: impl Into<String>) -> Self {
        self.skill_name = Some(skill_name.into());
        self
    }
}

/// An entry of the `Language_Data` of a [`WorkdayResume`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[]` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayResumeLanguage {
    /// `Language_Reference`.
    pub language_reference: Option<WorkdayLanguage>,
    /// `Language`.
    pub language: Option<WorkdayLanguageSkill>,
}

record! {
    WorkdayResumeLanguage {
        optional language_reference = "Language_Reference",
        optional language = "Language",
    }
}

impl WorkdayResumeLanguage {
    /// Sets `Language_Reference`.
    #[inline]
    pub fn language_reference(mut self, language_reference: WorkdayLanguage) -> Self {
        self.language_reference = Some(language_reference);
        self
    }

    /// Sets `Language`.
    #[inline]
    pub fn language(mut self, language: WorkdayLanguageSkill) -> Self {
        self.language = Some(language);
        self
    }
}

/// The `Language_Reference` of a [`WorkdayResumeLanguage`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language_Reference` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguage {
    /// `WID`.
    pub wid: Option<String>,
}

record! {
    WorkdayLanguage {
        optional wid = "WID",
    }
}

impl WorkdayLanguage {
    /// Sets `WID`.
    pub fn wid(mut self, wid: impl Into<String>) -> Self {
        self.wid = Some(wid.into());
        self
    }
}

/// The `Language` of a [`WorkdayResumeLanguage`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageSkill {
    /// `Native`.
    pub native: Option<bool>,
    /// `Language_Ability`.
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

    /// Sets `Native`.
    #[inline]
    pub fn native(mut self, native: bool) -> Self {
        self.native = Some(native);
        self
    }
}

/// An entry of the `Language_Ability` of a [`WorkdayLanguageSkill`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[]` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguageAbility {
    /// `Language_Ability_Data`.
    pub language_ability_data: Option<WorkdayLanguageAbilityData>,
}

record! {
    WorkdayLanguageAbility {
        optional language_ability_data = "Language_Ability_Data",
    }
}

impl WorkdayLanguageAbility {
    /// Sets `Language_Ability_Data`.
    #[inline]
    pub fn language_ability_data(
        mut self,
        language_ability_data: WorkdayLanguageAbilityData,
    ) -> Self {
        self.language_ability_data = Some(language_ability_data);
        self
    }
}

/// The `Language_Ability_Data` of a [`WorkdayLanguageAbility`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguageAbilityData {
    /// `Language_Proficiency_Reference`.
    pub language_proficiency_reference: Option<WorkdayLanguageProficiency>,
    /// `Language_Ability_Type_Reference`.
    pub language_ability_type_reference: Option<WorkdayLanguageAbilityType>,
}

record! {
    WorkdayLanguageAbilityData {
        optional language_proficiency_reference = "Language_Proficiency_Reference",
        optional language_ability_type_reference = "Language_Ability_Type_Reference",
    }
}

impl WorkdayLanguageAbilityData {
    /// Sets `Language_Proficiency_Reference`.
    #[inline]
    pub fn language_proficiency_reference(
        mut self,
        language_proficiency_reference: WorkdayLanguageProficiency,
    ) -> Self {
        self.language_proficiency_reference = Some(language_proficiency_reference);
        self
    }

    /// Sets `Language_Ability_Type_Reference`.
    #[inline]
    pub fn language_ability_type_reference(
        mut self,
        language_ability_type_reference: WorkdayLanguageAbilityType,
    ) -> Self {
        self.language_ability_type_reference = Some(language_ability_type_reference);
        self
    }
}

/// The `Language_Proficiency_Reference` of a [`WorkdayLanguageAbilityData`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data.Language_Proficiency_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageProficiency {
    /// `WID`.
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

/// The `Language_Ability_Type_Reference` of a [`WorkdayLanguageAbilityData`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data.Language_Ability_Type_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageAbilityType {
    /// `WID`.
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
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Experience_Data[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayExperience {
    /// `Company_Name`.
    pub company_name: String,
    /// `Title`.
    pub title: String,
    /// `Location`.
    pub location: Option<String>,
    /// `Start_Date`.
    pub start_date: DateTime,
    /// `End_Date`.
    pub end_date: Option<DateTime>,
    /// `Currently_Work_Here`.
    pub currently_work_here: Option<bool>,
    /// `Description`.
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

    /// Sets `Location`.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `End_Date`.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `Currently_Work_Here`.
    #[inline]
    pub fn currently_work_here(mut self, currently_work_here: bool) -> Self {
        self.currently_work_here = Some(currently_work_here);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The `Contact_Data` of a [`WorkdayCandidateData`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayContact {
    /// `Location_Data`.
    pub location_data: Option<WorkdayContactLocation>,
}

record! {
    WorkdayContact {
        optional location_data = "Location_Data",
    }
}

impl WorkdayContact {
    /// Sets `Location_Data`.
    #[inline]
    pub fn location_data(mut self, location_data: WorkdayContactLocation) -> Self {
        self.location_data = Some(location_data);
        self
    }
}

/// The `Location_Data` of a [`WorkdayContact`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayContactLocation {
    /// `Address_Line_1`.
    pub address_line_1: Option<String>,
    /// `Address_Line_2`.
    pub address_line_2: Option<String>,
    /// `Region_Subdivision_1`.
    pub region_subdivision_1: Option<String>,
    /// `Country_Region_Reference`.
    pub country_region_reference: Option<WorkdayRegion>,
    /// `Country_City_Reference`.
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
    /// Sets `Address_Line_1`.
    pub fn address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1 = Some(address_line_1.into());
        self
    }

    /// Sets `Address_Line_2`.
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// Sets `Region_Subdivision_1`.
    pub fn region_subdivision_1(
        mut self,
        region_subdivision_1: impl Into<String>,
    ) -> Self {
        self.region_subdivision_1 = Some(region_subdivision_1.into());
        self
    }

    /// Sets `Country_Region_Reference`.
    #[inline]
    pub fn country_region_reference(
        mut self,
        country_region_reference: WorkdayRegion,
    ) -> Self {
        self.country_region_reference = Some(country_region_reference);
        self
    }

    /// Sets `Country_City_Reference`.
    #[inline]
    pub fn country_city_reference(
        mut self,
        country_city_reference: WorkdayCity,
    ) -> Self {
        self.country_city_reference = Some(country_city_reference);
        self
    }
}

/// The `Country_Region_Reference` of a [`WorkdayContactLocation`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_Region_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayRegion {
    /// `Country_Region_ID`.
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

/// The `Country_City_Reference` of a [`WorkdayContactLocation`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_City_Reference` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayCity {
    /// `WID`.
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

/// The `Worker_Reference` of a [`WorkdayCandidateData`].
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Worker_Reference` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayWorker {
    /// `WID`.
    pub wid: Option<String>,
    /// `Employee_ID`.
    pub employee_id: Option<String>,
}

record! {
    WorkdayWorker {
        optional wid = "WID",
        optional employee_id = "Employee_ID",
    }
}

impl WorkdayWorker {
    /// Sets `WID`.
    pub fn wid(mut self, wid: impl Into<String>) -> Self {
        self.wid = Some(wid.into());
        self
    }

    /// Sets `Employee_ID`.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }
}

/// The `zohorecruit` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.zohorecruit` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZohorecruitCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    ZohorecruitCandidateFields {
        optional candidate = "candidate",
    }
}

impl ZohorecruitCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// The `bullhorn` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.bullhorn` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BullhornCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `job_submission`.
    pub job_submission: Option<Json>,
}

record! {
    BullhornCandidateFields {
        optional candidate = "candidate",
        optional job_submission = "job_submission",
    }
}

impl BullhornCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Sets `job_submission`.
    pub fn job_submission(mut self, job_submission: impl Into<Json>) -> Self {
        self.job_submission = Some(job_submission.into());
        self
    }
}

/// The `smartrecruiters` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.smartrecruiters` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersCandidateFields {
    /// `candidate_with_questions`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_with_questions: Option<Json>,
    /// `candidate_without_questions`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_without_questions: Option<Json>,
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `consent_decisions`.
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
    /// Sets `candidate_with_questions`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn candidate_with_questions(
        mut self,
        candidate_with_questions: impl Into<Json>,
    ) -> Self {
        self.candidate_with_questions = Some(candidate_with_questions.into());
        self
    }

    /// Sets `candidate_without_questions`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn candidate_without_questions(
        mut self,
        candidate_without_questions: impl Into<Json>,
    ) -> Self {
        self.candidate_without_questions = Some(candidate_without_questions.into());
        self
    }

    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Sets `consent_decisions`.
    #[inline]
    pub fn consent_decisions(
        mut self,
        consent_decisions: SmartrecruitersConsentDecisions,
    ) -> Self {
        self.consent_decisions = Some(consent_decisions);
        self
    }
}

/// The `consent_decisions` of a [`SmartrecruitersCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.smartrecruiters.consent_decisions` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersConsentDecisions {
    /// `SINGLE`.
    pub single: Option<bool>,
    /// `SMART_RECRUIT`.
    pub smart_recruit: Option<bool>,
    /// `SMART_CRM`.
    pub smart_crm: Option<bool>,
    /// `SMART_MESSAGE_SMS`.
    pub smart_message_sms: Option<bool>,
    /// `SMART_MESSAGE_WHATSAPP`.
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
    /// Sets `SINGLE`.
    #[inline]
    pub fn single(mut self, single: bool) -> Self {
        self.single = Some(single);
        self
    }

    /// Sets `SMART_RECRUIT`.
    #[inline]
    pub fn smart_recruit(mut self, smart_recruit: bool) -> Self {
        self.smart_recruit = Some(smart_recruit);
        self
    }

    /// Sets `SMART_CRM`.
    #[inline]
    pub fn smart_crm(mut self, smart_crm: bool) -> Self {
        self.smart_crm = Some(smart_crm);
        self
    }

    /// Sets `SMART_MESSAGE_SMS`.
    #[inline]
    pub fn smart_message_sms(mut self, smart_message_sms: bool) -> Self {
        self.smart_message_sms = Some(smart_message_sms);
        self
    }

    /// Sets `SMART_MESSAGE_WHATSAPP`.
    #[inline]
    pub fn smart_message_whatsapp(mut self, smart_message_whatsapp: bool) -> Self {
        self.smart_message_whatsapp = Some(smart_message_whatsapp);
        self
    }
}

/// The `talentadore` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.talentadore` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TalentadoreCandidateFields {
    /// `applications`.
    pub applications: Option<Json>,
}

record! {
    TalentadoreCandidateFields {
        optional applications = "applications",
    }
}

impl TalentadoreCandidateFields {
    /// Sets `applications`.
    pub fn applications(mut self, applications: impl Into<Json>) -> Self {
        self.applications = Some(applications.into());
        self
    }
}

/// The `guidecom` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.guidecom` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuidecomCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    GuidecomCandidateFields {
        optional candidate = "candidate",
    }
}

impl GuidecomCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// The `dvinci` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.dvinci` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DvinciCandidateFields {
    /// `application`.
    pub application: Option<Json>,
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    DvinciCandidateFields {
        optional application = "application",
        optional candidate = "candidate",
    }
}

impl DvinciCandidateFields {
    /// Sets `application`.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// The `hrworks` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.hrworks` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HrworksCandidateFields {
    /// `jobApplication`.
    pub job_application: Option<Json>,
}

record! {
    HrworksCandidateFields {
        optional job_application = "jobApplication",
    }
}

impl HrworksCandidateFields {
    /// Sets `jobApplication`.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }
}

/// The `jobylon` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.jobylon` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobylonCandidateFields {
    /// `application`.
    pub application: Option<JobylonApplication>,
}

record! {
    JobylonCandidateFields {
        optional application = "application",
    }
}

impl JobylonCandidateFields {
    /// Sets `application`.
    #[inline]
    pub fn application(mut self, application: JobylonApplication) -> Self {
        self.application = Some(application);
        self
    }
}

/// The `application` of a [`JobylonCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.jobylon.application` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobylonApplication {
    /// `message`.
    pub message: Option<String>,
}

record! {
    JobylonApplication {
        optional message = "message",
    }
}

impl JobylonApplication {
    /// Sets `message`.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// The `avature` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.avature` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvatureCandidateFields {
    /// `workflow`.
    pub workflow: Option<AvatureWorkflow>,
}

record! {
    AvatureCandidateFields {
        optional workflow = "workflow",
    }
}

impl AvatureCandidateFields {
    /// Sets `workflow`.
    #[inline]
    pub fn workflow(mut self, workflow: AvatureWorkflow) -> Self {
        self.workflow = Some(workflow);
        self
    }
}

/// The `workflow` of an [`AvatureCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.avature.workflow` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvatureWorkflow {
    /// `step`.
    pub step: Option<AvatureWorkflowStep>,
}

record! {
    AvatureWorkflow {
        optional step = "step",
    }
}

impl AvatureWorkflow {
    /// Sets `step`.
    #[inline]
    pub fn step(mut self, step: AvatureWorkflowStep) -> Self {
        self.step = Some(step);
        self
    }
}

/// The `step` of an [`AvatureWorkflow`].
///
/// From `PostAtsCandidates.body.remote_fields.avature.workflow.step` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvatureWorkflowStep {
    /// `id`.
    pub id: i64,
}

record! {
    AvatureWorkflowStep {
        required id = "id",
    }
}

impl AvatureWorkflowStep {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

/// The `recruitee` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.recruitee` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeCandidateFields {
    /// `candidate`.
    pub candidate: Option<RecruiteeCandidate>,
}

record! {
    RecruiteeCandidateFields {
        optional candidate = "candidate",
    }
}

impl RecruiteeCandidateFields {
    /// Sets `candidate`.
    #[inline]
    pub fn candidate(mut self, candidate: RecruiteeCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// The `candidate` of a [`RecruiteeCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.recruitee.candidate` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeCandidate {
    /// `cover_letter_text`.
    pub cover_letter_text: Option<String>,
}

record! {
    RecruiteeCandidate {
        optional cover_letter_text = "cover_letter_text",
    }
}

impl RecruiteeCandidate {
    /// Sets `cover_letter_text`.
    pub fn cover_letter_text(mut self, cover_letter_text: impl Into<String>) -> Self {
        self.cover_letter_text = Some(cover_letter_text.into());
        self
    }
}

/// The `rexx` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.rexx` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RexxCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    RexxCandidateFields {
        optional candidate = "candidate",
    }
}

impl RexxCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// The `umantis` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.umantis` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UmantisCandidateFields {
    /// `person`.
    pub person: Option<Json>,
}

record! {
    UmantisCandidateFields {
        optional person = "person",
    }
}

impl UmantisCandidateFields {
    /// Sets `person`.
    pub fn person(mut self, person: impl Into<Json>) -> Self {
        self.person = Some(person.into());
        self
    }
}

/// The `piloga` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.piloga` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PilogaCandidateFields {
    /// `candidate`.
    pub candidate: Option<PilogaCandidate>,
}

record! {
    PilogaCandidateFields {
        optional candidate = "candidate",
    }
}

impl PilogaCandidateFields {
    /// Sets `candidate`.
    #[inline]
    pub fn candidate(mut self, candidate: PilogaCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// The `candidate` of a [`PilogaCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.piloga.candidate` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PilogaCandidate {
    /// `street`.
    pub street: Option<String>,
}

record! {
    PilogaCandidate {
        optional street = "street",
    }
}

impl PilogaCandidate {
    /// Sets `street`.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

/// The `pinpoint` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.pinpoint` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PinpointCandidateFields {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    PinpointCandidateFields {
        optional candidate = "candidate",
    }
}

impl PinpointCandidateFields {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// The `covetorest` of a [`CandidateRemoteFields`].
///
/// From `PostAtsCandidates.body.remote_fields.covetorest` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CovetorestCandidateFields {
    /// `candidate`.
    pub candidate: Option<CovetorestCandidate>,
}

record! {
    CovetorestCandidateFields {
        optional candidate = "candidate",
    }
}

impl CovetorestCandidateFields {
    /// Sets `candidate`.
    #[inline]
    pub fn candidate(mut self, candidate: CovetorestCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// The `candidate` of a [`CovetorestCandidateFields`].
///
/// From `PostAtsCandidates.body.remote_fields.covetorest.candidate` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CovetorestCandidate {
    /// `mandant`.
    pub mandant: Option<f64>,
    /// `status`.
    pub status: Option<i64>,
    /// `aktiv`.
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
    /// Sets `mandant`.
    #[inline]
    pub fn mandant(mut self, mandant: f64) -> Self {
        self.mandant = Some(mandant);
        self
    }

    /// Sets `status`.
    #[inline]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `aktiv`.
    pub fn aktiv(mut self, aktiv: impl Into<CovetorestCandidateAktiv>) -> Self {
        self.aktiv = Some(aktiv.into());
        self
    }
}

/// A value of `aktiv`.
///
/// From `PostAtsCandidates.body.remote_fields.covetorest.candidate.aktiv` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CovetorestCandidateAktiv {
    /// `Ja`.
    Ja,
    /// `Nein`.
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
