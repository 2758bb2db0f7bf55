//! The setters of a call.
//!
//! In: names and values. Out: their encoded form, kept in the call. Must not know any operation. What is generic here
//! hands over to what is not as soon as it can.

use std::borrow::Cow;
use std::time::Duration;

use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::check::check;
use super::encoding::{
    ListStyle, ObjectStyle, PathStyle, deep, encode, encode_segment, has_empty_list, join, pairs, repeated, scalar,
    style_path,
};
use super::{Call, Refusal};
use crate::operation::Security;
use crate::retry::Retry;
use crate::transport::BoxError;
use crate::value::Param;

impl Call {
    /// Sets what has to be shown, in place of what all operations ask for.
    pub(crate) fn security(&mut self, security: Security) {
        self.0.security = Some(security);
    }

    /// Sends it to a server of its own.
    pub(crate) fn server(&mut self, server: usize) {
        self.0.server = Some(server);
    }

    /// Fills in one segment of the path.
    pub(crate) fn path(&mut self, name: &'static str, value: &dyn Param) {
        match value.encode().map(|text| encode_segment(&text)) {
            Ok(Ok(segment)) => self.0.path.push((name, segment)),
            Ok(Err(why)) => self.refuse(name, why),
            Err(why) => self.refuse(name, &unsendable(why)),
        }
    }

    pub(crate) fn path_styled(&mut self, name: &'static str, style: PathStyle, values: Vec<String>) {
        match style_path(name, style, &values) {
            Ok(segment) => self.0.path.push((name, segment)),
            Err(why) => self.refuse(name, why),
        }
    }

    /// Sets a parameter of the query; an earlier value of that name is replaced.
    pub(crate) fn query(&mut self, name: &'static str, value: &dyn Param) {
        self.query_any(name.into(), value);
    }

    pub(crate) fn query_any(&mut self, name: Cow<'static, str>, value: &dyn Param) {
        match value.encode() {
            Ok(text) => self.set_query(name, text.into_owned()),
            Err(why) => self.refuse(&name, &unsendable(why)),
        }
    }

    fn set_query(&mut self, name: Cow<'static, str>, text: String) {
        self.0.query.retain(|(existing, _)| *existing != name);
        self.0.query.push((name, text));
    }

    /// The texts of values. One that has none refuses the call.
    pub(crate) fn texts<T: Param>(&mut self, name: &str, values: impl IntoIterator<Item = T>) -> Vec<String> {
        let mut texts = Vec::new();
        for value in values {
            match value.encode() {
                Ok(text) => texts.push(text.into_owned()),
                Err(why) => self.refuse(name, &unsendable(why)),
            }
        }
        texts
    }

    /// Sets a list. One without a value would leave the parameter out and ask for everything, so it is refused.
    pub(crate) fn query_list<I>(&mut self, name: &'static str, style: ListStyle, values: I)
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.set_list(name, style, values.into_iter().map(Into::into).collect());
    }

    fn set_list(&mut self, name: &'static str, style: ListStyle, values: Vec<String>) {
        self.0.query.retain(|(existing, _)| existing != name);
        if values.is_empty() {
            return self.refuse_empty(name);
        }
        if style == ListStyle::Repeat {
            self.0.query.extend(values.into_iter().map(|value| (name.into(), value)));
            return;
        }
        match join(&values, style.separator()) {
            Ok(text) if text.is_empty() => self.refuse_empty(name),
            Ok(text) => self.0.query.push((name.into(), text)),
            Err(why) => self.refuse(name, why),
        }
    }

    /// A filter without a value is none. Where it is meant to match nothing, it would match everything.
    fn refuse_empty(&mut self, name: &str) {
        self.fail(Refusal::new(format!(
            "`{name}` was given no value, so that nothing would be sent for it; to leave it out, do not call `{name}`"
        )));
    }

    /// Sets a parameter whose value is JSON text.
    #[inline]
    pub(crate) fn query_json(&mut self, name: &'static str, value: &impl Serialize) {
        match to_json(value) {
            Ok(json) => self.query(name, &String::from_utf8_lossy(&json)),
            Err(error) => self.refuse_json(name, error),
        }
    }

    #[inline]
    pub(crate) fn query_object(&mut self, name: &'static str, style: ObjectStyle, value: &impl Serialize) {
        match to_json(value) {
            Ok(json) => self.set_value(name, style, &json),
            Err(error) => self.refuse_json(name, error),
        }
    }

