//! A sample as the arguments of a method.
//!
//! In: a sample of a request. Out: its values, in the types that the crate asks for. Must not know any operation.

use std::cell::RefCell;
use std::collections::BTreeMap;

use kombo_mock::Place;
use kombo_mock::samples::Request;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What is given to one call.
pub(crate) struct Given {
    integration: String,
    parameters: BTreeMap<String, Value>,
    body: Option<Value>,
    /// Whether a body is set as a whole after the method has been called with what is required.
    whole: bool,
    /// The names of what has not been asked for yet; the body is nameless.
    left: RefCell<Vec<String>>,
}

impl Given {
    /// A sample that has all arguments, or only those that are required.
    pub(crate) fn new(integration: &str, request: Request, whole: bool) -> Given {
        let outside = request.arguments.into_iter().filter(|argument| argument.place != Place::Header);
        let parameters: BTreeMap<String, Value> = outside.map(|argument| (argument.name, argument.value)).collect();
        let body = request.body.map(|body| body.value);
        // An empty object is sent by the crate itself.
        let says_something = body.as_ref().is_some_and(|body| body.as_object().is_none_or(|body| !body.is_empty()));
        let mut left: Vec<String> = parameters.keys().cloned().collect();
        left.extend(says_something.then(String::new));
        Given { integration: integration.to_owned(), parameters, body, whole, left: RefCell::new(left) }
    }

    /// The integration to ask for.
    pub(crate) fn integration(&self) -> &str {
        &self.integration
    }

    /// A required argument in the path or the query.
    pub(crate) fn parameter<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        self.option(name)?.ok_or_else(|| format!("the sample has no `{name}`, which the method asks for"))
    }

    /// Sets what may be left out, where the sample has it.
    pub(crate) fn set<R, T: DeserializeOwned>(
        &self,
        request: R,
        name: &str,
        setter: impl FnOnce(R, T) -> R,
    ) -> Result<R, String> {
        Ok(match self.option(name)? {
            Some(value) => setter(request, value),
            None => request,
        })
    }

    /// The same for what is yes or no to the crate, and may be text in the query.
    pub(crate) fn set_flag<R>(&self, request: R, name: &str, setter: impl FnOnce(R, bool) -> R) -> Result<R, String> {
        let text = |value: String| value.parse().map_err(|error| format!("`{name}` of the sample is no flag: {error}"));
        let value = match self.parameters.get(name) {
            Some(Value::String(_)) => self.option(name)?.map(text).transpose()?,
            _ => self.option(name)?,
        };
        Ok(match value {
            Some(value) => setter(request, value),
            None => request,
        })
    }

    /// Sets the body with all that it may have, where there is one.
    pub(crate) fn set_body<R, T: DeserializeOwned>(
        &self,
        request: R,
        setter: impl FnOnce(R, T) -> R,
    ) -> Result<R, String> {
        if !self.whole {
            return Ok(request);
        }
        self.take("");
        match &self.body {
            Some(body) => Ok(setter(request, read("body", body)?)),
            None => Ok(request),
        }
    }

    /// An argument in the query that may be left out.
    fn option<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, String> {
        self.take(name);
        self.parameters.get(name).map(|value| read(name, value)).transpose()
    }

    /// A required field of the body.
    pub(crate) fn field<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        if !self.whole {
            self.take("");
        }
        let value = self.body.as_ref().and_then(|body| body.get(name));
        read(name, value.ok_or_else(|| format!("the sample's body has no `{name}`, which the method asks for"))?)
    }

    /// The body, where the method asks for it.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, String> {
        self.take("");
        read("body", self.body.as_ref().ok_or("the sample has no body, which the method asks for")?)
    }

    /// Holds that the crate has a way to send all that the sample has.
    pub(crate) fn all_taken(&self) -> Result<(), String> {
        let left = self.left.borrow();
        match left.first().map(String::as_str) {
            None => Ok(()),
            Some("") => Err("the crate does not send the sample's body".to_owned()),
            Some(name) => Err(format!("the crate does not send `{name}`, which the sample has")),
        }
    }

    fn take(&self, name: &str) {
        self.left.borrow_mut().retain(|left| left != name);
    }
}

fn read<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T, String> {
    serde_json::from_value(value.clone())
        .map_err(|error| format!("`{name}` of the sample is no {}: {error}", std::any::type_name::<T>()))
}
