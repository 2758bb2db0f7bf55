// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields`. Edits are lost.

use super::PostHeaders;
use crate::runtime::{DateTime, IntoNullable, Json, Unrecognized, open_enum, record};

/// What stands at `PostAtsCandidates.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFields {
    /// `successfactors`.
    pub successfactors: Option<RemoteFieldsSuccessfactors>,
    /// `personio`.
    pub personio: Option<RemoteFieldsPersonio>,
    /// `talentsoft`.
    pub talentsoft: Option<RemoteFieldsTalentsoft>,
    /// `teamtailor`.
    pub teamtailor: Option<RemoteFieldsTeamtailor>,
    /// `greenhouse`.
    pub greenhouse: Option<RemoteFieldsGreenhouse>,
    /// `lever`.
    pub lever: Option<RemoteFieldsLever>,
    /// `workable`.
    pub workable: Option<RemoteFieldsWorkable>,
    /// `workday`.
    pub workday: Option<RemoteFieldsWorkday>,
    /// `zohorecruit`.
    pub zohorecruit: Option<RemoteFieldsZohorecruit>,
    /// `bullhorn`.
    pub bullhorn: Option<RemoteFieldsBullhorn>,
    /// `smartrecruiters`.
    pub smartrecruiters: Option<RemoteFieldsSmartrecruiters>,
    /// `talentadore`.
    pub talentadore: Option<RemoteFieldsTalentadore>,
    /// `guidecom`.
    pub guidecom: Option<RemoteFieldsGuidecom>,
    /// `dvinci`.
    pub dvinci: Option<RemoteFieldsDvinci>,
    /// `hrworks`.
    pub hrworks: Option<RemoteFieldsHrworks>,
    /// `jobylon`.
    pub jobylon: Option<RemoteFieldsJobylon>,
    /// `avature`.
    pub avature: Option<RemoteFieldsAvature>,
    /// `recruitee`.
    pub recruitee: Option<RemoteFieldsRecruitee>,
    /// `rexx`.
    pub rexx: Option<RemoteFieldsRexx>,
    /// `umantis`.
    pub umantis: Option<RemoteFieldsUmantis>,
    /// `piloga`.
    pub piloga: Option<RemoteFieldsPiloga>,
    /// `pinpoint`.
    pub pinpoint: Option<RemoteFieldsPinpoint>,
    /// `covetorest`.
    pub covetorest: Option<RemoteFieldsCovetorest>,
}

