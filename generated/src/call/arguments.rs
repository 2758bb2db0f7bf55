//! The setters of a call.
//!
//! In: names and values. Out: their encoded form, kept in the call. Must not know any operation. What is generic here
//! hands over to what is not as soon as it can.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderName, HeaderValue};
use serde::Serialize;

use super::check::check;
use super::encoding::{
    ListStyle, ObjectStyle, PathStyle, encode, encode_segment, has_empty_list, join, pairs, style_path,
};
use super::{Call, Content, IntoRecords, Lines, Refusal};
use crate::operation::BodyKind;
use crate::retry::Retry;
use crate::transport::BoxError;
use crate::value::Param;

impl Call {
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
            Ok(json) => self.set_object(name, style, &String::from_utf8_lossy(&json)),
            Err(error) => self.refuse_json(name, error),
        }
    }

    fn set_object(&mut self, name: &'static str, style: ObjectStyle, json: &str) {
        let pairs = match pairs(json) {
            Ok(pairs) => pairs,
            Err(why) => return self.refuse(name, why),
        };
        if pairs.is_empty() || has_empty_list(json) {
            return self.refuse_empty(name);
        }
        match style {
            ObjectStyle::Deep => {
                self.0.query.extend(pairs.into_iter().map(|(key, text)| (format!("{name}[{key}]").into(), text)));
            }
            ObjectStyle::FormExploded => {
                self.0.query.extend(pairs.into_iter().map(|(key, text)| (key.into(), text)));
            }
            ObjectStyle::Form => {
                let values: Vec<String> = pairs.into_iter().flat_map(|(key, text)| [key, text]).collect();
                self.set_list(name, ListStyle::Comma, values);
            }
        }
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

    /// Sets the body of the operation, unless the caller has put one of their own in place. Null is no body.
    #[inline]
    pub(crate) fn json(&mut self, body: &impl Serialize) {
        if !self.0.replaced {
            self.set_json(to_json(body));
        }
    }

    /// Replaces the whole body.
    #[inline]
    pub(crate) fn replace_body(&mut self, body: &(impl Serialize + ?Sized)) {
        self.0.replaced = true;
        self.set_json(to_json(body));
    }

    fn set_json(&mut self, json: Result<Vec<u8>, BoxError>) {
        match json {
            Err(error) => self.refuse_json("body", error),
            Ok(json) if json == b"null" => self.0.body = None,
            Ok(json) if self.0.operation.body == BodyKind::Form => self.set_form(&String::from_utf8_lossy(&json)),
            Ok(json) => self.set_bytes(json.into()),
        }
    }

    fn set_form(&mut self, json: &str) {
        match pairs(json) {
            Ok(pairs) => {
                let pairs: Vec<String> =
                    pairs.iter().map(|(key, text)| format!("{}={}", encode(key), encode(text))).collect();
                self.set_bytes(pairs.join("&").into());
            }
            Err(why) => self.refuse("body", why),
        }
    }

    /// Sets a body of one JSON value per line, written while it is sent.
    #[inline]
    pub(crate) fn json_lines<T: Serialize + 'static>(&mut self, lines: impl IntoRecords<T>) {
        self.0.body = Some(Content::Lines(Lines::new(lines.into_records())));
    }

    pub(crate) fn text(&mut self, body: String) {
        self.set_bytes(body.into());
    }

    pub(crate) fn bytes(&mut self, body: impl Into<Bytes>) {
        self.set_bytes(body.into());
    }

    fn set_bytes(&mut self, body: Bytes) {
        self.0.body = Some(Content::Bytes(body));
    }

    pub(crate) fn timeout(&mut self, timeout: Duration) {
        self.0.timeout = Some(timeout);
    }

    pub(crate) fn retry(&mut self, retry: Retry) {
        self.0.retry = Some(retry);
    }

    fn refuse_json(&mut self, name: &str, error: BoxError) {
        self.fail(Refusal::new(format!("`{name}` cannot be written as JSON")).because(error));
    }
}

fn unsendable(why: &str) -> String {
    format!("cannot be sent: {why}")
}

/// The JSON of a value in a request.
#[inline]
fn to_json(value: &(impl Serialize + ?Sized)) -> Result<Vec<u8>, BoxError> {
    check(value)?;
    Ok(serde_json::to_vec(value)?)
}
