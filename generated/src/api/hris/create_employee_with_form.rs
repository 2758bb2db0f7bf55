// Written by `cargo xtask codegen` from `POST /hris/employees/form`, operation `PostHrisEmployeesForm`. Edits are lost.

use std::collections::BTreeMap;

use super::Hris;
use crate::runtime::{
    BodyKind, Call, Method, Operation, UnrecognizedVariant, endpoint, record,
    untagged_union,
};

impl Hris {
    /// Calls `POST /hris/employees/form`, operation `PostHrisEmployeesForm`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::hris::FormValue;
    /// use std::collections::BTreeMap;
    ///
    /// let employee_form_result = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .create_employee_with_form(
    ///         BTreeMap::from([("key".to_owned(), FormValue::Text("example".to_owned()))]),
    ///     )
    ///     .await?;
    /// println!("{employee_form_result:?}");
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_employee_with_form(
        &self,
        properties: BTreeMap<String, FormValue>,
    ) -> CreateEmployeeWithForm {
        let call = self.handle.call(&OPERATION);
        CreateEmployeeWithForm {
            call,
            body: Box::new(CreateEmployeeWithFormBody::new(properties)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisEmployeesForm",
    method: Method::POST,
    path: "/hris/employees/form",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Hris::create_employee_with_form`] makes; awaiting it gives `EmployeeFormResult`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateEmployeeWithForm {
    call: Call,
    body: Box<CreateEmployeeWithFormBody>,
}

endpoint! { CreateEmployeeWithForm => Data<EmployeeFormResult>, body }

impl CreateEmployeeWithForm {
    /// Sets `staffing_entity_id`.
    pub fn staffing_entity_id(mut self, staffing_entity_id: impl Into<String>) -> Self {
        self.body.staffing_entity_id = Some(staffing_entity_id.into());
        self
    }
}

/// What stands at `PostHrisEmployeesForm.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeWithFormBody {
    /// `properties`.
    pub properties: BTreeMap<String, FormValue>,
    /// `staffing_entity_id`.
    pub staffing_entity_id: Option<String>,
}

record! {
    CreateEmployeeWithFormBody {
        required properties = "properties",
        optional staffing_entity_id = "staffing_entity_id",
    }
}

impl CreateEmployeeWithFormBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(properties: BTreeMap<String, FormValue>) -> Self {
        Self {
            properties,
            staffing_entity_id: None,
        }
    }

    /// Sets `staffing_entity_id`.
    pub fn staffing_entity_id(mut self, staffing_entity_id: impl Into<String>) -> Self {
        self.staffing_entity_id = Some(staffing_entity_id.into());
        self
    }
}

/// One of the shapes that stand at `PostHrisEmployeesForm.body.properties{}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FormValue {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
    /// A list.
    List(Vec<FormValue>),
    /// An object.
    Object(BTreeMap<String, FormValue>),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    FormValue {
        Text: string,
        Number: number,
        Boolean: boolean,
        List: array,
        Object: object,
    }
}

impl From<String> for FormValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for FormValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for FormValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for FormValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<FormValue>> for FormValue {
    #[inline]
    fn from(value: Vec<FormValue>) -> Self {
        Self::List(value)
    }
}

impl From<BTreeMap<String, FormValue>> for FormValue {
    #[inline]
    fn from(value: BTreeMap<String, FormValue>) -> Self {
        Self::Object(value)
    }
}

/// What stands at `PostHrisEmployeesForm.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeFormResult {
    /// `id`.
    pub id: Option<String>,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `prehire`.
    pub prehire: Prehire,
}

record! {
    EmployeeFormResult {
        nullable id = "id",
        nullable remote_id = "remote_id",
        required prehire = "prehire",
    }
}

/// What stands at `PostHrisEmployeesForm.response.data.prehire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Prehire {
    /// `remote_id`.
    pub remote_id: Option<String>,
}

record! {
    Prehire {
        nullable remote_id = "remote_id",
    }
}