    /// Sets what may be an object, a list or a single value, each in its style.
    fn set_value(&mut self, name: &'static str, style: ObjectStyle, json: &[u8]) {
        let value: Value = match serde_json::from_slice(json) {
            Ok(value) => value,
            Err(error) => return self.refuse_json(name, error.into()),
        };
        let is_deep = style == ObjectStyle::Deep;
        let pairs = match &value {
            value if has_empty_list(value, is_deep) => return self.refuse_empty(name),
            Value::Object(_) | Value::Array(_) if is_deep => {
                let mut pairs = Vec::new();
                deep(name, &value, false, &mut pairs);
                pairs
            }
            Value::Object(object) => pairs(object),
            value => repeated(name, value),
        };
        if pairs.is_empty() {
            return self.refuse_empty(name);
        }
        match (style.of_lists(), &value) {
            (_, Value::Object(_)) | (ListStyle::Repeat, Value::Array(_))
                if is_deep || style == ObjectStyle::FormExploded =>
            {
                if self.0.reserved.iter().any(|reserved| reserved == name) {
                    self.0.reserved.extend(pairs.iter().map(|(key, _)| key.clone().into()));
                }
                self.0.query.retain(|(existing, _)| !pairs.iter().any(|(key, _)| key == existing));
                self.0.query.extend(pairs.into_iter().map(|(key, text)| (key.into(), text)));
            }
            (list, Value::Object(_)) => {
                self.set_list(name, list, pairs.into_iter().flat_map(|(key, text)| [key, text]).collect());
            }
            (list, Value::Array(_)) => self.set_list(name, list, pairs.into_iter().map(|(_, text)| text).collect()),
            (_, value) => self.set_query(name.into(), scalar(value)),
        }
    }

    /// Leaves what has a meaning in an address as it is in the values of a parameter.
    pub(crate) fn allow_reserved(&mut self, name: &'static str) {
        self.0.reserved.push(name.into());
    }

    /// Sets a header; an earlier value of that name is replaced.
    pub(crate) fn header(&mut self, name: &str, value: &dyn Param) {
        let text = match value.encode() {
            Ok(text) => text,
            Err(why) => return self.refuse(name, &unsendable(why)),
        };
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.refuse(name, "is no name of a header");
        };
        match HeaderValue::from_str(&text) {
            Ok(mut value) => {
                value.set_sensitive(header == AUTHORIZATION || header == COOKIE);
                self.0.headers.insert(header, value);
            }
            Err(_) => self.refuse(name, "has characters that cannot be put into a header"),
        }
    }

    /// Asks for another media type than the operation usually does, unless the caller has said what is asked for.
    #[cfg(feature = "streaming")]
    pub(crate) fn accepting(mut self, media: &'static str) -> Call {
        self.0.headers.entry(http::header::ACCEPT).or_insert(HeaderValue::from_static(media));
        self
    }

    pub(crate) fn header_list<I>(&mut self, name: &'static str, values: I)
    where
        I: IntoIterator<Item: Into<String>>,
    {
        if let Some(text) = self.joined(name, values.into_iter().map(Into::into).collect()) {
            self.header(name, &text);
        }
    }

    /// The values of a list with commas between them; a refusal where there are none.
    fn joined(&mut self, name: &str, values: Vec<String>) -> Option<String> {
        match join(&values, ',') {
            Ok(text) if text.is_empty() => self.refuse_empty(name),
            Ok(text) => return Some(text),
            Err(why) => self.refuse(name, why),
        }
        None
    }

    pub(crate) fn cookie(&mut self, name: &'static str, value: &dyn Param) {
        match value.encode() {
            Ok(text) => self.0.cookies.push(format!("{name}={}", encode(&text))),
            Err(why) => self.refuse(name, &unsendable(why)),
        }
    }

    pub(crate) fn cookie_list<I>(&mut self, name: &'static str, values: I)
    where
        I: IntoIterator<Item: Into<String>>,
    {
        if let Some(text) = self.joined(name, values.into_iter().map(Into::into).collect()) {
            self.cookie(name, &text);
        }
    }

    pub(crate) fn timeout(&mut self, timeout: Duration) {
        self.0.timeout = Some(timeout);
    }

    pub(crate) fn retry(&mut self, retry: Retry) {
        self.0.retry = Some(retry);
    }

    pub(super) fn refuse_json(&mut self, name: &str, error: BoxError) {
        self.fail(Refusal::new(format!("`{name}` cannot be written as JSON")).because(error));
    }
}

fn unsendable(why: &str) -> String {
    format!("cannot be sent: {why}")
}

/// The JSON of a value in a request.
#[inline]
pub(super) fn to_json(value: &(impl Serialize + ?Sized)) -> Result<Vec<u8>, BoxError> {
    check(value)?;
    Ok(serde_json::to_vec(value)?)
}
