// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/employees`.

use std::collections::BTreeMap;

use crate::runtime::{DateTime, Json, input, record, sendable};

/// Fields that only single tools take, by tool.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EmployeeRemoteFields {
    /// Fields of the employee that only Humaans takes.
    pub humaans: Option<HumaansEmployeeFields>,
    /// Fields of the employee that only HiBob takes.
    pub hibob: Option<HibobEmployeeFields>,
    /// What only Sympa takes.
    pub sympa: Option<SympaEmployeeFields>,
    /// What only Silae takes.
    pub silae: Option<SilaeEmployeeFields>,
    /// What only People HR takes.
    pub peoplehr: Option<PeoplehrEmployeeFields>,
    /// What only Zoho People takes.
    pub zohopeople: Option<ZohopeopleEmployeeFields>,
    /// What only Workday takes.
    pub workday: Option<WorkdayEmployeeFields>,
    /// Fields of the employee that only Deel takes: the candidate that the person was before.
    pub deel: Option<DeelEmployeeFields>,
    /// Fields of the employee that only BambooHR takes.
    pub bamboohr: Option<BamboohrEmployeeFields>,
    /// What only Oracle takes.
    pub oracle: Option<OracleEmployeeFields>,
    /// Fields of the employee that only ADP Workforce Now takes, mostly codes from its own tables.
    pub adpworkforcenow: Option<AdpworkforcenowEmployeeFields>,
    /// Fields that only Azure Active Directory takes: the password of the new account.
    pub azuread: Option<AzureadEmployeeFields>,
    /// What only Paycor takes.
    pub paycor: Option<PaycorEmployeeFields>,
    /// What only Planday takes.
    pub planday: Option<PlandayEmployeeFields>,
    /// Fields of the employee that only Dayforce takes: on pay, and on the place in the organization.
    pub dayforce: Option<DayforceEmployeeFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    EmployeeRemoteFields {
        optional humaans,
        optional hibob,
        optional sympa,
        optional silae,
        optional peoplehr,
        optional zohopeople,
        optional workday,
        optional deel,
        optional bamboohr,
        optional oracle,
        optional adpworkforcenow,
        optional azuread,
        optional paycor,
        optional planday,
        optional dayforce,
        ..extra
    }
}

impl EmployeeRemoteFields {
    /// Fields of the employee that only Humaans takes.
    #[inline]
    pub fn humaans(mut self, humaans: HumaansEmployeeFields) -> Self {
        self.humaans = Some(humaans);
        self
    }

    /// Fields of the employee that only HiBob takes.
    #[inline]
    pub fn hibob(mut self, hibob: HibobEmployeeFields) -> Self {
        self.hibob = Some(hibob);
        self
    }

    /// What only Sympa takes.
    #[inline]
    pub fn sympa(mut self, sympa: SympaEmployeeFields) -> Self {
        self.sympa = Some(sympa);
        self
    }

    /// What only Silae takes.
    #[inline]
    pub fn silae(mut self, silae: SilaeEmployeeFields) -> Self {
        self.silae = Some(silae);
        self
    }

    /// What only People HR takes.
    #[inline]
    pub fn peoplehr(mut self, peoplehr: PeoplehrEmployeeFields) -> Self {
        self.peoplehr = Some(peoplehr);
        self
    }

    /// What only Zoho People takes.
    #[inline]
    pub fn zohopeople(mut self, zohopeople: ZohopeopleEmployeeFields) -> Self {
        self.zohopeople = Some(zohopeople);
        self
    }

    /// What only Workday takes.
    #[inline]
    pub fn workday(mut self, workday: WorkdayEmployeeFields) -> Self {
        self.workday = Some(workday);
        self
    }

    /// Fields of the employee that only Deel takes: the candidate that the person was before.
    #[inline]
    pub fn deel(mut self, deel: DeelEmployeeFields) -> Self {
        self.deel = Some(deel);
        self
    }

    /// Fields of the employee that only BambooHR takes.
    #[inline]
    pub fn bamboohr(mut self, bamboohr: BamboohrEmployeeFields) -> Self {
        self.bamboohr = Some(bamboohr);
        self
    }

