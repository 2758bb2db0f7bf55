// Written by `cargo xtask codegen`. Edits are lost.
// From the tag Unified HRIS API.

//! Employees and what belongs to them: employments, groups, locations, legal entities, absences, time-off
//! balances, timesheets, performance reviews, skills, pay runs and payslips, in one form for all HR systems.
//! Every call concerns one integration, which `X-Integration-Id` names. Not every integration has every kind of
//! record and every action: `INTEGRATION.MODEL_NOT_AVAILABLE` and `INTEGRATION.ACTION_NOT_AVAILABLE` say that one
//! is missing, `INTEGRATION.MODEL_DISABLED` and `INTEGRATION.ACTION_DISABLED` that it is switched off.
//!
//! | about | operations |
//! |---|---|
//! | `provisioning-groups` | [`get_provisioning_group_diff`](Hris::get_provisioning_group_diff), [`create_provisioning_setup_link`](Hris::create_provisioning_setup_link) |
//! | `employees` | [`get_employees`](Hris::get_employees), [`create_employee`](Hris::create_employee), [`get_employee_form`](Hris::get_employee_form), [`create_employee_with_form`](Hris::create_employee_with_form), [`update_employee`](Hris::update_employee), [`add_employee_document`](Hris::add_employee_document) |
//! | `employee-document-categories` | [`get_employee_document_categories`](Hris::get_employee_document_categories) |
//! | `teams` | [`get_teams`](Hris::get_teams) |
//! | `groups` | [`get_groups`](Hris::get_groups) |
//! | `employments` | [`get_employments`](Hris::get_employments) |
//! | `locations` | [`get_locations`](Hris::get_locations) |
//! | `absence-types` | [`get_absence_types`](Hris::get_absence_types) |
//! | `time-off-balances` | [`get_time_off_balances`](Hris::get_time_off_balances) |
//! | `absences` | [`get_absences`](Hris::get_absences), [`create_absence`](Hris::create_absence), [`delete_absence`](Hris::delete_absence) |
//! | `legal-entities` | [`get_legal_entities`](Hris::get_legal_entities) |
//! | `timesheets` | [`get_timesheets`](Hris::get_timesheets) |
//! | `performance-review-cycles` | [`get_performance_review_cycles`](Hris::get_performance_review_cycles) |
//! | `performance-reviews` | [`get_performance_reviews`](Hris::get_performance_reviews) |
//! | `skills` | [`get_skills`](Hris::get_skills), [`create_skill`](Hris::create_skill), [`delete_skill`](Hris::delete_skill), [`update_skill`](Hris::update_skill) |
//! | `employee-skill-assignments` | [`get_employee_skill_assignments`](Hris::get_employee_skill_assignments), [`create_employee_skill_assignment`](Hris::create_employee_skill_assignment), [`delete_employee_skill_assignment`](Hris::delete_employee_skill_assignment), [`update_employee_skill_assignment`](Hris::update_employee_skill_assignment) |
//! | `staffing-entities` | [`get_staffing_entities`](Hris::get_staffing_entities) |
//! | `pay-runs` | [`get_pay_runs`](Hris::get_pay_runs) |
//! | `payslips` | [`get_payslips`](Hris::get_payslips) |
//!
//! The lists read what Kombo has copied from the connected system at its last syncs, so they do not wait for that
//! system. Actions write to it, or read from it, while the caller waits: they can take minutes
//! (`PLATFORM.TASK_TIMED_OUT`), each integration allows only so many at once
//! (`PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`), and most answer with `warnings`, which help when debugging and are
//! worth logging. No call takes an idempotency key: a write that is sent twice can make two records.
//!
//! To keep a copy up to date, note the time before a list is read and give it as `updated_after` next time, with
//! `include_deleted` so that deleted records are seen too. In some lists a record also comes back when only data
//! nested in it has changed (`updated_after` of each says which); its own `changed_at` may then be older than
//! `updated_after`. Read everything anew about once a week. The webhook `data-changed` tells when there is
//! something to read.
//!
//! New employees are written by form: [`GET /hris/employees/form`](crate::hris::Hris::get_employee_form) tells
//! which fields the connected system asks for,
//! [`POST /hris/employees/form`](crate::hris::Hris::create_employee_with_form) takes the values. This replaces
//! [`POST /hris/employees`](crate::hris::Hris::create_employee);
//! [`GET /hris/groups`](crate::hris::Hris::get_groups) replaces
//! [`GET /hris/teams`](crate::hris::Hris::get_teams).
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! use kombo::DateTime;
//!
//! // The time at which the last run began, from where you keep it.
//! let last_run = DateTime::from("2026-03-01T09:00:00Z");
//! let this_run = DateTime::now();
//!
//! let hris = kombo.integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28").hris();
//! let mut employees = hris
//!     .get_employees()
//!     .updated_after(last_run)
//!     .include_deleted(true)
//!     .items()
//!     .on_malformed(|record| eprintln!("left out: {record}"));
//! while let Some(employee) = employees.try_next().await? {
//!     if employee.remote_deleted_at.is_some() {
//!         println!("{} is gone", employee.id);
//!     } else {
//!         println!("{} has changed", employee.id);
//!     }
//! }
//! println!("next time, ask for what has changed since {}", this_run.as_str());
//! # Ok(()) }
//! ```

