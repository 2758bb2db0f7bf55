// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /custom/datev/employees/{employee_id}/eau-requests`.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, input, open_enum, record,
    setters,
};

impl Custom {
    /// Requests an employee's certificate of incapacity for work.
    ///
    /// In Germany, doctors send certificates of incapacity for work (Arbeitsunfähigkeitsbescheinigung, eAU) to the
    /// health insurer, and employers ask the insurer for them. This operation makes such a request through DATEV for
    /// the incapacity that begins on the given day.
    ///
    /// The answer holds only an `eau_id`. Read the insurer's reply with
    /// [`GET /custom/datev/eau-requests/{eau_id}`](crate::custom::Custom::get_datev_eau_request). Calling this twice
    /// may make two requests.
    ///
    /// * `employee_id` — The Kombo id of the employee, or `remote:` followed by the id that the connected system
    ///   gives them.
    /// * `start_work_incapacity` — The first day of the incapacity, as `yyyy-MM-dd`.
    ///
    /// `POST /custom/datev/employees/{employee_id}/eau-requests`, operation
    /// `PostCustomDatevEmployeesEmployeeIdEauRequests`.
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
    #[doc(alias = "POST /custom/datev/employees/{employee_id}/eau-requests")]
    #[doc(alias = "PostCustomDatevEmployeesEmployeeIdEauRequests")]
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

/// The request that [`Custom::create_datev_eau_request`] makes; awaiting it gives
/// [`DatevEauRequestReference`](crate::custom::DatevEauRequestReference).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateDatevEauRequest {
    call: Call,
    body: Box<CreateDatevEauRequestBody>,
}

/// A request for a certificate of incapacity for work.
///
/// In the request `POST /custom/datev/employees/{employee_id}/eau-requests`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDatevEauRequestBody {
    /// The first day of the incapacity, as `yyyy-MM-dd`.
    pub start_work_incapacity: String,
    /// Where notifications about the request go.
    pub notification: Option<DatevEauNotification>,
    /// Whom the health insurer can turn to, on the employer's side.
    pub contact_person: Option<DatevEauContactPerson>,
}

record! {
    CreateDatevEauRequestBody {
        required start_work_incapacity,
        optional notification,
        optional contact_person,
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
}

setters! { CreateDatevEauRequest, CreateDatevEauRequestBody:
    /// Where notifications about the request go.
    #[inline]
    pub fn notification(mut self, notification: DatevEauNotification) -> Self {
        self.notification = Some(notification);
        self
    }

    /// Whom the health insurer can turn to, on the employer's side.
    #[inline]
    pub fn contact_person(mut self, contact_person: DatevEauContactPerson) -> Self {
        self.contact_person = Some(contact_person);
        self
    }
}

input! { CreateDatevEauRequestBody {} }

endpoint! { CreateDatevEauRequest => Data<DatevEauRequestReference>, body }

/// Where notifications about the request go.
///
/// In the request `POST /custom/datev/employees/{employee_id}/eau-requests`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauNotification {
    /// The address that notifications are sent to.
    pub email: String,
}

record! {
    DatevEauNotification {
        required email,
    }
}

impl DatevEauNotification {
    /// With what is required; the rest is left out until it is set.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

/// Whom the health insurer can turn to, on the employer's side.
///
/// In the request `POST /custom/datev/employees/{employee_id}/eau-requests`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauContactPerson {
    /// The gender of the contact person.
    pub gender: DatevEauContactPersonGender,
    /// The name of the contact person.
    ///
    /// At least 0 characters, at most 30 characters.
    pub name: String,
    /// The number under which the contact can be called.
    ///
    /// At least 0 characters, at most 20 characters.
    pub telephone: String,
    /// The fax number of the contact for questions on the certificate.
    ///
    /// At least 0 characters, at most 20 characters.
    pub fax: String,
    /// The e-mail address of the contact person.
    ///
    /// At least 0 characters, at most 70 characters.
    pub email: String,
    /// The employer's name in the contact data for the health insurer.
    ///
    /// At least 0 characters, at most 90 characters.
    pub company_name: String,
    /// The postal code of the contact person's office.
    ///
    /// At least 0 characters, at most 10 characters.
    pub postal_code: String,
    /// The town of the contact person's office.
    ///
    /// At least 0 characters, at most 34 characters.
    pub city: String,
    /// The street of the contact person's office.
    ///
    /// At least 0 characters, at most 33 characters.
    pub street: String,
    /// The house number of the contact for questions on the certificate.
    ///
    /// At least 0 characters, at most 9 characters.
    pub house_number: String,
}

record! {
    DatevEauContactPerson {
        required gender,
        required name,
        required telephone,
        required fax,
        required email,
        required company_name,
        required postal_code,
        required city,
        required street,
        required house_number,
        hidden ["gender"]
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

/// The gender of the contact person.
///
/// In the request `POST /custom/datev/employees/{employee_id}/eau-requests`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevEauContactPersonGender {
    /// Male.
    ///
    /// On the wire: `M`.
    Male,
    /// Female (German weiblich).
    ///
    /// On the wire: `W`.
    Female,
    /// Not specified.
    ///
    /// On the wire: `X`.
    Undetermined,
    /// Diverse, the third gender of German law.
    ///
    /// On the wire: `D`.
    Diverse,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevEauContactPersonGender: hidden {
        Male = "M",
        Female = "W",
        Undetermined = "X",
        Diverse = "D",
    }
}

/// The request that was made for a certificate.
///
/// In the answer of `POST /custom/datev/employees/{employee_id}/eau-requests`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauRequestReference {
    /// The id of the request for the certificate, to ask for its result with
    /// [`GET /custom/datev/eau-requests/{eau_id}`](crate::custom::Custom::get_datev_eau_request).
    pub eau_id: String,
}

record! {
    DatevEauRequestReference {
        required eau_id,
        shown ["eau_id"]
    }
}
