// Written by `cargo xtask codegen` from `PostHrisEmployees.body.remote_fields`. Edits are lost.

use crate::runtime::{DateTime, Json, record};

/// The `remote_fields` of a [`CreateEmployeeBody`](super::CreateEmployeeBody).
///
/// From `PostHrisEmployees.body.remote_fields` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EmployeeRemoteFields {
    /// `humaans`.
    pub humaans: Option<HumaansEmployeeFields>,
    /// `hibob`.
    pub hibob: Option<HibobEmployeeFields>,
    /// `sympa`.
    pub sympa: Option<SympaEmployeeFields>,
    /// `silae`.
    pub silae: Option<SilaeEmployeeFields>,
    /// `peoplehr`.
    pub peoplehr: Option<PeoplehrEmployeeFields>,
    /// `zohopeople`.
    pub zohopeople: Option<ZohopeopleEmployeeFields>,
    /// `workday`.
    pub workday: Option<WorkdayEmployeeFields>,
    /// `deel`.
    pub deel: Option<DeelEmployeeFields>,
    /// `bamboohr`.
    pub bamboohr: Option<BamboohrEmployeeFields>,
    /// `oracle`.
    pub oracle: Option<OracleEmployeeFields>,
    /// `adpworkforcenow`.
    pub adpworkforcenow: Option<AdpworkforcenowEmployeeFields>,
    /// `azuread`.
    pub azuread: Option<AzureadEmployeeFields>,
    /// `paycor`.
    pub paycor: Option<PaycorEmployeeFields>,
    /// `planday`.
    pub planday: Option<PlandayEmployeeFields>,
    /// `dayforce`.
    pub dayforce: Option<DayforceEmployeeFields>,
}

record! {
    EmployeeRemoteFields {
        optional humaans = "humaans",
        optional hibob = "hibob",
        optional sympa = "sympa",
        optional silae = "silae",
        optional peoplehr = "peoplehr",
        optional zohopeople = "zohopeople",
        optional workday = "workday",
        optional deel = "deel",
        optional bamboohr = "bamboohr",
        optional oracle = "oracle",
        optional adpworkforcenow = "adpworkforcenow",
        optional azuread = "azuread",
        optional paycor = "paycor",
        optional planday = "planday",
        optional dayforce = "dayforce",
    }
}

impl EmployeeRemoteFields {
    /// Sets `humaans`.
    #[inline]
    pub fn humaans(mut self, humaans: HumaansEmployeeFields) -> Self {
        self.humaans = Some(humaans);
        self
    }

    /// Sets `hibob`.
    #[inline]
    pub fn hibob(mut self, hibob: HibobEmployeeFields) -> Self {
        self.hibob = Some(hibob);
        self
    }

    /// Sets `sympa`.
    #[inline]
    pub fn sympa(mut self, sympa: SympaEmployeeFields) -> Self {
        self.sympa = Some(sympa);
        self
    }

    /// Sets `silae`.
    #[inline]
    pub fn silae(mut self, silae: SilaeEmployeeFields) -> Self {
        self.silae = Some(silae);
        self
    }

    /// Sets `peoplehr`.
    #[inline]
    pub fn peoplehr(mut self, peoplehr: PeoplehrEmployeeFields) -> Self {
        self.peoplehr = Some(peoplehr);
        self
    }

