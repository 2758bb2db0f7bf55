// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees/form`.

use std::collections::BTreeMap;

use super::Hris;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, UnrecognizedVariant, endpoint,
    open_enum, record, tagged_union, untagged_union,
};

impl Hris {
    /// Asks which fields the connected system wants for a new employee.
    ///
    /// An action that reads live. The form is that of this integration; another company's may ask for other fields.
    /// It lists the fields under their keys, each with a label to show, a `type`, whether it is `required`, and
    /// limits such as a length or a list of options. Where a field is one that Kombo knows across systems,
    /// `unified_key` says which, so that a program can fill it in without asking.
    ///
    /// With `staffing_entity_id` the form is the one for hiring into that job, position or requisition. Send the
    /// values with [`POST /hris/employees/form`](crate::hris::Hris::create_employee_with_form).
    ///
    /// `GET /hris/employees/form`, operation `GetHrisEmployeesForm`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let employee_form = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_employee_form()
    ///     .await?;
    /// println!("{employee_form:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/employees/form")]
    #[doc(alias = "GetHrisEmployeesForm")]
    #[inline]
    pub fn get_employee_form(&self) -> GetEmployeeForm {
        let call = self.handle.call(&OPERATION);
        GetEmployeeForm { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisEmployeesForm",
    method: Method::GET,
    path: "/hris/employees/form",
    body: BodyKind::None,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Hris::get_employee_form`] makes; awaiting it gives
/// [`EmployeeForm`](crate::hris::EmployeeForm).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployeeForm {
    call: Call,
}

impl GetEmployeeForm {
    /// The Kombo id of the staffing entity that the new employee fills; the form may depend on it.
    pub fn staffing_entity_id(mut self, staffing_entity_id: impl Into<String>) -> Self {
        let staffing_entity_id: String = staffing_entity_id.into();
        self.call.query("staffing_entity_id", &staffing_entity_id);
        self
    }
}

endpoint! { GetEmployeeForm => Data<EmployeeForm> }

/// The form to fill in for a new employee of this integration.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeForm {
    /// The fields of the form by key. [`POST /hris/employees/form`](crate::hris::Hris::create_employee_with_form)
    /// takes the values under the same keys.
    pub properties: BTreeMap<String, FormProperty>,
}

record! {
    EmployeeForm {
        listed properties,
    }
}

/// A field of the employee form. Its `type` says which values it takes.
///
/// They are distinguished by `type`.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FormProperty {
    /// `type` is `text`.
    Text(FormTextProperty),
    /// `type` is `number`.
    Number(FormNumberProperty),
    /// `type` is `date`.
    Date(FormDateProperty),
    /// `type` is `single_select`.
    SingleSelect(FormSingleSelectProperty),
    /// `type` is `multi_select`.
    MultiSelect(FormMultiSelectProperty),
    /// `type` is `checkbox`.
    Checkbox(FormCheckboxProperty),
    /// `type` is `object`.
    Object(FormObjectProperty),
    /// `type` is `array`.
    Array(FormArrayProperty),
    /// `type` is `file`.
    File(FormFileProperty),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    FormProperty by ["type"] {
        Text = "text",
        Number = "number",
        Date = "date",
        SingleSelect = "single_select",
        MultiSelect = "multi_select",
        Checkbox = "checkbox",
        Object = "object",
        Array = "array",
        File = "file",
    }
}

/// A form field for text, within the given length and pattern.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormTextProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
    /// How many characters the text must have at least.
    pub min_length: Option<f64>,
    /// How many characters the text may have at most.
    pub max_length: Option<f64>,
    /// A regular expression that the text has to match.
    pub reg_exp: Option<String>,
}

record! {
    FormTextProperty {
        "type" = "text",
        required label,
        required required,
        optional description,
        optional unified_key,
        optional min_length,
        optional max_length,
        optional reg_exp,
    }
}

/// What the field means, in Kombo's words, where it is one that many tools have.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormUnifiedKey {
    /// `first_name`.
    FirstName,
    /// `last_name`.
    LastName,
    /// `date_of_birth`.
    DateOfBirth,
    /// `gender`.
    Gender,
    /// `home_address.city`.
    HomeAddressCity,
    /// `home_address.country`.
    HomeAddressCountry,
    /// `home_address.state`.
    HomeAddressState,
    /// `home_address.street_1`.
    HomeAddressStreet1,
    /// `home_address.street_2`.
    HomeAddressStreet2,
    /// `home_address.zip_code`.
    HomeAddressZipCode,
    /// `job_title`.
    JobTitle,
    /// `legal_entity_id`.
    LegalEntityId,
    /// `location_id`.
    LocationId,
    /// `mobile_phone_number`.
    MobilePhoneNumber,
    /// `home_phone_number`.
    HomePhoneNumber,
    /// `nationality`.
    Nationality,
    /// `start_date`.
    StartDate,
    /// `work_email`.
    WorkEmail,
    /// `private_email`.
    PrivateEmail,
    /// `yearly_salary`.
    YearlySalary,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    FormUnifiedKey {
        FirstName = "first_name",
        LastName = "last_name",
        DateOfBirth = "date_of_birth",
        Gender = "gender",
        HomeAddressCity = "home_address.city",
        HomeAddressCountry = "home_address.country",
        HomeAddressState = "home_address.state",
        HomeAddressStreet1 = "home_address.street_1",
        HomeAddressStreet2 = "home_address.street_2",
        HomeAddressZipCode = "home_address.zip_code",
        JobTitle = "job_title",
        LegalEntityId = "legal_entity_id",
        LocationId = "location_id",
        MobilePhoneNumber = "mobile_phone_number",
        HomePhoneNumber = "home_phone_number",
        Nationality = "nationality",
        StartDate = "start_date",
        WorkEmail = "work_email",
        PrivateEmail = "private_email",
        YearlySalary = "yearly_salary",
    }
}

/// A form field for a number, between `min` and `max` where they are given.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormNumberProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
    /// The smallest number that can be answered.
    pub min: Option<f64>,
    /// The largest number that can be answered.
    pub max: Option<f64>,
}

record! {
    FormNumberProperty {
        "type" = "number",
        required label,
        required required,
        optional description,
        optional unified_key,
        optional min,
        optional max,
    }
}

/// A form field for a date, such as `2025-01-15`.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormDateProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
}

record! {
    FormDateProperty {
        "type" = "date",
        required label,
        required required,
        optional description,
        optional unified_key,
    }
}

/// A form field for one of its `options`.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormSingleSelectProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
    /// What can be chosen from.
    pub options: FormSelectOptions,
}

record! {
    FormSingleSelectProperty {
        "type" = "single_select",
        required label,
        required required,
        optional description,
        optional unified_key,
        required options,
    }
}

/// What can be chosen from.
///
/// They are distinguished by `type`.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FormSelectOptions {
    /// `type` is `inline`.
    Inline(InlineFormSelectOptions),
    /// `type` is `referenced`.
    Referenced(ReferencedFormSelectOptions),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    FormSelectOptions by ["type"] {
        Inline = "inline",
        Referenced = "referenced",
    }
}

/// The shape `inline` of a [`FormSelectOptions`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineFormSelectOptions {
    /// The options that the form's field offers.
    pub entries: Vec<FormSelectOption>,
}

record! {
    InlineFormSelectOptions {
        "type" = "inline",
        listed entries,
    }
}

/// An entry of the `entries` of an [`InlineFormSelectOptions`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormSelectOption {
    /// The id of this option of the form's field.
    pub id: String,
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Kombo's own value that the option corresponds to.
    pub unified_value: Option<String>,
    /// The record's id in the connected system.
    pub remote_id: FormSelectOptionRemoteId,
}

record! {
    FormSelectOption {
        required id,
        required label,
        optional unified_value,
        required remote_id,
        shown ["id"]
    }
}

/// The record's id in the connected system.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FormSelectOptionRemoteId {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    FormSelectOptionRemoteId {
        Text: string,
        Number: number,
    }
}

/// The shape `referenced` of a [`FormSelectOptions`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReferencedFormSelectOptions {
    /// The address that lists the options.
    pub link: String,
}

record! {
    ReferencedFormSelectOptions {
        "type" = "referenced",
        required link,
    }
}

/// A form field for any number of its `options`.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormMultiSelectProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<String>,
    /// How many entries there must be at least.
    pub min_items: Option<f64>,
    /// How many entries there may be at most.
    pub max_items: Option<f64>,
    /// What can be chosen from.
    pub options: FormSelectOptions,
}

record! {
    FormMultiSelectProperty {
        "type" = "multi_select",
        required label,
        required required,
        optional description,
        optional unified_key,
        optional min_items,
        optional max_items,
        required options,
    }
}

/// A form field for yes or no.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormCheckboxProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
}

record! {
    FormCheckboxProperty {
        "type" = "checkbox",
        required label,
        required required,
        optional description,
        optional unified_key,
    }
}

/// A form field that is made of further fields.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormObjectProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
    /// The fields of the form, by key.
    pub properties: BTreeMap<String, FormProperty>,
}

record! {
    FormObjectProperty {
        "type" = "object",
        required label,
        required required,
        optional description,
        optional unified_key,
        listed properties,
    }
}

/// A form field for a list, each element of which is a field as `item_type` says.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormArrayProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
    /// The form field that each entry of the list repeats.
    pub item_type: Box<FormProperty>,
    /// How many entries there must be at least.
    pub min_items: Option<f64>,
    /// How many entries there may be at most.
    pub max_items: Option<f64>,
}

record! {
    FormArrayProperty {
        "type" = "array",
        required label,
        required required,
        optional description,
        optional unified_key,
        required item_type,
        optional min_items,
        optional max_items,
    }
}

/// A form field for a file of the accepted MIME types, up to the given size.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormFileProperty {
    /// What people read, in the words of the connected system or of Kombo.
    pub label: String,
    /// Whether there has to be an answer.
    pub required: bool,
    /// An explanation of the form's field, to show beside its label.
    pub description: Option<String>,
    /// What the field means, in Kombo's words, where it is one that many tools have.
    pub unified_key: Option<FormUnifiedKey>,
    /// Which files the form's field takes.
    pub file_restrictions: FormFileRestrictions,
}

record! {
    FormFileProperty {
        "type" = "file",
        required label,
        required required,
        optional description,
        optional unified_key,
        required file_restrictions,
    }
}

/// Which files the form's field takes.
///
/// In the answer of `GET /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormFileRestrictions {
    /// The media types a file may have, such as `application/pdf`.
    pub accepted_mime_types: Vec<String>,
    /// How large a file may be.
    pub max_file_size: Option<f64>,
}

record! {
    FormFileRestrictions {
        listed accepted_mime_types,
        optional max_file_size,
        shown ["max_file_size"]
    }
}
