// Written by `cargo xtask codegen` from `GET /hris/employees`, operation `GetHrisEmployees`. Edits are lost.

use super::super::models;
use super::{
    BankAccount, EmployeeGroup, Employment, EmploymentStatus, EmploymentType, Ethnicity,
    Gender, Hris, Location, MaritalStatus, TimeOffUnit,
};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `GET /hris/employees`, operation `GetHrisEmployees`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut employees = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_employees()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(employee) = employees.try_next().await? {
    ///     println!("{employee:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_employees(&self) -> GetEmployees {
        let call = self.handle.call(&OPERATION);
        GetEmployees { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisEmployees",
    method: Method::GET,
    path: "/hris/employees",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_employees`] makes; awaiting it gives `Page<Employee>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployees {
    call: Call,
}

endpoint! { GetEmployees => Pages<Employee> }

impl GetEmployees {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
        self
    }

    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Sets `include_deleted`: `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Sets `ignore_unsupported_filters`: `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Sets `employment_status`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn employment_status(
        mut self,
        employment_status: impl Into<EmploymentStatus>,
    ) -> Self {
        let employment_status: EmploymentStatus = employment_status.into();
        self.call.query("employment_status", &employment_status);
        self
    }

    /// Sets `employment_statuses`.
    pub fn employment_statuses(
        mut self,
        employment_statuses: impl IntoIterator<Item: Into<EmploymentStatus>>,
    ) -> Self {
        self.call
            .query_list(
                "employment_statuses",
                ListStyle::Comma,
                employment_statuses
                    .into_iter()
                    .map(|value| Into::<EmploymentStatus>::into(value).to_string()),
            );
        self
    }

    /// Sets `group_ids`.
    pub fn group_ids(
        mut self,
        group_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("group_ids", ListStyle::Comma, group_ids);
        self
    }

    /// Sets `legal_entity_ids`.
    pub fn legal_entity_ids(
        mut self,
        legal_entity_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("legal_entity_ids", ListStyle::Comma, legal_entity_ids);
        self
    }

    /// Sets `work_location_ids`.
    pub fn work_location_ids(
        mut self,
        work_location_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("work_location_ids", ListStyle::Comma, work_location_ids);
        self
    }

    /// Sets `work_emails`.
    pub fn work_emails(
        mut self,
        work_emails: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("work_emails", ListStyle::Comma, work_emails);
        self
    }

    /// Sets `personal_emails`.
    pub fn personal_emails(
        mut self,
        personal_emails: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("personal_emails", ListStyle::Comma, personal_emails);
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, custom_fields: impl Into<Json>) -> Self {
        let custom_fields: Json = custom_fields.into();
        self.call.query_json("custom_fields", &custom_fields);
        self
    }
}

/// What stands at `GetHrisEmployees.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `employee_number`.
    pub employee_number: Option<String>,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `nationality`.
    pub nationality: Option<String>,
    /// `display_full_name`.
    pub display_full_name: Option<String>,
    /// `job_title`.
    pub job_title: Option<String>,
    /// `work_email`.
    pub work_email: Option<String>,
    /// `personal_email`.
    pub personal_email: Option<String>,
    /// `mobile_phone_number`.
    pub mobile_phone_number: Option<String>,
    /// `ssn`.
    pub ssn: Option<String>,
    /// `tax_id`.
    pub tax_id: Option<String>,
    /// `gender`.
    pub gender: Option<Gender>,
    /// `ethnicity`.
    pub ethnicity: Option<Ethnicity>,
    /// `marital_status`.
    pub marital_status: Option<MaritalStatus>,
    /// `employment_status`.
    pub employment_status: Option<EmploymentStatus>,
    /// `employment_type`.
    pub employment_type: Option<EmploymentType>,
    /// `weekly_hours`.
    pub weekly_hours: Option<f64>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `work_location_id`.
    pub work_location_id: Option<String>,
    /// `legal_entity_id`.
    pub legal_entity_id: Option<String>,
    /// `manager_id`.
    pub manager_id: Option<String>,
    /// `home_address`.
    pub home_address: Option<models::Address>,
    /// `bank_accounts`.
    pub bank_accounts: Option<Vec<BankAccount>>,
    /// `date_of_birth`.
    pub date_of_birth: Option<DateTime>,
    /// `start_date`.
    pub start_date: Option<DateTime>,
    /// `termination_date`.
    pub termination_date: Option<DateTime>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `employments`.
    pub employments: Vec<Employment>,
    /// `time_off_balances`.
    pub time_off_balances: Vec<EmployeeTimeOffBalance>,
    /// `manager`.
    pub manager: Option<EmployeeManager>,
    /// `groups`.
    pub groups: Vec<EmployeeGroup>,
    /// `legal_entity`.
    pub legal_entity: Option<EmployeeLegalEntity>,
    /// `teams`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub teams: Vec<EmployeeGroup>,
    /// `work_location`.
    pub work_location: Option<Location>,
}