    /// Sets `zohopeople`.
    #[inline]
    pub fn zohopeople(mut self, zohopeople: ZohopeopleEmployeeFields) -> Self {
        self.zohopeople = Some(zohopeople);
        self
    }

    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, workday: WorkdayEmployeeFields) -> Self {
        self.workday = Some(workday);
        self
    }

    /// Sets `deel`.
    #[inline]
    pub fn deel(mut self, deel: DeelEmployeeFields) -> Self {
        self.deel = Some(deel);
        self
    }

    /// Sets `bamboohr`.
    #[inline]
    pub fn bamboohr(mut self, bamboohr: BamboohrEmployeeFields) -> Self {
        self.bamboohr = Some(bamboohr);
        self
    }

    /// Sets `oracle`.
    #[inline]
    pub fn oracle(mut self, oracle: OracleEmployeeFields) -> Self {
        self.oracle = Some(oracle);
        self
    }

    /// Sets `adpworkforcenow`.
    #[inline]
    pub fn adpworkforcenow(
        mut self,
        adpworkforcenow: AdpworkforcenowEmployeeFields,
    ) -> Self {
        self.adpworkforcenow = Some(adpworkforcenow);
        self
    }

    /// Sets `azuread`.
    #[inline]
    pub fn azuread(mut self, azuread: AzureadEmployeeFields) -> Self {
        self.azuread = Some(azuread);
        self
    }

    /// Sets `paycor`.
    #[inline]
    pub fn paycor(mut self, paycor: PaycorEmployeeFields) -> Self {
        self.paycor = Some(paycor);
        self
    }

    /// Sets `planday`.
    #[inline]
    pub fn planday(mut self, planday: PlandayEmployeeFields) -> Self {
        self.planday = Some(planday);
        self
    }

    /// Sets `dayforce`.
    #[inline]
    pub fn dayforce(mut self, dayforce: DayforceEmployeeFields) -> Self {
        self.dayforce = Some(dayforce);
        self
    }
}

/// The `humaans` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.humaans` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HumaansEmployeeFields {
    /// `employee`.
    pub employee: Option<Json>,
}

record! {
    HumaansEmployeeFields {
        optional employee = "employee",
    }
}

impl HumaansEmployeeFields {
    /// Sets `employee`.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }
}

/// The `hibob` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.hibob` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HibobEmployeeFields {
    /// `employee`.
    pub employee: Option<Json>,
}

record! {
    HibobEmployeeFields {
        optional employee = "employee",
    }
}

impl HibobEmployeeFields {
    /// Sets `employee`.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }
}

/// The `sympa` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.sympa` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SympaEmployeeFields {
    /// `GenericNewHire`.
    pub generic_new_hire: Option<Json>,
}

record! {
    SympaEmployeeFields {
        optional generic_new_hire = "GenericNewHire",
    }
}

impl SympaEmployeeFields {
    /// Sets `GenericNewHire`.
    pub fn generic_new_hire(mut self, generic_new_hire: impl Into<Json>) -> Self {
        self.generic_new_hire = Some(generic_new_hire.into());
        self
    }
}

/// The `silae` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.silae` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SilaeEmployeeFields {
    /// `siret`.
    pub siret: Option<String>,
    /// `employee`.
    pub employee: Option<Json>,
    /// `employment`.
    pub employment: Option<Json>,
}

record! {
    SilaeEmployeeFields {
        optional siret = "siret",
        optional employee = "employee",
        optional employment = "employment",
    }
}

impl SilaeEmployeeFields {
    /// Sets `siret`.
    pub fn siret(mut self, siret: impl Into<String>) -> Self {
        self.siret = Some(siret.into());
        self
    }

    /// Sets `employee`.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }

    /// Sets `employment`.
    pub fn employment(mut self, employment: impl Into<Json>) -> Self {
        self.employment = Some(employment.into());
        self
    }
}

/// The `peoplehr` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.peoplehr` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PeoplehrEmployeeFields {
    /// `job_role_effective_date`.
    pub job_role_effective_date: Option<DateTime>,
    /// `department`.
    pub department: Option<String>,
}

record! {
    PeoplehrEmployeeFields {
        optional job_role_effective_date = "job_role_effective_date",
        optional department = "department",
    }
}

impl PeoplehrEmployeeFields {
    /// Sets `job_role_effective_date`.
    pub fn job_role_effective_date(
        mut self,
        job_role_effective_date: impl Into<DateTime>,
    ) -> Self {
        self.job_role_effective_date = Some(job_role_effective_date.into());
        self
    }

    /// Sets `department`.
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }
}

/// The `zohopeople` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.zohopeople` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZohopeopleEmployeeFields {
    /// `employee_id`: at least 1 character.
    pub employee_id: Option<String>,
}

record! {
    ZohopeopleEmployeeFields {
        optional employee_id = "employee_id",
    }
}