    /// What only Oracle takes.
    #[inline]
    pub fn oracle(mut self, oracle: OracleEmployeeFields) -> Self {
        self.oracle = Some(oracle);
        self
    }

    /// Fields of the employee that only ADP Workforce Now takes, mostly codes from its own tables.
    #[inline]
    pub fn adpworkforcenow(
        mut self,
        adpworkforcenow: AdpworkforcenowEmployeeFields,
    ) -> Self {
        self.adpworkforcenow = Some(adpworkforcenow);
        self
    }

    /// Fields that only Azure Active Directory takes: the password of the new account.
    #[inline]
    pub fn azuread(mut self, azuread: AzureadEmployeeFields) -> Self {
        self.azuread = Some(azuread);
        self
    }

    /// What only Paycor takes.
    #[inline]
    pub fn paycor(mut self, paycor: PaycorEmployeeFields) -> Self {
        self.paycor = Some(paycor);
        self
    }

    /// What only Planday takes.
    #[inline]
    pub fn planday(mut self, planday: PlandayEmployeeFields) -> Self {
        self.planday = Some(planday);
        self
    }

    /// Fields of the employee that only Dayforce takes: on pay, and on the place in the organization.
    #[inline]
    pub fn dayforce(mut self, dayforce: DayforceEmployeeFields) -> Self {
        self.dayforce = Some(dayforce);
        self
    }
}

input! { EmployeeRemoteFields {} }

/// Fields of the employee that only Humaans takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HumaansEmployeeFields {
    /// Fields to set on the employee in Humaans, under Humaans' own names.
    pub employee: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    HumaansEmployeeFields {
        optional employee,
        ..extra
    }
}

impl HumaansEmployeeFields {
    /// Fields to set on the employee in Humaans, under Humaans' own names.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }
}

input! { HumaansEmployeeFields {} }

/// Fields of the employee that only HiBob takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HibobEmployeeFields {
    /// Fields to set on the employee in HiBob, under HiBob's own names.
    pub employee: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    HibobEmployeeFields {
        optional employee,
        ..extra
    }
}

impl HibobEmployeeFields {
    /// Fields to set on the employee in HiBob, under HiBob's own names.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }
}

input! { HibobEmployeeFields {} }

/// What only Sympa takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SympaEmployeeFields {
    /// Fields of Sympa's `GenericNewHire`, under Sympa's own names.
    pub generic_new_hire: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    SympaEmployeeFields {
        optional generic_new_hire = "GenericNewHire",
        ..extra
    }
}

impl SympaEmployeeFields {
    /// Fields of Sympa's `GenericNewHire`, under Sympa's own names.
    pub fn generic_new_hire(mut self, generic_new_hire: impl Into<Json>) -> Self {
        self.generic_new_hire = Some(generic_new_hire.into());
        self
    }
}

input! { SympaEmployeeFields {} }

/// What only Silae takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SilaeEmployeeFields {
    /// The SIRET number of the French establishment that employs the person.
    pub siret: Option<String>,
    /// Fields to set on the employee in Silae, under Silae's own names.
    pub employee: Option<Json>,
    /// Fields to set on the employment in Silae, under Silae's own names.
    pub employment: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    SilaeEmployeeFields {
        optional siret,
        optional employee,
        optional employment,
        ..extra
    }
}

impl SilaeEmployeeFields {
    /// The SIRET number of the French establishment that employs the person.
    pub fn siret(mut self, siret: impl Into<String>) -> Self {
        self.siret = Some(siret.into());
        self
    }

    /// Fields to set on the employee in Silae, under Silae's own names.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }

    /// Fields to set on the employment in Silae, under Silae's own names.
    pub fn employment(mut self, employment: impl Into<Json>) -> Self {
        self.employment = Some(employment.into());
        self
    }
}

input! { SilaeEmployeeFields {} }

/// What only People HR takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PeoplehrEmployeeFields {
    /// The day from which the employee has the job role in People HR.
    pub job_role_effective_date: Option<DateTime>,
    /// The employee's department in People HR.
    pub department: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    PeoplehrEmployeeFields {
        optional job_role_effective_date,
        optional department,
        ..extra
    }
}