record! {
    Employee {
        required id = "id",
        required remote_id = "remote_id",
        nullable employee_number = "employee_number",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable nationality = "nationality",
        nullable display_full_name = "display_full_name",
        nullable job_title = "job_title",
        optional work_email = "work_email",
        optional personal_email = "personal_email",
        nullable mobile_phone_number = "mobile_phone_number",
        nullable ssn = "ssn",
        nullable tax_id = "tax_id",
        optional gender = "gender",
        optional ethnicity = "ethnicity",
        optional marital_status = "marital_status",
        optional employment_status = "employment_status",
        optional employment_type = "employment_type",
        nullable weekly_hours = "weekly_hours",
        nullable avatar = "avatar",
        nullable work_location_id = "work_location_id",
        nullable legal_entity_id = "legal_entity_id",
        nullable manager_id = "manager_id",
        optional home_address = "home_address",
        optional bank_accounts = "bank_accounts",
        nullable date_of_birth = "date_of_birth",
        nullable start_date = "start_date",
        nullable termination_date = "termination_date",
        nullable remote_created_at = "remote_created_at",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable remote_data = "remote_data",
        required employments = "employments",
        required time_off_balances = "time_off_balances",
        nullable manager = "manager",
        required groups = "groups",
        nullable legal_entity = "legal_entity",
        required teams = "teams",
        nullable work_location = "work_location",
    }
}

/// What stands at `GetHrisEmployees.response.data.results[].time_off_balances[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeTimeOffBalance {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `employee_id`.
    pub employee_id: String,
    /// `type_id`.
    pub type_id: String,
    /// `balance`.
    pub balance: Option<f64>,
    /// `balance_unit`.
    pub balance_unit: Option<TimeOffUnit>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `used`.
    pub used: Option<f64>,
    /// `used_unit`.
    pub used_unit: Option<TimeOffUnit>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
}

record! {
    EmployeeTimeOffBalance {
        required id = "id",
        nullable remote_id = "remote_id",
        required employee_id = "employee_id",
        required type_id = "type_id",
        nullable balance = "balance",
        nullable balance_unit = "balance_unit",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable used = "used",
        nullable used_unit = "used_unit",
        nullable remote_data = "remote_data",
    }
}

/// What stands at `GetHrisEmployees.response.data.results[].manager`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeManager {
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `display_full_name`.
    pub display_full_name: Option<String>,
    /// `id`.
    pub id: String,
    /// `employee_number`.
    pub employee_number: Option<String>,
    /// `work_email`.
    pub work_email: Option<String>,
    /// `remote_id`.
    pub remote_id: String,
    /// `employment_status`.
    pub employment_status: Option<EmploymentStatus>,
    /// `termination_date`.
    pub termination_date: Option<DateTime>,
}

record! {
    EmployeeManager {
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable display_full_name = "display_full_name",
        required id = "id",
        nullable employee_number = "employee_number",
        optional work_email = "work_email",
        required remote_id = "remote_id",
        optional employment_status = "employment_status",
        nullable termination_date = "termination_date",
    }
}

/// What stands at `GetHrisEmployees.response.data.results[].legal_entity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeLegalEntity {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<models::Address>,
}

record! {
    EmployeeLegalEntity {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        optional address = "address",
    }
}