mod absence_status;
mod absence_summary;
mod absence_type;
mod add_employee_document;
mod bank_account;
mod create_absence;
mod create_employee;
mod create_employee_skill_assignment;
mod create_employee_with_form;
mod create_provisioning_setup_link;
mod create_skill;
mod delete_absence;
mod delete_employee_skill_assignment;
mod delete_skill;
mod employee_group;
mod employee_remote_fields;
mod employee_skill_assignment;
mod employment;
mod employment_status;
mod employment_type;
mod ethnicity;
mod gender;
mod get_absence_types;
mod get_absences;
mod get_employee_document_categories;
mod get_employee_form;
mod get_employee_skill_assignments;
mod get_employees;
mod get_employments;
mod get_groups;
mod get_legal_entities;
mod get_locations;
mod get_pay_runs;
mod get_payslips;
mod get_performance_review_cycles;
mod get_performance_reviews;
mod get_provisioning_group_diff;
mod get_skills;
mod get_staffing_entities;
mod get_teams;
mod get_time_off_balances;
mod get_timesheets;
mod group;
mod group_type;
mod home_address_input;
mod location;
mod marital_status;
mod monetary_amount;
mod pay_totals;
mod performance_review_cycle;
mod skill;
mod time_off_unit;
mod update_employee;
mod update_employee_skill_assignment;
mod update_skill;

