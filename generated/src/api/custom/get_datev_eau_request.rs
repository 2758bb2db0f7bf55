// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/eau-requests/{eau_id}`.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Custom {
    /// Gets what health insurers have answered to a request for a certificate.
    ///
    /// `eau_id` comes from
    /// [`POST /custom/datev/employees/{employee_id}/eau-requests`](crate::custom::Custom::create_datev_eau_request).
    /// The call asks DATEV at once. The insurers' answers stand in `feedbacks_from_health_insurance`, each with what
    /// the insurer knows of the incapacity and, if there were any, a list of errors.
    ///
    /// * `eau_id` — The id of the request for an electronic certificate of incapacity for work (eAU).
    ///
    /// `GET /custom/datev/eau-requests/{eau_id}`, operation `GetCustomDatevEauRequestsEauId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let datev_eau_request = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .get_datev_eau_request("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{datev_eau_request:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /custom/datev/eau-requests/{eau_id}")]
    #[doc(alias = "GetCustomDatevEauRequestsEauId")]
    pub fn get_datev_eau_request(
        &self,
        eau_id: impl Into<String>,
    ) -> GetDatevEauRequest {
        let mut call = self.handle.call(&OPERATION);
        let eau_id: String = eau_id.into();
        call.path("eau_id", &eau_id);
        GetDatevEauRequest { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCustomDatevEauRequestsEauId",
    method: Method::GET,
    path: "/custom/datev/eau-requests/{eau_id}",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Custom::get_datev_eau_request`] makes; awaiting it gives
/// [`DatevEauRequest`](crate::custom::DatevEauRequest).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetDatevEauRequest {
    call: Call,
}

endpoint! { GetDatevEauRequest => Data<DatevEauRequest> }

/// A request for a certificate of incapacity for work with the replies to it.
///
/// In the answer of `GET /custom/datev/eau-requests/{eau_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauRequest {
    /// The request as DATEV has it.
    pub raw: DatevEauRawRequest,
}

record! {
    DatevEauRequest {
        required raw,
    }
}

/// The request as DATEV has it.
///
/// In the answer of `GET /custom/datev/eau-requests/{eau_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauRawRequest {
    /// Where DATEV has the request from.
    pub source: String,
    /// The day on which the incapacity asked about begins.
    pub start_work_incapacity: String,
    /// An identifier that DATEV gives to the exchange about this request for a certificate.
    pub collaboration_identifier: Option<String>,
    /// What the health insurer reported on the request so far.
    pub feedbacks_from_health_insurance: Vec<DatevEauFeedback>,
}

record! {
    DatevEauRawRequest {
        required source,
        required start_work_incapacity,
        optional collaboration_identifier,
        listed feedbacks_from_health_insurance,
    }
}

/// A health insurer's reply.
///
/// In the answer of `GET /custom/datev/eau-requests/{eau_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauFeedback {
    /// The unique id of this feedback.
    pub guid: String,
    /// Whom to turn to at the health insurer.
    pub contact_person: Option<DatevEauFeedbackContactPerson>,
    /// What the insurer knows of an incapacity for work.
    pub incapacity_for_work: DatevEauIncapacityForWork,
    /// Errors that came back with this feedback.
    pub error_block_list: Option<Vec<DatevEauFeedbackError>>,
}

record! {
    DatevEauFeedback {
        required guid,
        nullable contact_person,
        required incapacity_for_work,
        nullable error_block_list,
    }
}

/// Whom to turn to at the health insurer.
///
/// In the answer of `GET /custom/datev/eau-requests/{eau_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauFeedbackContactPerson {
    /// The gender of the health insurer's contact person.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub gender_contact_person: Option<DatevEauFeedbackContactPersonGender>,
    /// The name of the person at the insurer.
    pub name: String,
    /// The number under which the contact can be called.
    pub telephone: String,
    /// The fax number of the contact for questions on the certificate.
    pub fax: Option<String>,
    /// The e-mail address at the insurer.
    pub email: Option<String>,
    /// The health insurance's name.
    pub name1_health_insurance: String,
    /// The second line of the health insurance's name.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub name2_health_insurance: Option<String>,
    /// The third line of the health insurance's name.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub name3_health_insurance: Option<String>,
    /// The postal code of the insurer's office.
    pub postal_code: String,
    /// The town of the insurer's office.
    pub city: String,
    /// The street of the insurer's office.
    pub street: Option<String>,
    /// The house number of the contact for questions on the certificate.
    pub house_number: Option<String>,
}

