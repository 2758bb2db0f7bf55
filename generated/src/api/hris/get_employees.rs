// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use super::{
    BankAccount, EmployeeGroup, Employment, EmploymentStatus, EmploymentType, Ethnicity,
    Gender, Hris, Location, MaritalStatus, TimeOffUnit,
};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Hris {
    /// Lists the employees.
    ///
    /// Reads the employees as they were last synced. A record holds the person and, nested, their `employments`,
    /// `time_off_balances`, `groups`, `manager`, `legal_entity` and `work_location`, so one pass over this list is
    /// enough for a directory of the staff.
    ///
    /// Filters narrow the list to employment statuses, groups, legal entities, work locations or e-mail addresses.
    /// The filter `custom_fields` is an object with exactly one key, the custom field, and the value looked for:
    /// text, number, boolean or null. `employment_statuses` takes the place of the deprecated `employment_status`.
    ///
    /// `GET /hris/employees`, operation `GetHrisEmployees`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut employees = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_employees()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(employee) = employees.try_next().await? {
    ///     println!("{}", employee.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/employees")]
    #[doc(alias = "GetHrisEmployees")]
    #[doc(alias = "list_employees")]
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

/// The request that [`Hris::get_employees`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Employee`](crate::hris::Employee).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployees {
    call: Call,
}

impl GetEmployees {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many records a page holds at most.
    ///
    /// At least 1, at most 250, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of an
    /// entry of `employments` and `time_off_balances`, one that is added and one that is removed count; a change of
    /// `manager`, `legal_entity` or `work_location` counts; an entry that is added to or removed from `groups`
    /// counts, a change of it does not. So a record's own `changed_at` may be older. Give the time at which the last
    /// fetch *began* by Kombo's clock, which the `Date` header of an answer tells, or some minutes less: a clock that
    /// is ahead loses changes. Set `include_deleted` to hear of deletions as well.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Whether deleted records are listed too; `remote_deleted_at` marks them. Without this they are left out, so an
    /// incremental fetch does not notice deletions.
    ///
    /// `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Whether filters that the integration cannot apply, since it has no such field, are ignored. Without this such
    /// a filter gives an empty list.
    ///
    /// `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only the records that have one of these ids in the connected system.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Gives only employees in this state of employment. Deprecated: `employment_statuses` takes several.
    #[deprecated(note = "use `employment_statuses`")]
    pub fn employment_status(
        mut self,
        employment_status: impl Into<EmploymentStatus>,
    ) -> Self {
        let employment_status: EmploymentStatus = employment_status.into();
        self.call.query("employment_status", &employment_status);
        self
    }

    /// Gives only employees whose employment is in one of these states.
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

    /// Gives only employees who belong to one of the groups with these Kombo ids.
    pub fn group_ids(
        mut self,
        group_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("group_ids", ListStyle::Comma, group_ids);
        self
    }

    /// Gives only employees of the legal entities with these Kombo ids.
    pub fn legal_entity_ids(
        mut self,
        legal_entity_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("legal_entity_ids", ListStyle::Comma, legal_entity_ids);
        self
    }

    /// Gives only employees who work at one of the locations with these Kombo ids.
    pub fn work_location_ids(
        mut self,
        work_location_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("work_location_ids", ListStyle::Comma, work_location_ids);
        self
    }

    /// Gives only employees with one of these e-mail addresses at work.
    pub fn work_emails(
        mut self,
        work_emails: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("work_emails", ListStyle::Comma, work_emails);
        self
    }

    /// Gives only employees with one of these private e-mail addresses.
    pub fn personal_emails(
        mut self,
        personal_emails: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("personal_emails", ListStyle::Comma, personal_emails);
        self
    }

    /// Gives only employees who have this value in a custom field: an object with exactly one key, the field's, and
    /// as its value a text, a number, a boolean or null.
    pub fn custom_fields(mut self, custom_fields: impl Into<Json>) -> Self {
        let custom_fields: Json = custom_fields.into();
        self.call.query_json("custom_fields", &custom_fields);
        self
    }
}

endpoint! { GetEmployees => Pages<Employee>: incremental }