impl PeoplehrEmployeeFields {
    /// The day from which the employee has the job role in People HR.
    pub fn job_role_effective_date(
        mut self,
        job_role_effective_date: impl Into<DateTime>,
    ) -> Self {
        self.job_role_effective_date = Some(sendable(job_role_effective_date));
        self
    }

    /// The employee's department in People HR.
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }
}

input! { PeoplehrEmployeeFields {} }

/// What only Zoho People takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZohopeopleEmployeeFields {
    /// The id that the employee has or is to have in Zoho People.
    ///
    /// At least 1 character.
    pub employee_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    ZohopeopleEmployeeFields {
        optional employee_id,
        ..extra
        shown ["employee_id"]
    }
}

impl ZohopeopleEmployeeFields {
    /// The id that the employee has or is to have in Zoho People.
    ///
    /// At least 1 character.
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }
}

input! { ZohopeopleEmployeeFields {} }

/// What only Workday takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayEmployeeFields {
    /// Workday's id of the job requisition that the employee is hired for.
    pub job_requisition_id: Option<String>,
    /// Workday's id of the position that the person fills.
    pub position_id: Option<String>,
    /// The social security number that Workday asks for.
    pub ssn: Option<String>,
    /// The bank account that the employee is paid to, as Workday takes it.
    pub bank_account: Option<WorkdayBankAccount>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayEmployeeFields {
        optional job_requisition_id,
        optional position_id,
        optional ssn,
        optional bank_account,
        ..extra
        shown ["job_requisition_id", "position_id"]
    }
}

impl WorkdayEmployeeFields {
    /// Workday's id of the job requisition that the employee is hired for.
    pub fn job_requisition_id(mut self, job_requisition_id: impl Into<String>) -> Self {
        self.job_requisition_id = Some(job_requisition_id.into());
        self
    }

    /// Workday's id of the position that the person fills.
    pub fn position_id(mut self, position_id: impl Into<String>) -> Self {
        self.position_id = Some(position_id.into());
        self
    }

    /// The social security number that Workday asks for.
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// The bank account that the employee is paid to, as Workday takes it.
    #[inline]
    pub fn bank_account(mut self, bank_account: WorkdayBankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }
}

input! { WorkdayEmployeeFields {} }

/// The bank account that the employee is paid to, as Workday takes it.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayBankAccount {
    /// The IBAN of the employee's bank account.
    pub iban: String,
    /// The BIC (the SWIFT code) of the bank that keeps the employee's account.
    pub bic: String,
    /// The bank that keeps the employee's account.
    pub bank_name: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayBankAccount {
        required iban,
        required bic,
        required bank_name,
        ..extra
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
            extra: BTreeMap::new(),
        }
    }
}

/// Fields of the employee that only Deel takes: the candidate that the person was before.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeelEmployeeFields {
    /// The id that Deel is given for the person as a candidate.
    pub candidate_id: String,
    /// The link to the person's profile as a candidate that Deel is given.
    pub candidate_link: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    DeelEmployeeFields {
        required candidate_id,
        required candidate_link,
        ..extra
        shown ["candidate_id"]
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
            extra: BTreeMap::new(),
        }
    }
}

/// Fields of the employee that only BambooHR takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BamboohrEmployeeFields {
    /// Fields to set on the employee in BambooHR, under BambooHR's own names.
    pub employee: Option<Json>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    BamboohrEmployeeFields {
        optional employee,
        ..extra
    }
}

impl BamboohrEmployeeFields {
    /// Fields to set on the employee in BambooHR, under BambooHR's own names.
    pub fn employee(mut self, employee: impl Into<Json>) -> Self {
        self.employee = Some(employee.into());
        self
    }
}

input! { BamboohrEmployeeFields {} }

/// What only Oracle takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OracleEmployeeFields {
    /// Oracle's id of the group that the employee belongs to.
    pub group_id: String,
    /// Oracle's id of the employee's department.
    pub department_id: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    OracleEmployeeFields {
        required group_id,
        required department_id,
        ..extra
        shown ["group_id", "department_id"]
    }
}