record! {
    DatevEauFeedbackContactPerson {
        optional gender_contact_person,
        required name,
        required telephone,
        nullable fax,
        nullable email,
        required name1_health_insurance,
        optional name2_health_insurance,
        optional name3_health_insurance,
        required postal_code,
        required city,
        nullable street,
        nullable house_number,
        hidden ["gender_contact_person"]
    }
}

/// The gender of the health insurer's contact person.
///
/// In the answer of `GET /custom/datev/eau-requests/{eau_id}`.
#[deprecated(note = "marked as deprecated in the API description")]
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevEauFeedbackContactPersonGender {
    /// `M`.
    Male,
    /// `F`.
    Female,
    /// `X`.
    Undetermined,
    /// `D`.
    Diverse,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevEauFeedbackContactPersonGender: hidden {
        Male = "M",
        Female = "F",
        Undetermined = "X",
        Diverse = "D",
    }
}

/// What the insurer knows of an incapacity for work.
///
/// In the answer of `GET /custom/datev/eau-requests/{eau_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauIncapacityForWork {
    /// The first day of incapacity as the employer has asked for it.
    pub start_work_incapacity_employer: String,
    /// The first day of incapacity as the certificate says.
    pub start_work_incapacity_au: Option<String>,
    /// The last day for which the certificate states that the employee cannot work.
    pub end_work_incapacity_au: Option<String>,
    /// The day on which the incapacity for work really ended, as opposed to the end foreseen in
    /// `end_work_incapacity_au`.
    pub actual_end_work_incapacity_au: Option<String>,
    /// The day on which the doctor found the employee unable to work.
    pub date_of_diagnosis: Option<String>,
    /// A number for how the present incapacity for work stands. Its values are not documented.
    pub flag_current_work_incapacity: Option<f64>,
    /// Whether the employee cannot work because of an accident at work, as the health insurer reports it.
    pub accident_at_work: bool,
    /// Whether the employee was sent to a doctor of the statutory accident insurance (in German, "Durchgangsarzt").
    pub assignment_accident_insurance_doctor: bool,
    /// Whether another accident than one at work is the cause.
    pub other_accident: bool,
    /// The first day in hospital.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub start_hospitalisation: Option<String>,
    /// The last day of the stay in hospital.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub end_hospitalisation: Option<String>,
    /// Whether the certificate is the first of this illness, not one that prolongs it.
    pub initial_certificate: bool,
    /// The day until which the health insurer sends feedback on this case without a new request.
    pub automatic_feedback_until: Option<String>,
}

record! {
    DatevEauIncapacityForWork {
        required start_work_incapacity_employer,
        nullable start_work_incapacity_au,
        nullable end_work_incapacity_au,
        optional actual_end_work_incapacity_au,
        nullable date_of_diagnosis,
        nullable flag_current_work_incapacity,
        required accident_at_work,
        required assignment_accident_insurance_doctor,
        required other_accident,
        optional start_hospitalisation,
        optional end_hospitalisation,
        required initial_certificate,
        nullable automatic_feedback_until,
    }
}

/// An error that the insurer reports.
///
/// In the answer of `GET /custom/datev/eau-requests/{eau_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauFeedbackError {
    /// Where the reported error arose.
    pub origin: Option<String>,
    /// The number of the error that came back.
    pub error_number: Option<String>,
    /// The error that came back in words.
    pub error_text: Option<String>,
    /// The value that the error is about.
    pub error_value: Option<String>,
}

record! {
    DatevEauFeedbackError {
        nullable origin,
        nullable error_number,
        nullable error_text,
        nullable error_value,
    }
}
