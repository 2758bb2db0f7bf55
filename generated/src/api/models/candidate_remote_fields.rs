// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use super::{
    AfasFields, AvatureWorkflow, CovetorestCandidateFields, DvinciCandidateFields,
    GreenhouseCandidateFields, GuidecomCandidateFields, HrworksCandidateFields,
    JobylonCandidateFields, LeverCandidateFields, PersonioCandidateFields,
    PinpointCandidateFields, RecruiteeCandidateFields, RexxCandidateFields,
    SmartrecruitersCandidateFields, SuccessfactorsCandidateFields,
    TalentadoreCandidateFields, TalentsoftCandidateFields, TeamtailorCandidateFields,
    UmantisCandidateFields, WorkableCandidateFields, WorkdayCandidateLanguage,
    WorkdayCity, WorkdayJobApplication, WorkdayNameDetails, WorkdayRegion, WorkdayWorker,
    ZohorecruitCandidateFields,
};
use crate::runtime::{DateTime, Json, input, record, sendable};

/// Fields that only single tools take, by tool.
///
/// In the request `POST /ats/candidates`.
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
    /// What only the third version of the Greenhouse API takes.
    pub greenhousev3: Option<GreenhouseV3CandidateFields>,
    /// What only AFAS takes.
    pub afas: Option<AfasFields>,
    /// What only Recruit CRM takes.
    pub recruitcrm: Option<RecruitcrmCandidateFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    CandidateRemoteFields {
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
        optional greenhousev3,
        optional afas,
        optional recruitcrm,
        ..extra
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

    /// What only the third version of the Greenhouse API takes.
    #[inline]
    pub fn greenhousev3(mut self, greenhousev3: GreenhouseV3CandidateFields) -> Self {
        self.greenhousev3 = Some(greenhousev3);
        self
    }

    /// What only AFAS takes.
    #[inline]
    pub fn afas(mut self, afas: AfasFields) -> Self {
        self.afas = Some(afas);
        self
    }

    /// What only Recruit CRM takes.
    #[inline]
    pub fn recruitcrm(mut self, recruitcrm: RecruitcrmCandidateFields) -> Self {
        self.recruitcrm = Some(recruitcrm);
        self
    }
}

input! { CandidateRemoteFields {} }

