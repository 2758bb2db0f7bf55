// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{DateTime, Json, input, record, sendable};

/// The application as Workday describes one.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayJobApplication {
    /// What Workday keeps on the application for this one job.
    pub job_applied_to_data: Option<WorkdayJobAppliedTo>,
    /// The candidate's education, skills, languages and experience, for Workday.
    pub resume_data: Option<WorkdayResume>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayJobApplication {
        optional job_applied_to_data = "Job_Applied_To_Data",
        optional resume_data = "Resume_Data",
        ..extra
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

input! { WorkdayJobApplication {} }

/// What Workday keeps on the application for this one job.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayJobAppliedTo {
    /// Personal data of the candidate that Workday keeps with the application.
    pub global_personal_information_data: Option<WorkdayPersonalInformation>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayJobAppliedTo {
        optional global_personal_information_data = "Global_Personal_Information_Data",
        ..extra
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

input! { WorkdayJobAppliedTo {} }

/// Personal data of the candidate that Workday keeps with the application.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayPersonalInformation {
    /// The candidate's date of birth for Workday's records.
    pub date_of_birth: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayPersonalInformation {
        optional date_of_birth = "Date_of_Birth",
        ..extra
    }
}

impl WorkdayPersonalInformation {
    /// The candidate's date of birth for Workday's records.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }
}

input! { WorkdayPersonalInformation {} }

/// The candidate's education, skills, languages and experience, for Workday.
///
/// In the request `POST /ats/candidates`.
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
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayResume {
        optional education_data = "Education_Data",
        optional skill_data = "Skill_Data",
        optional language_data = "Language_Data",
        optional experience_data = "Experience_Data",
        ..extra
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

input! { WorkdayResume {} }

/// An entry of the `Education_Data` of a [`WorkdayResume`].
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
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayEducation {
        optional school_name = "School_Name",
        optional first_year_attended = "First_Year_Attended",
        optional last_year_attended = "Last_Year_Attended",
        optional field_of_study_reference = "Field_of_Study_Reference",
        optional degree_reference = "Degree_Reference",
        optional grade_average = "Grade_Average",
        ..extra
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

input! { WorkdayEducation {} }

/// The subject that the candidate studied as an object of Workday.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayFieldOfStudy {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayFieldOfStudy {
        required wid = "WID",
        ..extra
    }
}

impl WorkdayFieldOfStudy {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self {
            wid: wid.into(),
            extra: BTreeMap::new(),
        }
    }
}

/// The degree of this education as an object of Workday.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayDegree {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayDegree {
        required wid = "WID",
        ..extra
    }
}

impl WorkdayDegree {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self {
            wid: wid.into(),
            extra: BTreeMap::new(),
        }
    }
}

/// An entry of the `Skill_Data` of a [`WorkdayResume`].
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdaySkill {
    /// What the candidate can do.
    pub skill_name: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdaySkill {
        optional skill_name = "Skill_Name",
        ..extra
    }
}

impl WorkdaySkill {
    /// What the candidate can do.
    pub fn skill_name(mut self, skill_name: impl Into<String>) -> Self {
        self.skill_name = Some(skill_name.into());
        self
    }
}

input! { WorkdaySkill {} }

/// An entry of the `Language_Data` of a [`WorkdayResume`].
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayResumeLanguage {
    /// Workday's reference to the language.
    pub language_reference: Option<WorkdayLanguage>,
    /// What the candidate can do in this language, for Workday.
    pub language: Option<WorkdayLanguageSkill>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayResumeLanguage {
        optional language_reference = "Language_Reference",
        optional language = "Language",
        ..extra
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

input! { WorkdayResumeLanguage {} }

/// Workday's reference to the language.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguage {
    /// Workday's own id (WID) of what is referred to.
    pub wid: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayLanguage {
        optional wid = "WID",
        ..extra
    }
}

impl WorkdayLanguage {
    /// Workday's own id (WID) of what is referred to.
    pub fn wid(mut self, wid: impl Into<String>) -> Self {
        self.wid = Some(wid.into());
        self
    }
}

input! { WorkdayLanguage {} }

/// What the candidate can do in this language, for Workday.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageSkill {
    /// Whether it is the candidate's mother tongue.
    pub native: Option<bool>,
    /// The candidate's abilities in the language, one entry each.
    pub language_ability: Vec<WorkdayLanguageAbility>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayLanguageSkill {
        optional native = "Native",
        required language_ability = "Language_Ability",
        ..extra
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
            extra: BTreeMap::new(),
        }
    }

    /// Whether it is the candidate's mother tongue.
    #[inline]
    pub fn native(mut self, native: bool) -> Self {
        self.native = Some(native);
        self
    }
}

input! { WorkdayLanguageSkill {} }

/// An entry of the `Language_Ability` of a [`WorkdayLanguageSkill`].
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguageAbility {
    /// One ability in the language, and how good it is.
    pub language_ability_data: Option<WorkdayLanguageAbilityData>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayLanguageAbility {
        optional language_ability_data = "Language_Ability_Data",
        ..extra
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

input! { WorkdayLanguageAbility {} }

/// One ability in the language, and how good it is.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayLanguageAbilityData {
    /// Workday's reference to how good the ability is.
    pub language_proficiency_reference: Option<WorkdayLanguageProficiency>,
    /// Workday's reference to the kind of ability, such as speaking or reading.
    pub language_ability_type_reference: Option<WorkdayLanguageAbilityType>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayLanguageAbilityData {
        optional language_proficiency_reference = "Language_Proficiency_Reference",
        optional language_ability_type_reference = "Language_Ability_Type_Reference",
        ..extra
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

input! { WorkdayLanguageAbilityData {} }

/// Workday's reference to how good the ability is.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageProficiency {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayLanguageProficiency {
        required wid = "WID",
        ..extra
    }
}

impl WorkdayLanguageProficiency {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self {
            wid: wid.into(),
            extra: BTreeMap::new(),
        }
    }
}

/// Workday's reference to the kind of ability, such as speaking or reading.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayLanguageAbilityType {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayLanguageAbilityType {
        required wid = "WID",
        ..extra
    }
}

impl WorkdayLanguageAbilityType {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self {
            wid: wid.into(),
            extra: BTreeMap::new(),
        }
    }
}

/// An entry of the `Experience_Data` of a [`WorkdayResume`].
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
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
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
        ..extra
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
            start_date: sendable(start_date),
            end_date: None,
            currently_work_here: None,
            description: None,
            extra: BTreeMap::new(),
        }
    }

    /// The place where the candidate held the position.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// When the candidate left this employer of their Workday résumé.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(sendable(end_date));
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

input! { WorkdayExperience {} }