pub use absence_status::AbsenceStatus;
pub use absence_summary::AbsenceSummary;
pub use absence_type::AbsenceType;
pub use add_employee_document::{
    AddEmployeeDocument, AddEmployeeDocumentBody, DocumentRemoteFields,
};
pub use bank_account::{BankAccount, DomesticBankRouting, DomesticBankRoutingType};
pub use create_absence::{
    A3innuvanominaAbsenceFields, A3innuvanominaBenefitType, AdpworkforcenowAbsenceFields,
    CreateAbsence, CreateAbsenceBody, CreateAbsenceRemoteFields,
};
pub use create_employee::{CreateEmployee, CreateEmployeeBody, CreatedEmployee};
pub use create_employee_skill_assignment::{
    CreateEmployeeSkillAssignment, CreateEmployeeSkillAssignmentBody,
};
pub use create_employee_with_form::{
    CreateEmployeeWithForm, CreateEmployeeWithFormBody, EmployeeFormResult, FormValue,
    Prehire,
};
pub use create_provisioning_setup_link::{
    CreateProvisioningSetupLink, CreateProvisioningSetupLinkBody, ProvisioningSetupLink,
};
pub use create_skill::{CreateSkill, CreateSkillBody};
pub use delete_absence::{
    AdpworkforcenowAbsenceDeletionFields, DeleteAbsence, DeleteAbsenceBody,
    DeleteAbsenceRemoteFields,
};
pub use delete_employee_skill_assignment::DeleteEmployeeSkillAssignment;
pub use delete_skill::DeleteSkill;
pub use employee_group::EmployeeGroup;
pub use employee_remote_fields::{
    AdpworkforcenowEmployeeFields, AzureadEmployeeFields, BamboohrEmployeeFields,
    DayforceEmployeeFields, DeelEmployeeFields, EmployeeRemoteFields,
    HibobEmployeeFields, HumaansEmployeeFields, OracleEmployeeFields,
    PaycorEmployeeFields, PeoplehrEmployeeFields, PlandayEmployeeFields,
    SilaeEmployeeFields, SympaEmployeeFields, WorkdayBankAccount, WorkdayEmployeeFields,
    ZohopeopleEmployeeFields,
};
pub use employee_skill_assignment::EmployeeSkillAssignment;
pub use employment::{Employment, EmploymentPayFrequency, EmploymentPayPeriod};
pub use employment_status::EmploymentStatus;
pub use employment_type::EmploymentType;
pub use ethnicity::Ethnicity;
pub use gender::Gender;
pub use get_absence_types::GetAbsenceTypes;
pub use get_absences::{Absence, GetAbsences};
pub use get_employee_document_categories::{
    EmployeeDocumentCategory, GetEmployeeDocumentCategories,
};
pub use get_employee_form::{
    EmployeeForm, FormArrayProperty, FormCheckboxProperty, FormDateProperty,
    FormFileProperty, FormFileRestrictions, FormMultiSelectProperty, FormNumberProperty,
    FormObjectProperty, FormProperty, FormSelectOption, FormSelectOptionRemoteId,
    FormSelectOptions, FormSingleSelectProperty, FormTextProperty, FormUnifiedKey,
    GetEmployeeForm, InlineFormSelectOptions, ReferencedFormSelectOptions,
};
pub use get_employee_skill_assignments::{
    EmployeeSkillAssignments, GetEmployeeSkillAssignments,
};
pub use get_employees::{
    Employee, EmployeeLegalEntity, EmployeeManager, EmployeeTimeOffBalance, GetEmployees,
};
pub use get_employments::GetEmployments;
pub use get_groups::GetGroups;
pub use get_legal_entities::{GetLegalEntities, LegalEntity};
pub use get_locations::GetLocations;
pub use get_pay_runs::{GetPayRuns, PayRun};
pub use get_payslips::{
    GetPayslips, Payslip, PayslipEmployee, PayslipLineItem, PayslipPayRun,
};
pub use get_performance_review_cycles::GetPerformanceReviewCycles;
pub use get_performance_reviews::{
    GetPerformanceReviews, NumericRating, PerformanceReview,
    PerformanceReviewParticipant, PerformanceReviewRating, PerformanceReviewType,
    SingleSelectRating,
};
pub use get_provisioning_group_diff::{
    AlreadyProvisionedUser, GetProvisioningGroupDiff, GetProvisioningGroupDiffBody,
    ProvisionedUser, ProvisioningEmployee, ProvisioningEmployeeField,
    ProvisioningEmployeeGroup, ProvisioningGroupDiff, ProvisioningGroupDiffOptions,
    ProvisioningGroupDiffUsers, UserToDeprovision, UserToProvision,
};
pub use get_skills::{GetSkills, Skills};
pub use get_staffing_entities::{
    GetStaffingEntities, StaffingEntity, StaffingEntityEmploymentType,
    StaffingEntityLegalEntity, StaffingEntityLocation, StaffingEntityModelType,
    StaffingEntitySkill, StaffingEntityStatus, StaffingSkill, StaffingSkillExpectation,
    StaffingSkillExpectedOption, StaffingSkillExpectedValue, StaffingSkillNumericScale,
    StaffingSkillOption, StaffingSkillScale, StaffingSkillSelectScale,
};
pub use get_teams::GetTeams;
pub use get_time_off_balances::{GetTimeOffBalances, TimeOffBalance, TimeOffBalanceType};
pub use get_timesheets::{GetTimesheets, Timesheet, TimesheetBreak};
pub use group::Group;
pub use group_type::GroupType;
pub use home_address_input::HomeAddressInput;
pub use location::Location;
pub use marital_status::MaritalStatus;
pub use monetary_amount::MonetaryAmount;
pub use pay_totals::PayTotals;
pub use performance_review_cycle::PerformanceReviewCycle;
pub use skill::Skill;
pub use time_off_unit::TimeOffUnit;
pub use update_employee::{UpdateEmployee, UpdateEmployeeBody, UpdatedEmployee};
pub use update_employee_skill_assignment::{
    UpdateEmployeeSkillAssignment, UpdateEmployeeSkillAssignmentBody,
};
pub use update_skill::{UpdateSkill, UpdateSkillBody};

use crate::runtime::Handle;

/// The operations of this area, all of which need `X-Integration-Id`; made by
/// [`Integration::hris`](crate::Integration::hris).
#[derive(Clone, Debug)]
pub struct Hris {
    pub(super) handle: Handle,
}

impl Hris {
    /// The integration that this was made from.
    pub fn integration(&self) -> super::Integration {
        super::Integration {
            handle: self.handle.clone(),
        }
    }
}