/// What only Workday takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayCandidateFields {
    /// The candidate as Workday describes one: name details, languages, experience, address.
    pub candidate_data: Option<WorkdayCandidateData>,
    /// Workday's id of the source that the candidate is to be attributed to.
    pub override_source_reference_wid: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayCandidateFields {
        optional candidate_data = "Candidate_Data",
        optional override_source_reference_wid = "Override_Source_Reference_WID",
        ..extra
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

input! { WorkdayCandidateFields {} }

/// The candidate as Workday describes one: name details, languages, experience, address.
///
/// In the request `POST /ats/candidates`.
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
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayCandidateData {
        optional name_detail_data = "Name_Detail_Data",
        optional language_reference = "Language_Reference",
        optional job_application_data = "Job_Application_Data",
        optional contact_data = "Contact_Data",
        optional worker_reference = "Worker_Reference",
        ..extra
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

input! { WorkdayCandidateData {} }

/// How and where Workday reaches the candidate.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayContact {
    /// The candidate's address, for Workday.
    pub location_data: Option<WorkdayContactLocation>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayContact {
        optional location_data = "Location_Data",
        ..extra
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

input! { WorkdayContact {} }

/// The candidate's address, for Workday.
///
/// In the request `POST /ats/candidates`.
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
    /// The postal code of the candidate's address in Workday.
    pub postal_code: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayContactLocation {
        optional address_line_1 = "Address_Line_1",
        optional address_line_2 = "Address_Line_2",
        optional region_subdivision_1 = "Region_Subdivision_1",
        optional country_region_reference = "Country_Region_Reference",
        optional country_city_reference = "Country_City_Reference",
        optional postal_code = "Postal_Code",
        ..extra
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

    /// The postal code of the candidate's address in Workday.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

input! { WorkdayContactLocation {} }

/// Fields of the candidate and the job submission that only Bullhorn takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BullhornCandidateFields {
    /// Fields to set on the candidate in Bullhorn, under Bullhorn's own names.
    pub candidate: Option<Json>,
    /// Fields to set on Bullhorn's job submission, under Bullhorn's own names.
    pub job_submission: Option<Json>,
    /// Bullhorn's id of a candidate that is there already and gets the application, in place of a new one.
    pub existing_candidate_remote_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    BullhornCandidateFields {
        optional candidate,
        optional job_submission,
        optional existing_candidate_remote_id,
        ..extra
        shown ["existing_candidate_remote_id"]
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

    /// Bullhorn's id of a candidate that is there already and gets the application, in place of a new one.
    pub fn existing_candidate_remote_id(
        mut self,
        existing_candidate_remote_id: impl Into<String>,
    ) -> Self {
        self.existing_candidate_remote_id = Some(existing_candidate_remote_id.into());
        self
    }
}

input! { BullhornCandidateFields {} }

/// Fields that only Avature takes: where in a workflow the candidate starts.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvatureCandidateFields {
    /// The step of Avature's workflow that the candidate is put at.
    pub workflow: Option<AvatureWorkflow>,
    /// Fields to set on the candidate in Avature, under Avature's own names.
    pub candidate: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    AvatureCandidateFields {
        optional workflow,
        optional candidate,
        ..extra
    }
}

impl AvatureCandidateFields {
    /// The step of Avature's workflow that the candidate is put at.
    #[inline]
    pub fn workflow(mut self, workflow: AvatureWorkflow) -> Self {
        self.workflow = Some(workflow);
        self
    }

    /// Fields to set on the candidate in Avature, under Avature's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }
}

input! { AvatureCandidateFields {} }

/// What only Piloga takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PilogaCandidateFields {
    /// What to set on the candidate in Piloga.
    pub candidate: Option<PilogaCandidate>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    PilogaCandidateFields {
        optional candidate,
        ..extra
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

input! { PilogaCandidateFields {} }

/// What to set on the candidate in Piloga.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PilogaCandidate {
    /// The street and the number of the house.
    pub street: Option<String>,
    /// The candidate's date of birth.
    pub geburtsdatum: Option<DateTime>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    PilogaCandidate {
        optional street,
        optional geburtsdatum,
        ..extra
    }
}

impl PilogaCandidate {
    /// The street and the number of the house.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// The candidate's date of birth.
    pub fn geburtsdatum(mut self, geburtsdatum: impl Into<DateTime>) -> Self {
        self.geburtsdatum = Some(sendable(geburtsdatum));
        self
    }
}

input! { PilogaCandidate {} }

/// What only the third version of the Greenhouse API takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseV3CandidateFields {
    /// Fields to set on the candidate, under the names of the third version of the Greenhouse API.
    pub candidate: Option<Json>,
    /// Fields to set on the application, under the names of the third version of the Greenhouse API.
    pub application: Option<Json>,
}

record! {
    GreenhouseV3CandidateFields {
        optional candidate,
        optional application,
    }
}

impl GreenhouseV3CandidateFields {
    /// Fields to set on the candidate, under the names of the third version of the Greenhouse API.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Fields to set on the application, under the names of the third version of the Greenhouse API.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }
}

input! { GreenhouseV3CandidateFields {} }

/// What only Recruit CRM takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruitcrmCandidateFields {
    /// Custom fields of Recruit CRM to set.
    pub custom_fields: Option<Vec<RecruitcrmCustomField>>,
}

record! {
    RecruitcrmCandidateFields {
        optional custom_fields,
    }
}

impl RecruitcrmCandidateFields {
    /// Custom fields of Recruit CRM to set.
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item = RecruitcrmCustomField>,
    ) -> Self {
        self.custom_fields = Some(custom_fields.into_iter().collect());
        self
    }
}

input! { RecruitcrmCandidateFields {} }

/// An entry of the `custom_fields` of a [`RecruitcrmCandidateFields`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecruitcrmCustomField {
    /// The number of the custom field in Recruit CRM.
    pub field_id: i64,
    /// What to set the custom field to, as text.
    pub value: String,
    /// What kind of record the custom field belongs to, in Recruit CRM's own words.
    pub entity_type: Option<String>,
    /// What Recruit CRM calls the custom field.
    pub field_name: Option<String>,
    /// What kind of value the custom field takes, in Recruit CRM's own words.
    pub field_type: Option<String>,
}

record! {
    RecruitcrmCustomField {
        required field_id,
        required value,
        optional entity_type,
        optional field_name,
        optional field_type,
    }
}

impl RecruitcrmCustomField {
    /// With what is required; the rest is left out until it is set.
    pub fn new(field_id: impl Into<i64>, value: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            value: value.into(),
            entity_type: None,
            field_name: None,
            field_type: None,
        }
    }

    /// What kind of record the custom field belongs to, in Recruit CRM's own words.
    pub fn entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// What Recruit CRM calls the custom field.
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// What kind of value the custom field takes, in Recruit CRM's own words.
    pub fn field_type(mut self, field_type: impl Into<String>) -> Self {
        self.field_type = Some(field_type.into());
        self
    }
}

input! { RecruitcrmCustomField {} }
