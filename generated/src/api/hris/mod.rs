// Written by `cargo xtask codegen` from the tag Unified HRIS API. Edits are lost.

//! Operations tagged `Unified HRIS API` in the API description.

mod absence_summary;
mod add_employee_document;
mod address;
mod balance_unit;
mod bank_account;
mod create_absence;
mod create_employee;
mod create_employee_home_address;
mod create_employee_skill_assignment;
mod create_employee_with_form;
mod create_provisioning_setup_link;
mod create_skill;
mod delete_absence;
mod delete_employee_skill_assignment;
mod delete_skill;
mod employee_home_address;
mod employee_skill_assignment;
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
mod get_employees_employee_group;
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
mod marital_status;
mod pay_frequency;
mod pay_period;
mod r#type;
mod remote_fields;
mod skill;
mod status;
mod totals;
mod unit;
mod update_employee;
mod update_employee_skill_assignment;
mod update_skill;
mod used_unit;

pub use absence_summary::AbsenceSummary;
pub use add_employee_document::{
    AddEmployeeDocument, AddEmployeeDocumentBody, AddEmployeeDocumentDocument,
};
pub use address::Address;
pub use balance_unit::BalanceUnit;
pub use bank_account::{
    BankAccount, BankAccountDomesticBankRouting, BankAccountDomesticBankRoutingType,
};
pub use create_absence::{
    CreateAbsence, CreateAbsenceBody, CreateAbsenceRemoteFields,
    CreateAbsenceRemoteFieldsA3innuvanomina,
    CreateAbsenceRemoteFieldsA3innuvanominaBenefitTypeId,
    CreateAbsenceRemoteFieldsAdpworkforcenow, CreateAbsenceStatus,
};
pub use create_employee::{CreateEmployee, CreateEmployeeBody, CreatedEmployee};
pub use create_employee_home_address::CreateEmployeeHomeAddress;
pub use create_employee_skill_assignment::{
    CreateEmployeeSkillAssignment, CreateEmployeeSkillAssignmentBody,
};
pub use create_employee_with_form::{
    CreateEmployeeWithForm, CreateEmployeeWithFormBody, EmployeeFormResult,
    EmployeeFormResultPrehire, Properties,
};
pub use create_provisioning_setup_link::{
    CreateProvisioningSetupLink, CreateProvisioningSetupLinkBody, ProvisioningSetupLink,
};
pub use create_skill::{CreateSkill, CreateSkillBody};
pub use delete_absence::{
    DeleteAbsence, DeleteAbsenceBody, DeleteAbsenceRemoteFields,
    DeleteAbsenceRemoteFieldsAdpworkforcenow,
};
pub use delete_employee_skill_assignment::DeleteEmployeeSkillAssignment;
pub use delete_skill::DeleteSkill;
pub use employee_home_address::EmployeeHomeAddress;
pub use employee_skill_assignment::EmployeeSkillAssignment;
pub use employment_status::EmploymentStatus;
pub use employment_type::EmploymentType;
pub use ethnicity::Ethnicity;
pub use gender::Gender;
pub use get_absence_types::{AbsenceType, GetAbsenceTypes};
pub use get_absences::{Absence, GetAbsences, GetAbsencesAbsenceType};
pub use get_employee_document_categories::{
    EmployeeDocumentCategory, GetEmployeeDocumentCategories,
};
pub use get_employee_form::{
    Array, Checkbox, EmployeeForm, EmployeeFormProperties, EmployeeFormPropertiesObject,
    EmployeeFormPropertiesObjectProperties, EmployeeFormPropertiesObjectPropertiesObject,
    EmployeeFormPropertiesObjectPropertiesObjectProperties,
    EmployeeFormPropertiesObjectPropertiesObjectPropertiesObject, File, FileRestrictions,
    GetEmployeeForm, ItemType, ItemTypeArray, ItemTypeCheckbox, ItemTypeDate,
    ItemTypeFile, ItemTypeMultiSelect, ItemTypeNumber, ItemTypeObject,
    ItemTypeSingleSelect, ItemTypeText, MultiSelect, Number, Options, OptionsInline,
    OptionsInlineEntry, OptionsInlineEntryRemoteId, OptionsReferenced, PropertiesDate,
    PropertiesText, SingleSelect, UnifiedKey,
};
pub use get_employee_skill_assignments::{
    EmployeeSkillAssignments, GetEmployeeSkillAssignments,
};
pub use get_employees::{
    Employee, EmployeeEmployment, EmployeeLegalEntity, EmployeeManager, EmployeeTeam,
    EmployeeTimeOffBalance, EmployeeWorkLocation, GetEmployees,
};
pub use get_employees_employee_group::GetEmployeesEmployeeGroup;
pub use get_employments::{Employment, GetEmployments};
pub use get_groups::GetGroups;
pub use get_legal_entities::{GetLegalEntities, LegalEntity};
pub use get_locations::{GetLocations, Location};
pub use get_pay_runs::{GetPayRuns, PayRun};
pub use get_payslips::{
    GetPayslips, Payslip, PayslipEmployee, PayslipLineItem, PayslipLineItemAmount,
    PayslipPayRun,
};
pub use get_performance_review_cycles::{
    GetPerformanceReviewCycles, PerformanceReviewCycle,
};
pub use get_performance_reviews::{
    GetPerformanceReviews, PerformanceReview, PerformanceReviewReviewCycle,
    PerformanceReviewReviewee, PerformanceReviewReviewer, PerformanceReviewSummaryRating,
    PerformanceReviewSummaryRatingNumeric, PerformanceReviewSummaryRatingSingleSelect,
    PerformanceReviewType,
};
pub use get_provisioning_group_diff::{
    GetProvisioningGroupDiff, GetProvisioningGroupDiffBody,
    GetProvisioningGroupDiffOptions, GetProvisioningGroupDiffOptionsEmployeeField,
    GetProvisioningGroupDiffProvisionedUser, ProvisioningGroupDiff,
    ProvisioningGroupDiffUsers, ProvisioningGroupDiffUsersAlreadyProvisioned,
    ProvisioningGroupDiffUsersToDeprovision, ProvisioningGroupDiffUsersToProvision,
    ToProvisionEmployee, ToProvisionEmployeeGroup,
};
pub use get_skills::{GetSkills, Skills};
pub use get_staffing_entities::{
    GetStaffingEntities, StaffingEntity, StaffingEntityEmploymentType,
    StaffingEntityEmploymentTypeUnifiedType, StaffingEntityLegalEntity,
    StaffingEntityLocation, StaffingEntityModelType, StaffingEntityStatus,
};
pub use get_teams::GetTeams;
pub use get_time_off_balances::{GetTimeOffBalances, TimeOffBalance, TimeOffBalanceType};
pub use get_timesheets::{GetTimesheets, Timesheet, TimesheetBreak};
pub use group::Group;
pub use marital_status::MaritalStatus;
pub use pay_frequency::PayFrequency;
pub use pay_period::PayPeriod;
pub use r#type::Type;
pub use remote_fields::{
    RemoteFields, RemoteFieldsAdpworkforcenow, RemoteFieldsAzuread, RemoteFieldsBamboohr,
    RemoteFieldsDayforce, RemoteFieldsDeel, RemoteFieldsHibob, RemoteFieldsHumaans,
    RemoteFieldsOracle, RemoteFieldsPaycor, RemoteFieldsPeoplehr, RemoteFieldsPlanday,
    RemoteFieldsSilae, RemoteFieldsSympa, RemoteFieldsWorkday,
    RemoteFieldsWorkdayBankAccount, RemoteFieldsZohopeople,
};
pub use skill::Skill;
pub use status::Status;
pub use totals::{Totals, TotalsGrossPay, TotalsNetPay, TotalsPaidAmount};
pub use unit::Unit;
pub use update_employee::{UpdateEmployee, UpdateEmployeeBody, UpdatedEmployee};
pub use update_employee_skill_assignment::{
    UpdateEmployeeSkillAssignment, UpdateEmployeeSkillAssignmentBody,
};
pub use update_skill::{UpdateSkill, UpdateSkillBody};
pub use used_unit::UsedUnit;

use crate::runtime::Handle;

/// The operations of this area that need `X-Integration-Id`; made by [`Integration::hris`](crate::Integration::hris).
#[derive(Clone, Debug)]
pub struct Hris {
    pub(super) handle: Handle,
}