/// A person who works, worked or will work for the company, with their job, place in the organisation, pay and
/// time-off balances. A status or type that Kombo has no value for, such as an unusual `employment_type`, stands
/// here as the connected system writes it.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The number under which the company knows the employee.
    pub employee_number: Option<String>,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The person's nationality, as a country code.
    pub nationality: Option<String>,
    /// The employee's full name as it is to be shown.
    pub display_full_name: Option<String>,
    /// What the employee's job is called.
    pub job_title: Option<String>,
    /// The person's e-mail address at work.
    pub work_email: Option<String>,
    /// The person's private e-mail address.
    pub personal_email: Option<String>,
    /// The number of the person's mobile phone.
    pub mobile_phone_number: Option<String>,
    /// The person's social security number.
    pub ssn: Option<String>,
    /// The person's tax number.
    pub tax_id: Option<String>,
    /// The employee's gender. What Kombo does not map comes in the connected system's own words.
    pub gender: Option<Gender>,
    /// The ethnic group that the employee is recorded under. A value that Kombo has no word for comes as the
    /// connected system writes it.
    pub ethnicity: Option<Ethnicity>,
    /// Whether the person is married, single and so on.
    pub marital_status: Option<MaritalStatus>,
    /// Whether the person works for the company at present. A value of the connected system that Kombo does not map
    /// comes as it is.
    pub employment_status: Option<EmploymentStatus>,
    /// The kind of employment that the person has, such as full-time or freelance. Values that Kombo does not map
    /// come as the connected system writes them.
    pub employment_type: Option<EmploymentType>,
    /// How many hours a week are worked.
    pub weekly_hours: Option<f64>,
    /// A reference to the employee's profile picture.
    pub avatar: Option<String>,
    /// The Kombo id of the place of work.
    pub work_location_id: Option<String>,
    /// The Kombo id of the legal entity, as [`GET /hris/legal-entities`](crate::hris::Hris::get_legal_entities) lists
    /// it.
    pub legal_entity_id: Option<String>,
    /// The Kombo id of the person whom the employee reports to.
    pub manager_id: Option<String>,
    /// A postal address; that of a person is where they live.
    pub home_address: Option<models::Address>,
    /// The employee's bank accounts.
    pub bank_accounts: Option<Vec<BankAccount>>,
    /// The day on which the employee was born.
    pub date_of_birth: Option<DateTime>,
    /// The employee's first day at the company.
    pub start_date: Option<DateTime>,
    /// The person's last day at the company.
    pub termination_date: Option<DateTime>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The employee's employments, with the job title, pay and kind of each.
    pub employments: Vec<Employment>,
    /// How much time off the person has left, one entry for each absence type.
    pub time_off_balances: Vec<EmployeeTimeOffBalance>,
    /// The person whom the employee reports to.
    pub manager: Option<EmployeeManager>,
    /// The groups, such as departments and teams, that the employee belongs to.
    pub groups: Vec<EmployeeGroup>,
    /// The legal entity that employs the person.
    pub legal_entity: Option<EmployeeLegalEntity>,
    /// The groups that the person belongs to. Deprecated in favor of `groups`.
    #[deprecated(note = "use `groups`")]
    pub teams: Vec<EmployeeGroup>,
    /// The place where the person works.
    pub work_location: Option<Location>,
}

record! {
    Employee {
        required id,
        required remote_id,
        nullable employee_number,
        nullable first_name,
        nullable last_name,
        nullable nationality,
        nullable display_full_name,
        nullable job_title,
        optional work_email,
        optional personal_email,
        nullable mobile_phone_number,
        nullable ssn,
        nullable tax_id,
        optional gender,
        optional ethnicity,
        optional marital_status,
        optional employment_status,
        optional employment_type,
        nullable weekly_hours,
        nullable avatar,
        nullable work_location_id,
        nullable legal_entity_id,
        nullable manager_id,
        optional home_address,
        optional bank_accounts,
        nullable date_of_birth,
        nullable start_date,
        nullable termination_date,
        nullable remote_created_at,
        required changed_at,
        nullable remote_deleted_at,
        nullable custom_fields,
        listed integration_fields,
        nullable remote_data,
        listed employments,
        listed time_off_balances,
        nullable manager,
        listed groups,
        nullable legal_entity,
        listed teams,
        nullable work_location,
        shown [
            "id", "remote_id", "work_location_id", "legal_entity_id", "manager_id", "remote_created_at",
            "changed_at", "remote_deleted_at",
        ]
        hidden ["gender", "ethnicity", "marital_status"]
    }
}

dated! {
    Employee {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// How much time off of one kind, such as holiday, an employee has and has used.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeTimeOffBalance {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// The Kombo id of the absence type, as [`GET /hris/absence-types`](crate::hris::Hris::get_absence_types) lists
    /// it.
    pub type_id: String,
    /// How much time off of this type the employee has, in the unit that `balance_unit` names.
    pub balance: Option<f64>,
    /// Whether `balance` counts hours or days.
    pub balance_unit: Option<TimeOffUnit>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// How much time off was taken, in `used_unit`.
    pub used: Option<f64>,
    /// Whether `used` counts hours or days.
    pub used_unit: Option<TimeOffUnit>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
}

record! {
    EmployeeTimeOffBalance {
        required id,
        nullable remote_id,
        required employee_id,
        required type_id,
        nullable balance,
        nullable balance_unit,
        required changed_at,
        nullable remote_deleted_at,
        nullable used,
        nullable used_unit,
        nullable remote_data,
        shown ["id", "remote_id", "employee_id", "type_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    EmployeeTimeOffBalance {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// The person whom the employee reports to.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeManager {
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The employee's full name as it is to be shown.
    pub display_full_name: Option<String>,
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The number under which the company knows the employee.
    pub employee_number: Option<String>,
    /// The person's e-mail address at work.
    pub work_email: Option<String>,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// Whether the person works for the company at present. A value of the connected system that Kombo does not map
    /// comes as it is.
    pub employment_status: Option<EmploymentStatus>,
    /// The person's last day at the company.
    pub termination_date: Option<DateTime>,
}

record! {
    EmployeeManager {
        nullable first_name,
        nullable last_name,
        nullable display_full_name,
        required id,
        nullable employee_number,
        optional work_email,
        required remote_id,
        optional employment_status,
        nullable termination_date,
        shown ["id", "remote_id"]
    }
}

/// The legal entity that employs the person.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeLegalEntity {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called in the connected system.
    pub name: Option<String>,
    /// The postal address of a work location or a legal entity.
    pub address: Option<models::Address>,
}

record! {
    EmployeeLegalEntity {
        required id,
        nullable remote_id,
        nullable name,
        optional address,
        shown ["id", "remote_id"]
    }
}