impl ZohopeopleEmployeeFields {
    /// Sets `employee_id`: at least 1 character.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }
}

/// The `workday` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.workday` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayEmployeeFields {
    /// `job_requisition_id`.
    pub job_requisition_id: Option<String>,
    /// `position_id`.
    pub position_id: Option<String>,
    /// `ssn`.
    pub ssn: Option<String>,
    /// `bank_account`.
    pub bank_account: Option<WorkdayBankAccount>,
}

record! {
    WorkdayEmployeeFields {
        optional job_requisition_id = "job_requisition_id",
        optional position_id = "position_id",
        optional ssn = "ssn",
        optional bank_account = "bank_account",
    }
}

impl WorkdayEmployeeFields {
    /// Sets `job_requisition_id`.
    pub fn job_requisition_id(mut self, job_requisition_id: impl Into<String>) -> Self {
        self.job_requisition_id = Some(job_requisition_id.into());
        self
    }

    /// Sets `position_id`.
    pub fn position_id(mut self, position_id: impl Into<String>) -> Self {
        self.position_id = Some(position_id.into());
        self
    }

    /// Sets `ssn`.
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Sets `bank_account`.
    #[inline]
    pub fn bank_account(mut self, bank_account: WorkdayBankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }
}

/// The `bank_account` of a [`WorkdayEmployeeFields`].
///
/// From `PostHrisEmployees.body.remote_fields.workday.bank_account` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayBankAccount {
    /// `iban`.
    pub iban: String,
    /// `bic`.
    pub bic: String,
    /// `bank_name`.
    pub bank_name: String,
}

record! {
    WorkdayBankAccount {
        required iban = "iban",
        required bic = "bic",
        required bank_name = "bank_name",
    }
}

impl WorkdayBankAccount {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        iban: impl Into<String>,
        bic: impl Into<String>,
        bank_name: impl Into<String>,
    ) -> Self {
        Self {
            iban: iban.into(),
            bic: bic.into(),
            bank_name: bank_name.into(),
        }
    }
}

/// The `deel` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.deel` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeelEmployeeFields {
    /// `candidate_id`.
    pub candidate_id: String,
    /// `candidate_link`.
    pub candidate_link: String,
}

record! {
    DeelEmployeeFields {
        required candidate_id = "candidate_id",
        required candidate_link = "candidate_link",
    }
}

impl DeelEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        candidate_id: impl Into<String>,
        candidate_link: impl Into<String>,
    ) -> Self {
        Self {
            candidate_id: candidate_id.into(),
            candidate_link: candidate_link.into(),
        }
    }
}

/// The `bamboohr` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.bamboohr` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BamboohrEmployeeFields {
    /// `employee`.
    pub employee: Option<Json>,
}

record! {
    BamboohrEmployeeFields {
        optional employee = "employee",
    }
}

impl BamboohrEmployeeFields {
    /// Sets `employee`.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }
}

/// The `oracle` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.oracle` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OracleEmployeeFields {
    /// `group_id`.
    pub group_id: String,
    /// `department_id`.
    pub department_id: String,
}

record! {
    OracleEmployeeFields {
        required group_id = "group_id",
        required department_id = "department_id",
    }
}

impl OracleEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(group_id: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            department_id: department_id.into(),
        }
    }
}

/// The `adpworkforcenow` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.adpworkforcenow` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdpworkforcenowEmployeeFields {
    /// `onboarding_template_code`.
    pub onboarding_template_code: String,
    /// `applicant_payroll_profile_group_code`.
    pub applicant_payroll_profile_group_code: String,
    /// `manager_position_id`.
    pub manager_position_id: Option<String>,
    /// `home_organization_unit_code`.
    pub home_organization_unit_code: Option<String>,
    /// `personal_email`.
    pub personal_email: Option<String>,
}

record! {
    AdpworkforcenowEmployeeFields {
        required onboarding_template_code = "onboarding_template_code",
        required applicant_payroll_profile_group_code = "applicant_payroll_profile_group_code",
        optional manager_position_id = "manager_position_id",
        optional home_organization_unit_code = "home_organization_unit_code",
        optional personal_email = "personal_email",
    }
}

