// Written by `cargo xtask codegen` from `GET /hris/employees/form`, operation `GetHrisEmployeesForm`. Edits are lost.

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
/// [`EmployeeForm`](super::super::hris::EmployeeForm).
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
/// From `GetHrisEmployeesForm.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeForm {
    /// The fields of the form by key. [`POST /hris/employees/form`](crate::hris::Hris::create_employee_with_form)
    /// takes the values under the same keys.
    pub properties: BTreeMap<String, FormProperty>,
}

record! {
    EmployeeForm {
        listed properties = "properties",
    }
}

/// A field of the employee form. Its `type` says which values it takes.
///
/// They are told apart by `type`.
///
/// From `GetHrisEmployeesForm.response.data.properties{}` in the API description.
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
/// From `GetHrisEmployeesForm.response.data.properties{}|text` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        optional min_length = "min_length",
        optional max_length = "max_length",
        optional reg_exp = "reg_exp",
    }
}

/// What the field means, in Kombo's words, where it is one that many tools have.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|text.unified_key` in the API description.
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
/// From `GetHrisEmployeesForm.response.data.properties{}|number` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        optional min = "min",
        optional max = "max",
    }
}

/// A form field for a date, such as `2025-01-15`.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|date` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
    }
}

/// A form field for one of its `options`.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|single_select` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        required options = "options",
    }
}

/// What can be chosen from.
///
/// They are told apart by `type`.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|single_select.options` in the API description.
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
///
/// From `GetHrisEmployeesForm.response.data.properties{}|single_select.options|inline` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineFormSelectOptions {
    /// The options that the form's field offers.
    pub entries: Vec<FormSelectOption>,
}

record! {
    InlineFormSelectOptions {
        "type" = "inline",
        listed entries = "entries",
    }
}

/// An entry of the `entries` of an [`InlineFormSelectOptions`].
///
/// From `GetHrisEmployeesForm.response.data.properties{}|single_select.options|inline.entries[]` in the API description.
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
        required id = "id",
        required label = "label",
        optional unified_value = "unified_value",
        required remote_id = "remote_id",
    }
}

/// The record's id in the connected system.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|single_select.options|inline.entries[].remote_id` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FormSelectOptionRemoteId {
    /// Text.
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
///
/// From `GetHrisEmployeesForm.response.data.properties{}|single_select.options|referenced` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReferencedFormSelectOptions {
    /// The address that lists the options.
    pub link: String,
}

record! {
    ReferencedFormSelectOptions {
        "type" = "referenced",
        required link = "link",
    }
}

/// A form field for any number of its `options`.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|multi_select` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        optional min_items = "min_items",
        optional max_items = "max_items",
        required options = "options",
    }
}

/// A form field for yes or no.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|checkbox` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
    }
}

/// A form field that is made of further fields.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|object` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        listed properties = "properties",
    }
}

/// A form field for a list, each element of which is a field as `item_type` says.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|object.properties{}|array` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        required item_type = "item_type",
        optional min_items = "min_items",
        optional max_items = "max_items",
    }
}

/// A form field for a file of the accepted MIME types, up to the given size.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|object.properties{}|file` in the API description.
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
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        required file_restrictions = "file_restrictions",
    }
}

/// Which files the form's field takes.
///
/// From `GetHrisEmployeesForm.response.data.properties{}|object.properties{}|array.item_type|file.file_restrictions` in the API description.
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
        listed accepted_mime_types = "accepted_mime_types",
        optional max_file_size = "max_file_size",
    }
}