impl OracleEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(group_id: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            department_id: department_id.into(),
            extra: BTreeMap::new(),
        }
    }
}

/// Fields of the employee that only ADP Workforce Now takes, mostly codes from its own tables.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdpworkforcenowEmployeeFields {
    /// ADP Workforce Now's code of the template for the person's first days.
    pub onboarding_template_code: String,
    /// ADP Workforce Now's code of the payroll profile group for the new hire.
    pub applicant_payroll_profile_group_code: String,
    /// ADP Workforce Now's id of the position that the employee reports to.
    pub manager_position_id: Option<String>,
    /// ADP Workforce Now's code of the organization unit that the employee belongs to.
    pub home_organization_unit_code: Option<String>,
    /// The private e-mail address that ADP Workforce Now asks for.
    pub personal_email: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    AdpworkforcenowEmployeeFields {
        required onboarding_template_code,
        required applicant_payroll_profile_group_code,
        optional manager_position_id,
        optional home_organization_unit_code,
        optional personal_email,
        ..extra
        shown ["manager_position_id"]
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
            extra: BTreeMap::new(),
        }
    }

    /// ADP Workforce Now's id of the position that the employee reports to.
    pub fn manager_position_id(
        mut self,
        manager_position_id: impl Into<String>,
    ) -> Self {
        self.manager_position_id = Some(manager_position_id.into());
        self
    }

    /// ADP Workforce Now's code of the organization unit that the employee belongs to.
    pub fn home_organization_unit_code(
        mut self,
        home_organization_unit_code: impl Into<String>,
    ) -> Self {
        self.home_organization_unit_code = Some(home_organization_unit_code.into());
        self
    }

    /// The private e-mail address that ADP Workforce Now asks for.
    pub fn personal_email(mut self, personal_email: impl Into<String>) -> Self {
        self.personal_email = Some(personal_email.into());
        self
    }
}

input! { AdpworkforcenowEmployeeFields {} }

/// Fields that only Azure Active Directory takes: the password of the new account.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureadEmployeeFields {
    /// The first password of the new account in Azure AD.
    pub password: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    AzureadEmployeeFields {
        required password,
        ..extra
    }
}

impl AzureadEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            extra: BTreeMap::new(),
        }
    }
}

/// What only Paycor takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaycorEmployeeFields {
    /// Paycor's id of the pay group.
    pub paygroup_remote_id: String,
    /// Paycor's id of the employee's department.
    pub department_remote_id: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    PaycorEmployeeFields {
        required paygroup_remote_id = "paygroupRemoteId",
        required department_remote_id = "departmentRemoteId",
        ..extra
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
            extra: BTreeMap::new(),
        }
    }
}

/// What only Planday takes.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlandayEmployeeFields {
    /// Planday's id of the employee's department.
    pub department_remote_id: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    PlandayEmployeeFields {
        required department_remote_id,
        ..extra
        shown ["department_remote_id"]
    }
}

impl PlandayEmployeeFields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(department_remote_id: impl Into<String>) -> Self {
        Self {
            department_remote_id: department_remote_id.into(),
            extra: BTreeMap::new(),
        }
    }
}

/// Fields of the employee that only Dayforce takes: on pay, and on the place in the organization.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DayforceEmployeeFields {
    /// The social security number that Dayforce asks for.
    pub social_security_number: String,
    /// Dayforce's code of the pay type.
    pub pay_type: String,
    /// Dayforce's code of the pay class.
    pub pay_class: String,
    /// Dayforce's code of the pay group.
    pub pay_group: String,
    /// The employee's base rate of pay in Dayforce.
    pub base_rate: f64,
    /// Dayforce's code of the role.
    pub role: String,
    /// Dayforce's code of the place of work.
    pub location: String,
    /// The employee's department in Dayforce.
    pub department: String,
    /// The employee's job in Dayforce.
    pub job: String,
    /// The country of the employee's job in Dayforce.
    pub country: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    DayforceEmployeeFields {
        required social_security_number,
        required pay_type,
        required pay_class,
        required pay_group,
        required base_rate,
        required role,
        required location,
        required department,
        required job,
        required country,
        ..extra
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
            extra: BTreeMap::new(),
        }
    }
}
