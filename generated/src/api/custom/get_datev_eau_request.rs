// Written by `cargo xtask codegen` from `GET /custom/datev/eau-requests/{eau_id}`, operation `GetCustomDatevEauRequestsEauId`. Edits are lost.

use super::Custom;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Custom {
    /// Calls `GET /custom/datev/eau-requests/{eau_id}`, operation `GetCustomDatevEauRequestsEauId`.
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

/// The request that [`Custom::get_datev_eau_request`] makes; awaiting it gives `DatevEauRequest`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetDatevEauRequest {
    call: Call,
}

endpoint! { GetDatevEauRequest => Data<DatevEauRequest> }

/// What stands at `GetCustomDatevEauRequestsEauId.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauRequest {
    /// `raw`.
    pub raw: DatevEauRawRequest,
}

record! {
    DatevEauRequest {
        required raw = "raw",
    }
}

/// What stands at `GetCustomDatevEauRequestsEauId.response.data.raw`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauRawRequest {
    /// `source`.
    pub source: String,
    /// `start_work_incapacity`.
    pub start_work_incapacity: String,
    /// `collaboration_identifier`.
    pub collaboration_identifier: Option<String>,
    /// `feedbacks_from_health_insurance`.
    pub feedbacks_from_health_insurance: Vec<DatevEauFeedback>,
}

record! {
    DatevEauRawRequest {
        required source = "source",
        required start_work_incapacity = "start_work_incapacity",
        optional collaboration_identifier = "collaboration_identifier",
        required feedbacks_from_health_insurance = "feedbacks_from_health_insurance",
    }
}

/// What stands at `GetCustomDatevEauRequestsEauId.response.data.raw.feedbacks_from_health_insurance[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauFeedback {
    /// `guid`.
    pub guid: String,
    /// `contact_person`.
    pub contact_person: Option<DatevEauFeedbackContactPerson>,
    /// `incapacity_for_work`.
    pub incapacity_for_work: DatevEauIncapacityForWork,
    /// `error_block_list`.
    pub error_block_list: Option<Vec<DatevEauFeedbackError>>,
}

record! {
    DatevEauFeedback {
        required guid = "guid",
        nullable contact_person = "contact_person",
        required incapacity_for_work = "incapacity_for_work",
        nullable error_block_list = "error_block_list",
    }
}

/// What stands at `GetCustomDatevEauRequestsEauId.response.data.raw.feedbacks_from_health_insurance[].contact_person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauFeedbackContactPerson {
    /// `gender_contact_person`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub gender_contact_person: Option<DatevEauFeedbackContactPersonGender>,
    /// `name`.
    pub name: String,
    /// `telephone`.
    pub telephone: String,
    /// `fax`.
    pub fax: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `name1_health_insurance`.
    pub name1_health_insurance: String,
    /// `name2_health_insurance`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub name2_health_insurance: Option<String>,
    /// `name3_health_insurance`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub name3_health_insurance: Option<String>,
    /// `postal_code`.
    pub postal_code: String,
    /// `city`.
    pub city: String,
    /// `street`.
    pub street: Option<String>,
    /// `house_number`.
    pub house_number: Option<String>,
}

record! {
    DatevEauFeedbackContactPerson {
        optional gender_contact_person = "gender_contact_person",
        required name = "name",
        required telephone = "telephone",
        nullable fax = "fax",
        nullable email = "email",
        required name1_health_insurance = "name1_health_insurance",
        optional name2_health_insurance = "name2_health_insurance",
        optional name3_health_insurance = "name3_health_insurance",
        required postal_code = "postal_code",
        required city = "city",
        nullable street = "street",
        nullable house_number = "house_number",
    }
}

/// A value of `gender_contact_person`.
///
/// From `GetCustomDatevEauRequestsEauId.response.data.raw.feedbacks_from_health_insurance[].contact_person.gender_contact_person` in the API description.
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
    DatevEauFeedbackContactPersonGender {
        Male = "M",
        Female = "F",
        Undetermined = "X",
        Diverse = "D",
    }
}

/// What stands at `GetCustomDatevEauRequestsEauId.response.data.raw.feedbacks_from_health_insurance[].incapacity_for_work`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauIncapacityForWork {
    /// `start_work_incapacity_employer`.
    pub start_work_incapacity_employer: String,
    /// `start_work_incapacity_au`.
    pub start_work_incapacity_au: Option<String>,
    /// `end_work_incapacity_au`.
    pub end_work_incapacity_au: Option<String>,
    /// `actual_end_work_incapacity_au`.
    pub actual_end_work_incapacity_au: Option<String>,
    /// `date_of_diagnosis`.
    pub date_of_diagnosis: Option<String>,
    /// `flag_current_work_incapacity`.
    pub flag_current_work_incapacity: Option<f64>,
    /// `accident_at_work`.
    pub accident_at_work: bool,
    /// `assignment_accident_insurance_doctor`.
    pub assignment_accident_insurance_doctor: bool,
    /// `other_accident`.
    pub other_accident: bool,
    /// `start_hospitalisation`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub start_hospitalisation: Option<String>,
    /// `end_hospitalisation`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub end_hospitalisation: Option<String>,
    /// `initial_certificate`.
    pub initial_certificate: bool,
    /// `automatic_feedback_until`.
    pub automatic_feedback_until: Option<String>,
}

record! {
    DatevEauIncapacityForWork {
        required start_work_incapacity_employer = "start_work_incapacity_employer",
        nullable start_work_incapacity_au = "start_work_incapacity_au",
        nullable end_work_incapacity_au = "end_work_incapacity_au",
        optional actual_end_work_incapacity_au = "actual_end_work_incapacity_au",
        nullable date_of_diagnosis = "date_of_diagnosis",
        nullable flag_current_work_incapacity = "flag_current_work_incapacity",
        required accident_at_work = "accident_at_work",
        required assignment_accident_insurance_doctor = "assignment_accident_insurance_doctor",
        required other_accident = "other_accident",
        optional start_hospitalisation = "start_hospitalisation",
        optional end_hospitalisation = "end_hospitalisation",
        required initial_certificate = "initial_certificate",
        nullable automatic_feedback_until = "automatic_feedback_until",
    }
}

/// What stands at `GetCustomDatevEauRequestsEauId.response.data.raw.feedbacks_from_health_insurance[].error_block_list[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatevEauFeedbackError {
    /// `origin`.
    pub origin: Option<String>,
    /// `error_number`.
    pub error_number: Option<String>,
    /// `error_text`.
    pub error_text: Option<String>,
    /// `error_value`.
    pub error_value: Option<String>,
}

record! {
    DatevEauFeedbackError {
        nullable origin = "origin",
        nullable error_number = "error_number",
        nullable error_text = "error_text",
        nullable error_value = "error_value",
    }
}