record! {
    RemoteFields {
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

impl RemoteFields {
    /// Sets `successfactors`.
    #[inline]
    pub fn successfactors(mut self, successfactors: RemoteFieldsSuccessfactors) -> Self {
        self.successfactors = Some(successfactors);
        self
    }

    /// Sets `personio`.
    #[inline]
    pub fn personio(mut self, personio: RemoteFieldsPersonio) -> Self {
        self.personio = Some(personio);
        self
    }

    /// Sets `talentsoft`.
    #[inline]
    pub fn talentsoft(mut self, talentsoft: RemoteFieldsTalentsoft) -> Self {
        self.talentsoft = Some(talentsoft);
        self
    }

    /// Sets `teamtailor`.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: RemoteFieldsTeamtailor) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: RemoteFieldsGreenhouse) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `lever`.
    #[inline]
    pub fn lever(mut self, lever: RemoteFieldsLever) -> Self {
        self.lever = Some(lever);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: RemoteFieldsWorkable) -> Self {
        self.workable = Some(workable);
        self
    }

    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, workday: RemoteFieldsWorkday) -> Self {
        self.workday = Some(workday);
        self
    }

    /// Sets `zohorecruit`.
    #[inline]
    pub fn zohorecruit(mut self, zohorecruit: RemoteFieldsZohorecruit) -> Self {
        self.zohorecruit = Some(zohorecruit);
        self
    }

    /// Sets `bullhorn`.
    #[inline]
    pub fn bullhorn(mut self, bullhorn: RemoteFieldsBullhorn) -> Self {
        self.bullhorn = Some(bullhorn);
        self
    }

    /// Sets `smartrecruiters`.
    #[inline]
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: RemoteFieldsSmartrecruiters,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters);
        self
    }

    /// Sets `talentadore`.
    #[inline]
    pub fn talentadore(mut self, talentadore: RemoteFieldsTalentadore) -> Self {
        self.talentadore = Some(talentadore);
        self
    }

    /// Sets `guidecom`.
    #[inline]
    pub fn guidecom(mut self, guidecom: RemoteFieldsGuidecom) -> Self {
        self.guidecom = Some(guidecom);
        self
    }

    /// Sets `dvinci`.
    #[inline]
    pub fn dvinci(mut self, dvinci: RemoteFieldsDvinci) -> Self {
        self.dvinci = Some(dvinci);
        self
    }

    /// Sets `hrworks`.
    #[inline]
    pub fn hrworks(mut self, hrworks: RemoteFieldsHrworks) -> Self {
        self.hrworks = Some(hrworks);
        self
    }

    /// Sets `jobylon`.
    #[inline]
    pub fn jobylon(mut self, jobylon: RemoteFieldsJobylon) -> Self {
        self.jobylon = Some(jobylon);
        self
    }

    /// Sets `avature`.
    #[inline]
    pub fn avature(mut self, avature: RemoteFieldsAvature) -> Self {
        self.avature = Some(avature);
        self
    }

    /// Sets `recruitee`.
    #[inline]
    pub fn recruitee(mut self, recruitee: RemoteFieldsRecruitee) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// Sets `rexx`.
    #[inline]
    pub fn rexx(mut self, rexx: RemoteFieldsRexx) -> Self {
        self.rexx = Some(rexx);
        self
    }

    /// Sets `umantis`.
    #[inline]
    pub fn umantis(mut self, umantis: RemoteFieldsUmantis) -> Self {
        self.umantis = Some(umantis);
        self
    }

    /// Sets `piloga`.
    #[inline]
    pub fn piloga(mut self, piloga: RemoteFieldsPiloga) -> Self {
        self.piloga = Some(piloga);
        self
    }

    /// Sets `pinpoint`.
    #[inline]
    pub fn pinpoint(mut self, pinpoint: RemoteFieldsPinpoint) -> Self {
        self.pinpoint = Some(pinpoint);
        self
    }

    /// Sets `covetorest`.
    #[inline]
    pub fn covetorest(mut self, covetorest: RemoteFieldsCovetorest) -> Self {
        self.covetorest = Some(covetorest);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.successfactors`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsSuccessfactors {
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
    RemoteFieldsSuccessfactors {
        optional candidate = "Candidate",
        optional job_application = "JobApplication",
        optional copy_job_application_attachments = "copyJobApplicationAttachments",
        double update_existing_candidate = "update_existing_candidate",
    }
}

impl RemoteFieldsSuccessfactors {
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

/// What stands at `PostAtsCandidates.body.remote_fields.personio`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsPersonio {
    /// `application`.
    pub application: Option<Json>,
}

record! {
    RemoteFieldsPersonio {
        optional application = "application",
    }
}

impl RemoteFieldsPersonio {
    /// Sets `application`.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.talentsoft`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsTalentsoft {
    /// `applicant`.
    pub applicant: Option<Json>,
    /// `application`.
    pub application: Option<Json>,
}

record! {
    RemoteFieldsTalentsoft {
        optional applicant = "applicant",
        optional application = "application",
    }
}

impl RemoteFieldsTalentsoft {
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

/// What stands at `PostAtsCandidates.body.remote_fields.teamtailor`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsTeamtailor {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `application`.
    pub application: Option<RemoteFieldsTeamtailorApplication>,
}

record! {
    RemoteFieldsTeamtailor {
        optional candidate = "candidate",
        optional application = "application",
    }
}

impl RemoteFieldsTeamtailor {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Sets `application`.
    #[inline]
    pub fn application(
        mut self,
        application: RemoteFieldsTeamtailorApplication,
    ) -> Self {
        self.application = Some(application);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.teamtailor.application`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsTeamtailorApplication {
    /// `attributes`.
    pub attributes: Option<Json>,
}

record! {
    RemoteFieldsTeamtailorApplication {
        optional attributes = "attributes",
    }
}

impl RemoteFieldsTeamtailorApplication {
    /// Sets `attributes`.
    pub fn attributes(mut self, attributes: impl Into<Json>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.greenhouse`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsGreenhouse {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `application`.
    pub application: Option<Json>,
    /// `post_headers`.
    pub post_headers: Option<PostHeaders>,
}

record! {
    RemoteFieldsGreenhouse {
        optional candidate = "candidate",
        optional application = "application",
        optional post_headers = "post_headers",
    }
}

impl RemoteFieldsGreenhouse {
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
    pub fn post_headers(mut self, post_headers: PostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.lever`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsLever {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    RemoteFieldsLever {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsLever {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workable`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkable {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `on_behalf_of_user_remote_id`.
    pub on_behalf_of_user_remote_id: Option<String>,
}

record! {
    RemoteFieldsWorkable {
        optional candidate = "candidate",
        optional on_behalf_of_user_remote_id = "on_behalf_of_user_remote_id",
    }
}

impl RemoteFieldsWorkable {
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

/// What stands at `PostAtsCandidates.body.remote_fields.workday`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkday {
    /// `Candidate_Data`.
    pub candidate_data: Option<RemoteFieldsWorkdayCandidateData>,
    /// `Override_Source_Reference_WID`.
    pub override_source_reference_wid: Option<String>,
}

record! {
    RemoteFieldsWorkday {
        optional candidate_data = "Candidate_Data",
        optional override_source_reference_wid = "Override_Source_Reference_WID",
    }
}

impl RemoteFieldsWorkday {
    /// Sets `Candidate_Data`.
    #[inline]
    pub fn candidate_data(
        mut self,
        candidate_data: RemoteFieldsWorkdayCandidateData,
    ) -> Self {
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

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateData {
    /// `Name_Detail_Data`.
    pub name_detail_data: Option<RemoteFieldsWorkdayCandidateDataNameDetailData>,
    /// `Language_Reference`.
    pub language_reference: Option<RemoteFieldsWorkdayCandidateDataLanguageReference>,
    /// `Job_Application_Data`.
    pub job_application_data: Option<RemoteFieldsWorkdayCandidateDataJobApplicationData>,
    /// `Contact_Data`.
    pub contact_data: Option<RemoteFieldsWorkdayCandidateDataContactData>,
    /// `Worker_Reference`.
    pub worker_reference: Option<RemoteFieldsWorkdayCandidateDataWorkerReference>,
}

record! {
    RemoteFieldsWorkdayCandidateData {
        optional name_detail_data = "Name_Detail_Data",
        optional language_reference = "Language_Reference",
        optional job_application_data = "Job_Application_Data",
        optional contact_data = "Contact_Data",
        optional worker_reference = "Worker_Reference",
    }
}

impl RemoteFieldsWorkdayCandidateData {
    /// Sets `Name_Detail_Data`.
    #[inline]
    pub fn name_detail_data(
        mut self,
        name_detail_data: RemoteFieldsWorkdayCandidateDataNameDetailData,
    ) -> Self {
        self.name_detail_data = Some(name_detail_data);
        self
    }

    /// Sets `Language_Reference`.
    #[inline]
    pub fn language_reference(
        mut self,
        language_reference: RemoteFieldsWorkdayCandidateDataLanguageReference,
    ) -> Self {
        self.language_reference = Some(language_reference);
        self
    }

    /// Sets `Job_Application_Data`.
    #[inline]
    pub fn job_application_data(
        mut self,
        job_application_data: RemoteFieldsWorkdayCandidateDataJobApplicationData,
    ) -> Self {
        self.job_application_data = Some(job_application_data);
        self
    }

    /// Sets `Contact_Data`.
    #[inline]
    pub fn contact_data(
        mut self,
        contact_data: RemoteFieldsWorkdayCandidateDataContactData,
    ) -> Self {
        self.contact_data = Some(contact_data);
        self
    }

    /// Sets `Worker_Reference`.
    #[inline]
    pub fn worker_reference(
        mut self,
        worker_reference: RemoteFieldsWorkdayCandidateDataWorkerReference,
    ) -> Self {
        self.worker_reference = Some(worker_reference);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Name_Detail_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateDataNameDetailData {
    /// `Middle_Name`.
    pub middle_name: Option<String>,
    /// `Social_Suffix_Reference`.
    pub social_suffix_reference: Option<
        RemoteFieldsCandidateDataNameDetailDataSocialSuffixReference,
    >,
}

record! {
    RemoteFieldsWorkdayCandidateDataNameDetailData {
        optional middle_name = "Middle_Name",
        optional social_suffix_reference = "Social_Suffix_Reference",
    }
}

impl RemoteFieldsWorkdayCandidateDataNameDetailData {
    /// Sets `Middle_Name`.
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `Social_Suffix_Reference`.
    #[inline]
    pub fn social_suffix_reference(
        mut self,
        social_suffix_reference: RemoteFieldsCandidateDataNameDetailDataSocialSuffixReference,
    ) -> Self {
        self.social_suffix_reference = Some(social_suffix_reference);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Name_Detail_Data.Social_Suffix_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsCandidateDataNameDetailDataSocialSuffixReference {
    /// `Predefined_Name_Component_ID`.
    pub predefined_name_component_id: String,
}

record! {
    RemoteFieldsCandidateDataNameDetailDataSocialSuffixReference {
        required predefined_name_component_id = "Predefined_Name_Component_ID",
    }
}

impl RemoteFieldsCandidateDataNameDetailDataSocialSuffixReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(predefined_name_component_id: impl Into<String>) -> Self {
        Self {
            predefined_name_component_id: predefined_name_component_id.into(),
        }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Language_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateDataLanguageReference {
    /// `WID`.
    pub wid: String,
}

record! {
    RemoteFieldsWorkdayCandidateDataLanguageReference {
        required wid = "WID",
    }
}

impl RemoteFieldsWorkdayCandidateDataLanguageReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateDataJobApplicationData {
    /// `Job_Applied_To_Data`.
    pub job_applied_to_data: Option<
        RemoteFieldsCandidateDataJobApplicationDataJobAppliedToData,
    >,
    /// `Resume_Data`.
    pub resume_data: Option<
        RemoteFieldsWorkdayCandidateDataJobApplicationDataResumeData,
    >,
}

record! {
    RemoteFieldsWorkdayCandidateDataJobApplicationData {
        optional job_applied_to_data = "Job_Applied_To_Data",
        optional resume_data = "Resume_Data",
    }
}

impl RemoteFieldsWorkdayCandidateDataJobApplicationData {
    /// Sets `Job_Applied_To_Data`.
    #[inline]
    pub fn job_applied_to_data(
        mut self,
        job_applied_to_data: RemoteFieldsCandidateDataJobApplicationDataJobAppliedToData,
    ) -> Self {
        self.job_applied_to_data = Some(job_applied_to_data);
        self
    }

    /// Sets `Resume_Data`.
    #[inline]
    pub fn resume_data(
        mut self,
        resume_data: RemoteFieldsWorkdayCandidateDataJobApplicationDataResumeData,
    ) -> Self {
        self.resume_data = Some(resume_data);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Job_Applied_To_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsCandidateDataJobApplicationDataJobAppliedToData {
    /// `Global_Personal_Information_Data`.
    pub global_personal_information_data: Option<
        RemoteFieldsJobAppliedToDataGlobalPersonalInformationData,
    >,
}

record! {
    RemoteFieldsCandidateDataJobApplicationDataJobAppliedToData {
        optional global_personal_information_data = "Global_Personal_Information_Data",
    }
}

impl RemoteFieldsCandidateDataJobApplicationDataJobAppliedToData {
    /// Sets `Global_Personal_Information_Data`.
    #[inline]
    pub fn global_personal_information_data(
        mut self,
        global_personal_information_data: RemoteFieldsJobAppliedToDataGlobalPersonalInformationData,
    ) -> Self {
        self.global_personal_information_data = Some(global_personal_information_data);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Job_Applied_To_Data.Global_Personal_Information_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsJobAppliedToDataGlobalPersonalInformationData {
    /// `Date_of_Birth`.
    pub date_of_birth: Option<String>,
}

record! {
    RemoteFieldsJobAppliedToDataGlobalPersonalInformationData {
        optional date_of_birth = "Date_of_Birth",
    }
}

impl RemoteFieldsJobAppliedToDataGlobalPersonalInformationData {
    /// Sets `Date_of_Birth`.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateDataJobApplicationDataResumeData {
    /// `Education_Data`.
    pub education_data: Option<
        Vec<RemoteFieldsJobApplicationDataResumeDataEducationData>,
    >,
    /// `Skill_Data`.
    pub skill_data: Option<Vec<RemoteFieldsJobApplicationDataResumeDataSkillData>>,
    /// `Language_Data`.
    pub language_data: Option<Vec<RemoteFieldsJobApplicationDataResumeDataLanguageData>>,
    /// `Experience_Data`.
    pub experience_data: Option<
        Vec<RemoteFieldsJobApplicationDataResumeDataExperienceData>,
    >,
}

record! {
    RemoteFieldsWorkdayCandidateDataJobApplicationDataResumeData {
        optional education_data = "Education_Data",
        optional skill_data = "Skill_Data",
        optional language_data = "Language_Data",
        optional experience_data = "Experience_Data",
    }
}

impl RemoteFieldsWorkdayCandidateDataJobApplicationDataResumeData {
    /// Sets `Education_Data`.
    pub fn education_data(
        mut self,
        education_data: impl IntoIterator<
            Item = RemoteFieldsJobApplicationDataResumeDataEducationData,
        >,
    ) -> Self {
        self.education_data = Some(education_data.into_iter().collect());
        self
    }

    /// Sets `Skill_Data`.
    pub fn skill_data(
        mut self,
        skill_data: impl IntoIterator<
            Item = RemoteFieldsJobApplicationDataResumeDataSkillData,
        >,
    ) -> Self {
        self.skill_data = Some(skill_data.into_iter().collect());
        self
    }

    /// Sets `Language_Data`.
    pub fn language_data(
        mut self,
        language_data: impl IntoIterator<
            Item = RemoteFieldsJobApplicationDataResumeDataLanguageData,
        >,
    ) -> Self {
        self.language_data = Some(language_data.into_iter().collect());
        self
    }

    /// Sets `Experience_Data`.
    pub fn experience_data(
        mut self,
        experience_data: impl IntoIterator<
            Item = RemoteFieldsJobApplicationDataResumeDataExperienceData,
        >,
    ) -> Self {
        self.experience_data = Some(experience_data.into_iter().collect());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[]`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsJobApplicationDataResumeDataEducationData {
    /// `School_Name`.
    pub school_name: Option<String>,
    /// `First_Year_Attended`.
    pub first_year_attended: Option<f64>,
    /// `Last_Year_Attended`.
    pub last_year_attended: Option<f64>,
    /// `Field_of_Study_Reference`.
    pub field_of_study_reference: Option<
        RemoteFieldsResumeDataEducationDataFieldOfStudyReference,
    >,
    /// `Degree_Reference`.
    pub degree_reference: Option<RemoteFieldsResumeDataEducationDataDegreeReference>,
    /// `Grade_Average`.
    pub grade_average: Option<String>,
}

record! {
    RemoteFieldsJobApplicationDataResumeDataEducationData {
        optional school_name = "School_Name",
        optional first_year_attended = "First_Year_Attended",
        optional last_year_attended = "Last_Year_Attended",
        optional field_of_study_reference = "Field_of_Study_Reference",
        optional degree_reference = "Degree_Reference",
        optional grade_average = "Grade_Average",
    }
}

impl RemoteFieldsJobApplicationDataResumeDataEducationData {
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
        field_of_study_reference: RemoteFieldsResumeDataEducationDataFieldOfStudyReference,
    ) -> Self {
        self.field_of_study_reference = Some(field_of_study_reference);
        self
    }

    /// Sets `Degree_Reference`.
    #[inline]
    pub fn degree_reference(
        mut self,
        degree_reference: RemoteFieldsResumeDataEducationDataDegreeReference,
    ) -> Self {
        self.degree_reference = Some(degree_reference);
        self
    }

    /// Sets `Grade_Average`.
    pub fn grade_average(mut self, grade_average: impl Into<String>) -> Self {
        self.grade_average = Some(grade_average.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[].Field_of_Study_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsResumeDataEducationDataFieldOfStudyReference {
    /// `WID`.
    pub wid: String,
}

record! {
    RemoteFieldsResumeDataEducationDataFieldOfStudyReference {
        required wid = "WID",
    }
}

impl RemoteFieldsResumeDataEducationDataFieldOfStudyReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Education_Data[].Degree_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsResumeDataEducationDataDegreeReference {
    /// `WID`.
    pub wid: String,
}

record! {
    RemoteFieldsResumeDataEducationDataDegreeReference {
        required wid = "WID",
    }
}

impl RemoteFieldsResumeDataEducationDataDegreeReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Skill_Data[]`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsJobApplicationDataResumeDataSkillData {
    /// `Skill_Name`.
    pub skill_name: Option<String>,
}

record! {
    RemoteFieldsJobApplicationDataResumeDataSkillData {
        optional skill_name = "Skill_Name",
    }
}

impl RemoteFieldsJobApplicationDataResumeDataSkillData {
    /// Sets `Skill_Name`.
    pub fn skill_name(mut self, skill_name: impl Into<String>) -> Self {
        self.skill_name = Some(skill_name.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[]`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsJobApplicationDataResumeDataLanguageData {
    /// `Language_Reference`.
    pub language_reference: Option<RemoteFieldsResumeDataLanguageDataLanguageReference>,
    /// `Language`.
    pub language: Option<RemoteFieldsJobApplicationDataResumeDataLanguageDataLanguage>,
}

record! {
    RemoteFieldsJobApplicationDataResumeDataLanguageData {
        optional language_reference = "Language_Reference",
        optional language = "Language",
    }
}

impl RemoteFieldsJobApplicationDataResumeDataLanguageData {
    /// Sets `Language_Reference`.
    #[inline]
    pub fn language_reference(
        mut self,
        language_reference: RemoteFieldsResumeDataLanguageDataLanguageReference,
    ) -> Self {
        self.language_reference = Some(language_reference);
        self
    }

    /// Sets `Language`.
    #[inline]
    pub fn language(
        mut self,
        language: RemoteFieldsJobApplicationDataResumeDataLanguageDataLanguage,
    ) -> Self {
        self.language = Some(language);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language_Reference`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsResumeDataLanguageDataLanguageReference {
    /// `WID`.
    pub wid: Option<String>,
}

record! {
    RemoteFieldsResumeDataLanguageDataLanguageReference {
        optional wid = "WID",
    }
}

impl RemoteFieldsResumeDataLanguageDataLanguageReference {
    /// Sets `WID`.
    pub fn wid(mut self, wid: impl Into<String>) -> Self {
        self.wid = Some(wid.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsJobApplicationDataResumeDataLanguageDataLanguage {
    /// `Native`.
    pub native: Option<bool>,
    /// `Language_Ability`.
    pub language_ability: Vec<RemoteFieldsResumeDataLanguageDataLanguageLanguageAbility>,
}

record! {
    RemoteFieldsJobApplicationDataResumeDataLanguageDataLanguage {
        optional native = "Native",
        required language_ability = "Language_Ability",
    }
}

impl RemoteFieldsJobApplicationDataResumeDataLanguageDataLanguage {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        language_ability: impl IntoIterator<
            Item = RemoteFieldsResumeDataLanguageDataLanguageLanguageAbility,
        >,
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

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[]`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsResumeDataLanguageDataLanguageLanguageAbility {
    /// `Language_Ability_Data`.
    pub language_ability_data: Option<
        RemoteFieldsLanguageLanguageAbilityLanguageAbilityData,
    >,
}

record! {
    RemoteFieldsResumeDataLanguageDataLanguageLanguageAbility {
        optional language_ability_data = "Language_Ability_Data",
    }
}

impl RemoteFieldsResumeDataLanguageDataLanguageLanguageAbility {
    /// Sets `Language_Ability_Data`.
    #[inline]
    pub fn language_ability_data(
        mut self,
        language_ability_data: RemoteFieldsLanguageLanguageAbilityLanguageAbilityData,
    ) -> Self {
        self.language_ability_data = Some(language_ability_data);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsLanguageLanguageAbilityLanguageAbilityData {
    /// `Language_Proficiency_Reference`.
    pub language_proficiency_reference: Option<
        RemoteFieldsLanguageAbilityDataLanguageProficiencyReference,
    >,
    /// `Language_Ability_Type_Reference`.
    pub language_ability_type_reference: Option<
        RemoteFieldsLanguageAbilityDataLanguageAbilityTypeReference,
    >,
}

record! {
    RemoteFieldsLanguageLanguageAbilityLanguageAbilityData {
        optional language_proficiency_reference = "Language_Proficiency_Reference",
        optional language_ability_type_reference = "Language_Ability_Type_Reference",
    }
}

impl RemoteFieldsLanguageLanguageAbilityLanguageAbilityData {
    /// Sets `Language_Proficiency_Reference`.
    #[inline]
    pub fn language_proficiency_reference(
        mut self,
        language_proficiency_reference: RemoteFieldsLanguageAbilityDataLanguageProficiencyReference,
    ) -> Self {
        self.language_proficiency_reference = Some(language_proficiency_reference);
        self
    }

    /// Sets `Language_Ability_Type_Reference`.
    #[inline]
    pub fn language_ability_type_reference(
        mut self,
        language_ability_type_reference: RemoteFieldsLanguageAbilityDataLanguageAbilityTypeReference,
    ) -> Self {
        self.language_ability_type_reference = Some(language_ability_type_reference);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data.Language_Proficiency_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsLanguageAbilityDataLanguageProficiencyReference {
    /// `WID`.
    pub wid: String,
}

record! {
    RemoteFieldsLanguageAbilityDataLanguageProficiencyReference {
        required wid = "WID",
    }
}

impl RemoteFieldsLanguageAbilityDataLanguageProficiencyReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Language_Data[].Language.Language_Ability[].Language_Ability_Data.Language_Ability_Type_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsLanguageAbilityDataLanguageAbilityTypeReference {
    /// `WID`.
    pub wid: String,
}

record! {
    RemoteFieldsLanguageAbilityDataLanguageAbilityTypeReference {
        required wid = "WID",
    }
}

impl RemoteFieldsLanguageAbilityDataLanguageAbilityTypeReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Job_Application_Data.Resume_Data.Experience_Data[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsJobApplicationDataResumeDataExperienceData {
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
    RemoteFieldsJobApplicationDataResumeDataExperienceData {
        required company_name = "Company_Name",
        required title = "Title",
        optional location = "Location",
        required start_date = "Start_Date",
        optional end_date = "End_Date",
        optional currently_work_here = "Currently_Work_Here",
        optional description = "Description",
    }
}

impl RemoteFieldsJobApplicationDataResumeDataExperienceData {
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

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateDataContactData {
    /// `Location_Data`.
    pub location_data: Option<RemoteFieldsWorkdayCandidateDataContactDataLocationData>,
}

record! {
    RemoteFieldsWorkdayCandidateDataContactData {
        optional location_data = "Location_Data",
    }
}

impl RemoteFieldsWorkdayCandidateDataContactData {
    /// Sets `Location_Data`.
    #[inline]
    pub fn location_data(
        mut self,
        location_data: RemoteFieldsWorkdayCandidateDataContactDataLocationData,
    ) -> Self {
        self.location_data = Some(location_data);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateDataContactDataLocationData {
    /// `Address_Line_1`.
    pub address_line_1: Option<String>,
    /// `Address_Line_2`.
    pub address_line_2: Option<String>,
    /// `Region_Subdivision_1`.
    pub region_subdivision_1: Option<String>,
    /// `Country_Region_Reference`.
    pub country_region_reference: Option<
        RemoteFieldsContactDataLocationDataCountryRegionReference,
    >,
    /// `Country_City_Reference`.
    pub country_city_reference: Option<
        RemoteFieldsContactDataLocationDataCountryCityReference,
    >,
}

record! {
    RemoteFieldsWorkdayCandidateDataContactDataLocationData {
        optional address_line_1 = "Address_Line_1",
        optional address_line_2 = "Address_Line_2",
        optional region_subdivision_1 = "Region_Subdivision_1",
        optional country_region_reference = "Country_Region_Reference",
        optional country_city_reference = "Country_City_Reference",
    }
}

impl RemoteFieldsWorkdayCandidateDataContactDataLocationData {
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
        country_region_reference: RemoteFieldsContactDataLocationDataCountryRegionReference,
    ) -> Self {
        self.country_region_reference = Some(country_region_reference);
        self
    }

    /// Sets `Country_City_Reference`.
    #[inline]
    pub fn country_city_reference(
        mut self,
        country_city_reference: RemoteFieldsContactDataLocationDataCountryCityReference,
    ) -> Self {
        self.country_city_reference = Some(country_city_reference);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_Region_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsContactDataLocationDataCountryRegionReference {
    /// `Country_Region_ID`.
    pub country_region_id: String,
}

record! {
    RemoteFieldsContactDataLocationDataCountryRegionReference {
        required country_region_id = "Country_Region_ID",
    }
}

impl RemoteFieldsContactDataLocationDataCountryRegionReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(country_region_id: impl Into<String>) -> Self {
        Self {
            country_region_id: country_region_id.into(),
        }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_City_Reference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsContactDataLocationDataCountryCityReference {
    /// `WID`.
    pub wid: String,
}

record! {
    RemoteFieldsContactDataLocationDataCountryCityReference {
        required wid = "WID",
    }
}

impl RemoteFieldsContactDataLocationDataCountryCityReference {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self { wid: wid.into() }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Worker_Reference`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsWorkdayCandidateDataWorkerReference {
    /// `WID`.
    pub wid: Option<String>,
    /// `Employee_ID`.
    pub employee_id: Option<String>,
}

record! {
    RemoteFieldsWorkdayCandidateDataWorkerReference {
        optional wid = "WID",
        optional employee_id = "Employee_ID",
    }
}

impl RemoteFieldsWorkdayCandidateDataWorkerReference {
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

/// What stands at `PostAtsCandidates.body.remote_fields.zohorecruit`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsZohorecruit {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    RemoteFieldsZohorecruit {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsZohorecruit {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.bullhorn`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsBullhorn {
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `job_submission`.
    pub job_submission: Option<Json>,
}

record! {
    RemoteFieldsBullhorn {
        optional candidate = "candidate",
        optional job_submission = "job_submission",
    }
}

impl RemoteFieldsBullhorn {
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

/// What stands at `PostAtsCandidates.body.remote_fields.smartrecruiters`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsSmartrecruiters {
    /// `candidate_with_questions`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_with_questions: Option<Json>,
    /// `candidate_without_questions`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub candidate_without_questions: Option<Json>,
    /// `candidate`.
    pub candidate: Option<Json>,
    /// `consent_decisions`.
    pub consent_decisions: Option<RemoteFieldsSmartrecruitersConsentDecisions>,
}

record! {
    RemoteFieldsSmartrecruiters {
        optional candidate_with_questions = "candidate_with_questions",
        optional candidate_without_questions = "candidate_without_questions",
        optional candidate = "candidate",
        optional consent_decisions = "consent_decisions",
    }
}

impl RemoteFieldsSmartrecruiters {
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
        consent_decisions: RemoteFieldsSmartrecruitersConsentDecisions,
    ) -> Self {
        self.consent_decisions = Some(consent_decisions);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.smartrecruiters.consent_decisions`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsSmartrecruitersConsentDecisions {
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
    RemoteFieldsSmartrecruitersConsentDecisions {
        optional single = "SINGLE",
        optional smart_recruit = "SMART_RECRUIT",
        optional smart_crm = "SMART_CRM",
        optional smart_message_sms = "SMART_MESSAGE_SMS",
        optional smart_message_whatsapp = "SMART_MESSAGE_WHATSAPP",
    }
}

impl RemoteFieldsSmartrecruitersConsentDecisions {
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

/// What stands at `PostAtsCandidates.body.remote_fields.talentadore`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsTalentadore {
    /// `applications`.
    pub applications: Option<Json>,
}

record! {
    RemoteFieldsTalentadore {
        optional applications = "applications",
    }
}

impl RemoteFieldsTalentadore {
    /// Sets `applications`.
    pub fn applications(mut self, applications: impl Into<Json>) -> Self {
        self.applications = Some(applications.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.guidecom`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsGuidecom {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    RemoteFieldsGuidecom {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsGuidecom {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.dvinci`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsDvinci {
    /// `application`.
    pub application: Option<Json>,
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    RemoteFieldsDvinci {
        optional application = "application",
        optional candidate = "candidate",
    }
}

impl RemoteFieldsDvinci {
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

/// What stands at `PostAtsCandidates.body.remote_fields.hrworks`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsHrworks {
    /// `jobApplication`.
    pub job_application: Option<Json>,
}

record! {
    RemoteFieldsHrworks {
        optional job_application = "jobApplication",
    }
}

impl RemoteFieldsHrworks {
    /// Sets `jobApplication`.
    pub fn job_application(mut self, job_application: impl Into<Json>) -> Self {
        self.job_application = Some(job_application.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.jobylon`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsJobylon {
    /// `application`.
    pub application: Option<RemoteFieldsJobylonApplication>,
}

record! {
    RemoteFieldsJobylon {
        optional application = "application",
    }
}

impl RemoteFieldsJobylon {
    /// Sets `application`.
    #[inline]
    pub fn application(mut self, application: RemoteFieldsJobylonApplication) -> Self {
        self.application = Some(application);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.jobylon.application`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsJobylonApplication {
    /// `message`.
    pub message: Option<String>,
}

record! {
    RemoteFieldsJobylonApplication {
        optional message = "message",
    }
}

impl RemoteFieldsJobylonApplication {
    /// Sets `message`.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.avature`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsAvature {
    /// `workflow`.
    pub workflow: Option<RemoteFieldsAvatureWorkflow>,
}

record! {
    RemoteFieldsAvature {
        optional workflow = "workflow",
    }
}

impl RemoteFieldsAvature {
    /// Sets `workflow`.
    #[inline]
    pub fn workflow(mut self, workflow: RemoteFieldsAvatureWorkflow) -> Self {
        self.workflow = Some(workflow);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.avature.workflow`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsAvatureWorkflow {
    /// `step`.
    pub step: Option<RemoteFieldsAvatureWorkflowStep>,
}

record! {
    RemoteFieldsAvatureWorkflow {
        optional step = "step",
    }
}

impl RemoteFieldsAvatureWorkflow {
    /// Sets `step`.
    #[inline]
    pub fn step(mut self, step: RemoteFieldsAvatureWorkflowStep) -> Self {
        self.step = Some(step);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.avature.workflow.step`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteFieldsAvatureWorkflowStep {
    /// `id`.
    pub id: i64,
}

record! {
    RemoteFieldsAvatureWorkflowStep {
        required id = "id",
    }
}

impl RemoteFieldsAvatureWorkflowStep {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.recruitee`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsRecruitee {
    /// `candidate`.
    pub candidate: Option<RemoteFieldsRecruiteeCandidate>,
}

record! {
    RemoteFieldsRecruitee {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsRecruitee {
    /// Sets `candidate`.
    #[inline]
    pub fn candidate(mut self, candidate: RemoteFieldsRecruiteeCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.recruitee.candidate`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsRecruiteeCandidate {
    /// `cover_letter_text`.
    pub cover_letter_text: Option<String>,
}

record! {
    RemoteFieldsRecruiteeCandidate {
        optional cover_letter_text = "cover_letter_text",
    }
}

impl RemoteFieldsRecruiteeCandidate {
    /// Sets `cover_letter_text`.
    pub fn cover_letter_text(mut self, cover_letter_text: impl Into<String>) -> Self {
        self.cover_letter_text = Some(cover_letter_text.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.rexx`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsRexx {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    RemoteFieldsRexx {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsRexx {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.umantis`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsUmantis {
    /// `person`.
    pub person: Option<Json>,
}

record! {
    RemoteFieldsUmantis {
        optional person = "person",
    }
}

impl RemoteFieldsUmantis {
    /// Sets `person`.
    pub fn person(mut self, person: impl Into<Json>) -> Self {
        self.person = Some(person.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.piloga`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsPiloga {
    /// `candidate`.
    pub candidate: Option<RemoteFieldsPilogaCandidate>,
}

record! {
    RemoteFieldsPiloga {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsPiloga {
    /// Sets `candidate`.
    #[inline]
    pub fn candidate(mut self, candidate: RemoteFieldsPilogaCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.piloga.candidate`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsPilogaCandidate {
    /// `street`.
    pub street: Option<String>,
}

record! {
    RemoteFieldsPilogaCandidate {
        optional street = "street",
    }
}

impl RemoteFieldsPilogaCandidate {
    /// Sets `street`.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.pinpoint`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsPinpoint {
    /// `candidate`.
    pub candidate: Option<Json>,
}

record! {
    RemoteFieldsPinpoint {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsPinpoint {
    /// Sets `candidate`.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.covetorest`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsCovetorest {
    /// `candidate`.
    pub candidate: Option<RemoteFieldsCovetorestCandidate>,
}

record! {
    RemoteFieldsCovetorest {
        optional candidate = "candidate",
    }
}

impl RemoteFieldsCovetorest {
    /// Sets `candidate`.
    #[inline]
    pub fn candidate(mut self, candidate: RemoteFieldsCovetorestCandidate) -> Self {
        self.candidate = Some(candidate);
        self
    }
}

/// What stands at `PostAtsCandidates.body.remote_fields.covetorest.candidate`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsCovetorestCandidate {
    /// `mandant`.
    pub mandant: Option<f64>,
    /// `status`.
    pub status: Option<i64>,
    /// `aktiv`.
    pub aktiv: Option<RemoteFieldsCovetorestCandidateAktiv>,
}

record! {
    RemoteFieldsCovetorestCandidate {
        optional mandant = "mandant",
        optional status = "status",
        optional aktiv = "aktiv",
    }
}

impl RemoteFieldsCovetorestCandidate {
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
    pub fn aktiv(
        mut self,
        aktiv: impl Into<RemoteFieldsCovetorestCandidateAktiv>,
    ) -> Self {
        self.aktiv = Some(aktiv.into());
        self
    }
}

/// A value of `aktiv`.
///
/// From `PostAtsCandidates.body.remote_fields.covetorest.candidate.aktiv` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoteFieldsCovetorestCandidateAktiv {
    /// `Ja`.
    Ja,
    /// `Nein`.
    Nein,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    RemoteFieldsCovetorestCandidateAktiv {
        Ja = "Ja",
        Nein = "Nein",
    }
}
