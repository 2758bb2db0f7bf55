// Written by `cargo xtask codegen` from `POST /hris/employees`, operation `PostHrisEmployees`. Edits are lost.

use super::super::models;
use super::{
    BankAccount, EmployeeRemoteFields, EmploymentStatus, EmploymentType, Ethnicity,
    Gender, HomeAddressInput, Hris, MaritalStatus,
};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, Method, Operation, endpoint, record,
};

impl Hris {
    /// Calls `POST /hris/employees`, operation `PostHrisEmployees`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let created_employee = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .create_employee("Ada", "Lovelace")
    ///     .await?;
    /// println!("{created_employee:?}");
    /// # Ok(()) }
    /// ```
    #[deprecated(note = "marked as deprecated in the API description")]
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

/// The request that [`Hris::create_employee`] makes; awaiting it gives `CreatedEmployee`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateEmployee {
    call: Call,
    body: Box<CreateEmployeeBody>,
}

endpoint! { CreateEmployee => Data<CreatedEmployee>, body }

impl CreateEmployee {
    /// Sets `work_email`: an e-mail address.
    pub fn work_email(mut self, work_email: impl Into<String>) -> Self {
        self.body.work_email = Some(work_email.into());
        self
    }

    /// Sets `gender`.
    pub fn gender(mut self, gender: impl Into<Gender>) -> Self {
        self.body.gender = Some(gender.into());
        self
    }

    /// Sets `job_title`.
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.body.job_title = Some(job_title.into());
        self
    }

    /// Sets `home_address`.
    #[inline]
    pub fn home_address(mut self, home_address: HomeAddressInput) -> Self {
        self.body.home_address = Some(home_address);
        self
    }

    /// Sets `date_of_birth`.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<DateTime>) -> Self {
        self.body.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets `mobile_phone_number`.
    pub fn mobile_phone_number(
        mut self,
        mobile_phone_number: impl Into<String>,
    ) -> Self {
        self.body.mobile_phone_number = Some(mobile_phone_number.into());
        self
    }

    /// Sets `home_phone_number`.
    pub fn home_phone_number(mut self, home_phone_number: impl Into<String>) -> Self {
        self.body.home_phone_number = Some(home_phone_number.into());
        self
    }

    /// Sets `nationality`.
    pub fn nationality(mut self, nationality: impl Into<String>) -> Self {
        self.body.nationality = Some(nationality.into());
        self
    }

    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.body.start_date = Some(start_date.into());
        self
    }

    /// Sets `legal_entity_id`.
    pub fn legal_entity_id(mut self, legal_entity_id: impl Into<String>) -> Self {
        self.body.legal_entity_id = Some(legal_entity_id.into());
        self
    }

    /// Sets `location_id`.
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.body.location_id = Some(location_id.into());
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: EmployeeRemoteFields) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PostHrisEmployees.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeBody {
    /// `first_name`.
    pub first_name: String,
    /// `last_name`.
    pub last_name: String,
    /// `work_email`: an e-mail address.
    pub work_email: Option<String>,
    /// `gender`.
    pub gender: Option<Gender>,
    /// `job_title`.
    pub job_title: Option<String>,
    /// `home_address`.
    pub home_address: Option<HomeAddressInput>,
    /// `date_of_birth`.
    pub date_of_birth: Option<DateTime>,
    /// `mobile_phone_number`.
    pub mobile_phone_number: Option<String>,
    /// `home_phone_number`.
    pub home_phone_number: Option<String>,
    /// `nationality`.
    pub nationality: Option<String>,
    /// `start_date`.
    pub start_date: Option<DateTime>,
    /// `legal_entity_id`.
    pub legal_entity_id: Option<String>,
    /// `location_id`.
    pub location_id: Option<String>,
    /// `remote_fields`.
    pub remote_fields: Option<EmployeeRemoteFields>,
}

record! {
    CreateEmployeeBody {
        required first_name = "first_name",
        required last_name = "last_name",
        optional work_email = "work_email",
        optional gender = "gender",
        optional job_title = "job_title",
        optional home_address = "home_address",
        optional date_of_birth = "date_of_birth",
        optional mobile_phone_number = "mobile_phone_number",
        optional home_phone_number = "home_phone_number",
        optional nationality = "nationality",
        optional start_date = "start_date",
        optional legal_entity_id = "legal_entity_id",
        optional location_id = "location_id",
        optional remote_fields = "remote_fields",
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

    /// Sets `work_email`: an e-mail address.
    pub fn work_email(mut self, work_email: impl Into<String>) -> Self {
        self.work_email = Some(work_email.into());
        self
    }

    /// Sets `gender`.
    pub fn gender(mut self, gender: impl Into<Gender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets `job_title`.
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Sets `home_address`.
    #[inline]
    pub fn home_address(mut self, home_address: HomeAddressInput) -> Self {
        self.home_address = Some(home_address);
        self
    }

    /// Sets `date_of_birth`.
    pub fn date_of_birth(mut self, date_of_birth: impl Into<DateTime>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets `mobile_phone_number`.
    pub fn mobile_phone_number(
        mut self,
        mobile_phone_number: impl Into<String>,
    ) -> Self {
        self.mobile_phone_number = Some(mobile_phone_number.into());
        self
    }

    /// Sets `home_phone_number`.
    pub fn home_phone_number(mut self, home_phone_number: impl Into<String>) -> Self {
        self.home_phone_number = Some(home_phone_number.into());
        self
    }

    /// Sets `nationality`.
    pub fn nationality(mut self, nationality: impl Into<String>) -> Self {
        self.nationality = Some(nationality.into());
        self
    }

    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `legal_entity_id`.
    pub fn legal_entity_id(mut self, legal_entity_id: impl Into<String>) -> Self {
        self.legal_entity_id = Some(legal_entity_id.into());
        self
    }

    /// Sets `location_id`.
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: EmployeeRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PostHrisEmployees.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedEmployee {
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
}

record! {
    CreatedEmployee {
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
    }
}
