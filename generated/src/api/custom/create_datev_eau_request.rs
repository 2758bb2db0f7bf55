// Written by `cargo xtask codegen` from `POST /custom/datev/employees/{employee_id}/eau-requests`, operation `PostCustomDatevEmployeesEmployeeIdEauRequests`. Edits are lost.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Custom {
    /// Calls `POST /custom/datev/employees/{employee_id}/eau-requests`, operation `PostCustomDatevEmployeesEmployeeIdEauRequests`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_eau_request_reference = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .create_datev_eau_request("26vafvWSRmbhNcxJYqjCzuJg", "example")
    ///     .await?;
    /// println!("{datev_eau_request_reference:?}");
    /// # Ok(()) }
    /// ```
    pub fn create_datev_eau_request(
        &self,
        employee_id: impl Into<String>,
        start_work_incapacity: impl Into<String>,
    ) -> CreateDatevEauRequest {
        let mut call = self.handle.call(&OPERATION);
        let employee_id: String = employee_id.into();
        call.path("employee_id", &employee_id);
        CreateDatevEauRequest {
            call,
            body: Box::new(CreateDatevEauRequestBody::new(start_work_incapacity)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostCustomDatevEmployeesEmployeeIdEauRequests",
    method: Method::POST,
    path: "/custom/datev/employees/{employee_id}/eau-requests",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::create_datev_eau_request`] makes; awaiting it gives `DatevEauRequestReference`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateDatevEauRequest {
    call: Call,
    body: Box<CreateDatevEauRequestBody>,
}

endpoint! { CreateDatevEauRequest => Data<DatevEauRequestReference>, body }

impl CreateDatevEauRequest {
    /// Sets `notification`.
    #[inline]
    pub fn notification(mut self, notification: DatevEauNotification) -> Self {
        self.body.notification = Some(notification);
        self
    }

    /// Sets `contact_person`.
    #[inline]
    pub fn contact_person(mut self, contact_person: DatevEauContactPerson) -> Self {
        self.body.contact_person = Some(contact_person);
        self
    }
}

/// What stands at `PostCustomDatevEmployeesEmployeeIdEauRequests.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDatevEauRequestBody {
    /// `start_work_incapacity`.
    pub start_work_incapacity: String,
    /// `notification`.
    pub notification: Option<DatevEauNotification>,
    /// `contact_person`.
    pub contact_person: Option<DatevEauContactPerson>,
}

record! {
    CreateDatevEauRequestBody {
        required start_work_incapacity = "start_work_incapacity",
        optional notification = "notification",
        optional contact_person = "contact_person",
    }
}

impl CreateDatevEauRequestBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(start_work_incapacity: impl Into<String>) -> Self {
        Self {
            start_work_incapacity: start_work_incapacity.into(),
            notification: None,
            contact_person: None,
        }
    }

    /// Sets `notification`.
    #[inline]
    pub fn notification(mut self, notification: DatevEauNotification) -> Self {
        self.notification = Some(notification);
        self
    }

    /// Sets `contact_person`.
    #[inline]
    pub fn contact_person(mut self, contact_person: DatevEauContactPerson) -> Self {
        self.contact_person = Some(contact_person);
        self
    }
}

/// What stands at `PostCustomDatevEmployeesEmployeeIdEauRequests.body.notification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauNotification {
    /// `email`.
    pub email: String,
}

record! {
    DatevEauNotification {
        required email = "email",
    }
}

impl DatevEauNotification {
    /// With what is required; the rest is left out until it is set.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

/// What stands at `PostCustomDatevEmployeesEmployeeIdEauRequests.body.contact_person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauContactPerson {
    /// `gender`.
    pub gender: DatevEauContactPersonGender,
    /// `name`: at least 0 characters, at most 30 characters.
    pub name: String,
    /// `telephone`: at least 0 characters, at most 20 characters.
    pub telephone: String,
    /// `fax`: at least 0 characters, at most 20 characters.
    pub fax: String,
    /// `email`: at least 0 characters, at most 70 characters.
    pub email: String,
    /// `company_name`: at least 0 characters, at most 90 characters.
    pub company_name: String,
    /// `postal_code`: at least 0 characters, at most 10 characters.
    pub postal_code: String,
    /// `city`: at least 0 characters, at most 34 characters.
    pub city: String,
    /// `street`: at least 0 characters, at most 33 characters.
    pub street: String,
    /// `house_number`: at least 0 characters, at most 9 characters.
    pub house_number: String,
}

record! {
    DatevEauContactPerson {
        required gender = "gender",
        required name = "name",
        required telephone = "telephone",
        required fax = "fax",
        required email = "email",
        required company_name = "company_name",
        required postal_code = "postal_code",
        required city = "city",
        required street = "street",
        required house_number = "house_number",
    }
}

impl DatevEauContactPerson {
    /// With what is required; the rest is left out until it is set.
    #[allow(clippy::too_many_arguments, reason = "the API requires as many")]
    pub fn new(
        gender: impl Into<DatevEauContactPersonGender>,
        name: impl Into<String>,
        telephone: impl Into<String>,
        fax: impl Into<String>,
        email: impl Into<String>,
        company_name: impl Into<String>,
        postal_code: impl Into<String>,
        city: impl Into<String>,
        street: impl Into<String>,
        house_number: impl Into<String>,
    ) -> Self {
        Self {
            gender: gender.into(),
            name: name.into(),
            telephone: telephone.into(),
            fax: fax.into(),
            email: email.into(),
            company_name: company_name.into(),
            postal_code: postal_code.into(),
            city: city.into(),
            street: street.into(),
            house_number: house_number.into(),
        }
    }
}

/// A value of `gender`.
///
/// From `PostCustomDatevEmployeesEmployeeIdEauRequests.body.contact_person.gender` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevEauContactPersonGender {
    /// `M`.
    Male,
    /// `W`.
    Female,
    /// `X`.
    Undetermined,
    /// `D`.
    Diverse,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevEauContactPersonGender {
        Male = "M",
        Female = "W",
        Undetermined = "X",
        Diverse = "D",
    }
}

/// What stands at `PostCustomDatevEmployeesEmployeeIdEauRequests.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauRequestReference {
    /// `eau_id`.
    pub eau_id: String,
}

record! {
    DatevEauRequestReference {
        required eau_id = "eau_id",
    }
}
