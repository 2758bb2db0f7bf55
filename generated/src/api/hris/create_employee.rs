// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/employees`.

use super::{
    BankAccount, EmployeeRemoteFields, EmploymentStatus, EmploymentType, Ethnicity,
    Gender, HomeAddressInput, Hris, MaritalStatus,
};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, Method, Operation, dated, endpoint, input, record,
    sendable, setters,
};

impl Hris {
    /// Creates an employee from a fixed set of fields.
    ///
    /// Deprecated: use [`POST /hris/employees/form`](crate::hris::Hris::create_employee_with_form), which takes the
    /// fields that the connected system asks for.
    ///
    /// Writes a new employee to the connected system. First and last name are required; what only one system
    /// understands goes into its part of `remote_fields`. A request that is sent twice can create two employees, or
    /// end in `HRIS.EMPLOYEE_ALREADY_EXISTS`.
    ///
    /// * `first_name` — The person's given name.
    /// * `last_name` — The person's family name.
    ///
    /// `POST /hris/employees`, operation `PostHrisEmployees`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let created_employee = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .create_employee("Ada", "Lovelace")
    ///     .await?;
    /// println!("{}", created_employee.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /hris/employees")]
    #[doc(alias = "PostHrisEmployees")]
    #[deprecated(note = "use `POST /hris/employees/form`")]
    pub fn create_employee(
        &self,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> CreateEmployee {
        let call = self.handle.call(&OPERATION);
        CreateEmployee {
            call,
            body: Box::new(CreateEmployeeBody::new(first_name, last_name)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisEmployees",
    method: Method::POST,
    path: "/hris/employees",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Hris::create_employee`] makes; awaiting it gives
/// [`CreatedEmployee`](crate::hris::CreatedEmployee).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateEmployee {
    call: Call,
    body: Box<CreateEmployeeBody>,
}

/// A new employee in the fields that Kombo knows for all systems.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeBody {
    /// The person's given name.
    pub first_name: String,
    /// The person's family name.
    pub last_name: String,
    /// The person's e-mail address at work.
    pub work_email: Option<String>,
    /// The gender to record for the employee.
    pub gender: Option<Gender>,
    /// What the employee's job is called.
    pub job_title: Option<String>,
    /// The employee's home address.
    pub home_address: Option<HomeAddressInput>,
    /// The day on which the employee was born.
    pub date_of_birth: Option<DateTime>,
    /// The number of the person's mobile phone.
    pub mobile_phone_number: Option<String>,
    /// The employee's phone number at home.
    pub home_phone_number: Option<String>,
    /// The person's nationality, as a country code.
    pub nationality: Option<String>,
    /// The first day on which the new employee works.
    pub start_date: Option<DateTime>,
    /// The Kombo id of the legal entity, as [`GET /hris/legal-entities`](crate::hris::Hris::get_legal_entities) lists
    /// it.
    pub legal_entity_id: Option<String>,
    /// The Kombo id of the place of work, as [`GET /hris/locations`](crate::hris::Hris::get_locations) lists it.
    pub location_id: Option<String>,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<EmployeeRemoteFields>,
}

record! {
    CreateEmployeeBody {
        required first_name,
        required last_name,
        optional work_email,
        optional gender,
        optional job_title,
        optional home_address,
        optional date_of_birth,
        optional mobile_phone_number,
        optional home_phone_number,
        optional nationality,
        optional start_date,
        optional legal_entity_id,
        optional location_id,
        optional remote_fields,
        shown ["legal_entity_id", "location_id"]
        hidden ["gender"]
    }
}

impl CreateEmployeeBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            work_email: None,
            gender: None,
            job_title: None,
            home_address: None,
            date_of_birth: None,
            mobile_phone_number: None,
            home_phone_number: None,
            nationality: None,
            start_date: None,
            legal_entity_id: None,
            location_id: None,
            remote_fields: None,
        }
    }
}

setters! { CreateEmployee, CreateEmployeeBody:
    /// The person's e-mail address at work.
    pub fn work_email(mut self, work_email: impl Into<String>) -> Self {
        self.work_email = Some(work_email.into());
        self
    }

    /// The gender to record for the employee.
    pub fn gender(mut self, gender: impl Into<Gender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// What the employee's job is called.
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// The employee's home address.
    #[inline]
    pub fn home_address(mut self, home_address: HomeAddressInput) -> Self {
        self.home_address = Some(home_address);
        self
    }

    /// The day on which the employee was born.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<DateTime>) -> Self {
        self.date_of_birth = Some(sendable(date_of_birth));
        self
    }

    /// The number of the person's mobile phone.
    pub fn mobile_phone_number(
        mut self,
        mobile_phone_number: impl Into<String>,
    ) -> Self {
        self.mobile_phone_number = Some(mobile_phone_number.into());
        self
    }

    /// The employee's phone number at home.
    pub fn home_phone_number(mut self, home_phone_number: impl Into<String>) -> Self {
        self.home_phone_number = Some(home_phone_number.into());
        self
    }

    /// The person's nationality, as a country code.
    pub fn nationality(mut self, nationality: impl Into<String>) -> Self {
        self.nationality = Some(nationality.into());
        self
    }

    /// The first day on which the new employee works.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(sendable(start_date));
        self
    }

    /// The Kombo id of the legal entity, as [`GET /hris/legal-entities`](crate::hris::Hris::get_legal_entities) lists
    /// it.
    pub fn legal_entity_id(mut self, legal_entity_id: impl Into<String>) -> Self {
        self.legal_entity_id = Some(legal_entity_id.into());
        self
    }

    /// The Kombo id of the place of work, as [`GET /hris/locations`](crate::hris::Hris::get_locations) lists it.
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }

    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: EmployeeRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { CreateEmployeeBody {} }

endpoint! { CreateEmployee => Data<CreatedEmployee>, body }

/// The employee that was created, without the records that
/// [`GET /hris/employees`](crate::hris::Hris::get_employees) nests in it.
///
/// In the answer of `POST /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedEmployee {
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
    /// The employee's home address.
    pub home_address: Option<models::Address>,
    /// The employee's bank accounts.
    pub bank_accounts: Option<Vec<BankAccount>>,
    /// The day on which the employee was born.
    pub date_of_birth: Option<DateTime>,
    /// The person's first day at the company.
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
}

record! {
    CreatedEmployee {
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
        shown [
            "id", "remote_id", "work_location_id", "legal_entity_id", "manager_id", "remote_created_at",
            "changed_at", "remote_deleted_at",
        ]
        hidden ["gender", "ethnicity", "marital_status"]
    }
}

dated! {
    CreatedEmployee {
        id,
        changed_at,
        remote_deleted_at,
    }
}
