// Written by `cargo xtask codegen` from `GET /hris/employees/form`, operation `GetHrisEmployeesForm`. Edits are lost.

use std::collections::BTreeMap;

use super::Hris;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, UnrecognizedVariant, endpoint,
    open_enum, record, tagged_union, untagged_union,
};

impl Hris {
    /// Calls `GET /hris/employees/form`, operation `GetHrisEmployeesForm`.
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

/// The request that [`Hris::get_employee_form`] makes; awaiting it gives `EmployeeForm`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetEmployeeForm {
    call: Call,
}

endpoint! { GetEmployeeForm => Data<EmployeeForm> }

impl GetEmployeeForm {
    /// Sets `staffing_entity_id`.
    pub fn staffing_entity_id(mut self, staffing_entity_id: impl Into<String>) -> Self {
        let staffing_entity_id: String = staffing_entity_id.into();
        self.call.query("staffing_entity_id", &staffing_entity_id);
        self
    }
}

/// What stands at `GetHrisEmployeesForm.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeForm {
    /// `properties`.
    pub properties: BTreeMap<String, FormProperty>,
}

record! {
    EmployeeForm {
        required properties = "properties",
    }
}

/// One of the shapes that stand at `GetHrisEmployeesForm.response.data.properties{}`.
///
/// They are told apart by `type`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|text`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormTextProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<FormUnifiedKey>,
    /// `min_length`.
    pub min_length: Option<f64>,
    /// `max_length`.
    pub max_length: Option<f64>,
    /// `reg_exp`.
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

/// A value of `unified_key`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|number`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormNumberProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<FormUnifiedKey>,
    /// `min`.
    pub min: Option<f64>,
    /// `max`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|date`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormDateProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|single_select`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormSingleSelectProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<FormUnifiedKey>,
    /// `options`.
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

/// One of the shapes that stand at `GetHrisEmployeesForm.response.data.properties{}|single_select.options`.
///
/// They are told apart by `type`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|single_select.options|inline`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineFormSelectOptions {
    /// `entries`.
    pub entries: Vec<FormSelectOption>,
}

record! {
    InlineFormSelectOptions {
        "type" = "inline",
        required entries = "entries",
    }
}

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|single_select.options|inline.entries[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormSelectOption {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `unified_value`.
    pub unified_value: Option<String>,
    /// `remote_id`.
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

/// One of the shapes that stand at `GetHrisEmployeesForm.response.data.properties{}|single_select.options|inline.entries[].remote_id`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|single_select.options|referenced`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReferencedFormSelectOptions {
    /// `link`.
    pub link: String,
}

record! {
    ReferencedFormSelectOptions {
        "type" = "referenced",
        required link = "link",
    }
}

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|multi_select`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormMultiSelectProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<String>,
    /// `min_items`.
    pub min_items: Option<f64>,
    /// `max_items`.
    pub max_items: Option<f64>,
    /// `options`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|checkbox`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormCheckboxProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|object`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormObjectProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<FormUnifiedKey>,
    /// `properties`.
    pub properties: BTreeMap<String, FormProperty>,
}

record! {
    FormObjectProperty {
        "type" = "object",
        required label = "label",
        required required = "required",
        optional description = "description",
        optional unified_key = "unified_key",
        required properties = "properties",
    }
}

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|object.properties{}|array`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormArrayProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<FormUnifiedKey>,
    /// `item_type`.
    pub item_type: Box<FormProperty>,
    /// `min_items`.
    pub min_items: Option<f64>,
    /// `max_items`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|object.properties{}|file`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormFileProperty {
    /// `label`.
    pub label: String,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `unified_key`.
    pub unified_key: Option<FormUnifiedKey>,
    /// `file_restrictions`.
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

/// What stands at `GetHrisEmployeesForm.response.data.properties{}|object.properties{}|array.item_type|file.file_restrictions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormFileRestrictions {
    /// `accepted_mime_types`.
    pub accepted_mime_types: Vec<String>,
    /// `max_file_size`.
    pub max_file_size: Option<f64>,
}

record! {
    FormFileRestrictions {
        required accepted_mime_types = "accepted_mime_types",
        optional max_file_size = "max_file_size",
    }
}
