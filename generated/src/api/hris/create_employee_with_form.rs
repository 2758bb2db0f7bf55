// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/employees/form`.

use std::collections::BTreeMap;

use super::Hris;
use crate::runtime::{
    BodyKind, Call, Method, Operation, UnrecognizedVariant, endpoint, input, record,
    setters, untagged_union,
};

impl Hris {
    /// Creates an employee from a filled-in form.
    ///
    /// Writes a new employee to the connected system. `properties` holds the values under the keys of
    /// [`GET /hris/employees/form`](crate::hris::Hris::get_employee_form), nested as the form is nested; give
    /// `staffing_entity_id` if the form was asked for with one.
    ///
    /// The answer has the ids of the employee and of the `prehire` (a person who is hired but not yet an employee),
    /// which may each be null. A request that is sent twice can create two employees. Worth handling are
    /// `HRIS.EMPLOYEE_ALREADY_EXISTS`, `HRIS.STAFFING_ENTITY_CLOSED`, and `REMOTE.INPUT_INVALID`, whose message says
    /// what the connected system refused.
    ///
    /// * `properties` — The values of the new employee, by the keys of the form that
    ///   [`GET /hris/employees/form`](crate::hris::Hris::get_employee_form) gives.
    ///
    /// `POST /hris/employees/form`, operation `PostHrisEmployeesForm`.
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
    #[doc(alias = "POST /hris/employees/form")]
    #[doc(alias = "PostHrisEmployeesForm")]
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

/// The request that [`Hris::create_employee_with_form`] makes; awaiting it gives
/// [`EmployeeFormResult`](crate::hris::EmployeeFormResult).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateEmployeeWithForm {
    call: Call,
    body: Box<CreateEmployeeWithFormBody>,
}

/// The filled-in form of a new employee.
///
/// In the request `POST /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeWithFormBody {
    /// The values of the new employee, by the keys of the form that
    /// [`GET /hris/employees/form`](crate::hris::Hris::get_employee_form) gives.
    pub properties: BTreeMap<String, FormValue>,
    /// The Kombo id of the staffing entity that the new employee fills, as
    /// [`GET /hris/staffing-entities`](crate::hris::Hris::get_staffing_entities) lists it.
    pub staffing_entity_id: Option<String>,
}

record! {
    CreateEmployeeWithFormBody {
        required properties,
        optional staffing_entity_id,
        shown ["staffing_entity_id"]
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
}

setters! { CreateEmployeeWithForm, CreateEmployeeWithFormBody:
    /// The Kombo id of the staffing entity that the new employee fills, as
    /// [`GET /hris/staffing-entities`](crate::hris::Hris::get_staffing_entities) lists it.
    pub fn staffing_entity_id(mut self, staffing_entity_id: impl Into<String>) -> Self {
        self.staffing_entity_id = Some(staffing_entity_id.into());
        self
    }
}

input! { CreateEmployeeWithFormBody {} }

endpoint! { CreateEmployeeWithForm => Data<EmployeeFormResult>, body }

/// A value in a filled-in form: text, a number, a boolean, an object or a list, as the field asks.
///
/// In the request `POST /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FormValue {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A list of anything.
    List(Vec<FormValue>),
    /// One object.
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

/// What a filled-in form led to in the connected system.
///
/// In the answer of `POST /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmployeeFormResult {
    /// Kombo's id of the new employee, or null.
    pub id: Option<String>,
    /// The new employee's id in the connected system, or null.
    pub remote_id: Option<String>,
    /// The person as the connected system keeps them until their first day.
    pub prehire: Prehire,
}

record! {
    EmployeeFormResult {
        nullable id,
        nullable remote_id,
        required prehire,
        shown ["id", "remote_id"]
    }
}

/// The person as the connected system keeps them until their first day.
///
/// In the answer of `POST /hris/employees/form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Prehire {
    /// The prehire's id in the connected system, or null.
    pub remote_id: Option<String>,
}

record! {
    Prehire {
        nullable remote_id,
        shown ["remote_id"]
    }
}