impl AdpworkforcenowEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        onboarding_template_code: impl Into<String>,
        applicant_payroll_profile_group_code: impl Into<String>,
    ) -> Self {
        Self {
            onboarding_template_code: onboarding_template_code.into(),
            applicant_payroll_profile_group_code: applicant_payroll_profile_group_code
                .into(),
            manager_position_id: None,
            home_organization_unit_code: None,
            personal_email: None,
        }
    }

    /// Sets `manager_position_id`.
    pub fn manager_position_id(
        mut self,
        manager_position_id: impl Into<String>,
    ) -> Self {
        self.manager_position_id = Some(manager_position_id.into());
        self
    }

    /// Sets `home_organization_unit_code`.
    pub fn home_organization_unit_code(
        mut self,
        home_organization_unit_code: impl Into<String>,
    ) -> Self {
        self.home_organization_unit_code = Some(home_organization_unit_code.into());
        self
    }

    /// Sets `personal_email`.
    pub fn personal_email(mut self, personal_email: impl Into<String>) -> Self {
        self.personal_email = Some(personal_email.into());
        self
    }
}

/// The `azuread` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.azuread` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureadEmployeeFields {
    /// `password`.
    pub password: String,
}

record! {
    AzureadEmployeeFields {
        required password = "password",
    }
}

impl AzureadEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

/// The `paycor` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.paycor` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaycorEmployeeFields {
    /// `paygroupRemoteId`.
    pub paygroup_remote_id: String,
    /// `departmentRemoteId`.
    pub department_remote_id: String,
}

record! {
    PaycorEmployeeFields {
        required paygroup_remote_id = "paygroupRemoteId",
        required department_remote_id = "departmentRemoteId",
    }
}

impl PaycorEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        paygroup_remote_id: impl Into<String>,
        department_remote_id: impl Into<String>,
    ) -> Self {
        Self {
            paygroup_remote_id: paygroup_remote_id.into(),
            department_remote_id: department_remote_id.into(),
        }
    }
}

/// The `planday` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.planday` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlandayEmployeeFields {
    /// `department_remote_id`.
    pub department_remote_id: String,
}

record! {
    PlandayEmployeeFields {
        required department_remote_id = "department_remote_id",
    }
}

impl PlandayEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(department_remote_id: impl Into<String>) -> Self {
        Self {
            department_remote_id: department_remote_id.into(),
        }
    }
}

/// The `dayforce` of an [`EmployeeRemoteFields`].
///
/// From `PostHrisEmployees.body.remote_fields.dayforce` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DayforceEmployeeFields {
    /// `social_security_number`.
    pub social_security_number: String,
    /// `pay_type`.
    pub pay_type: String,
    /// `pay_class`.
    pub pay_class: String,
    /// `pay_group`.
    pub pay_group: String,
    /// `base_rate`.
    pub base_rate: f64,
    /// `role`.
    pub role: String,
    /// `location`.
    pub location: String,
    /// `department`.
    pub department: String,
    /// `job`.
    pub job: String,
    /// `country`.
    pub country: String,
}

record! {
    DayforceEmployeeFields {
        required social_security_number = "social_security_number",
        required pay_type = "pay_type",
        required pay_class = "pay_class",
        required pay_group = "pay_group",
        required base_rate = "base_rate",
        required role = "role",
        required location = "location",
        required department = "department",
        required job = "job",
        required country = "country",
    }
}

impl DayforceEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    #[allow(clippy::too_many_arguments, reason = "the API requires as many")]
    pub fn new(
        social_security_number: impl Into<String>,
        pay_type: impl Into<String>,
        pay_class: impl Into<String>,
        pay_group: impl Into<String>,
        base_rate: f64,
        role: impl Into<String>,
        location: impl Into<String>,
        department: impl Into<String>,
        job: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            social_security_number: social_security_number.into(),
            pay_type: pay_type.into(),
            pay_class: pay_class.into(),
            pay_group: pay_group.into(),
            base_rate,
            role: role.into(),
            location: location.into(),
            department: department.into(),
            job: job.into(),
            country: country.into(),
        }
    }
}
