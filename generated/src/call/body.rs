//! The body of a call, but for its parts where it is a form with files.
//!
//! In: a value, text, bytes or lines. Out: the same in the form in which it is sent, kept in the call. Must not know any
//! operation.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;
use serde_json::Value;

use super::arguments::to_json;
use super::encoding::{ObjectStyle, encode, member, repeated};
use super::{Call, Content, IntoRecords, Lines};
use crate::operation::BodyKind;
use crate::transport::BoxError;

impl Call {
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
            Ok(json) if self.0.operation.body == BodyKind::Form => self.set_form(&json),
            Ok(json) => self.set_bytes(json.into()),
        }
    }

    fn set_form(&mut self, json: &[u8]) {
        let Ok(Value::Object(members)) = serde_json::from_slice(json) else {
            return self.refuse("body", "is no object");
        };
        let mut text = String::new();
        for (name, value) in &members {
            let style = self.0.form_styles.iter().find(|(styled, _)| styled == name);
            let pairs = match style.map_or_else(|| Ok(repeated(name, value)), |(_, style)| member(name, *style, value))
            {
                Ok(pairs) => pairs,
                Err(why) => return self.refuse(name, why),
            };
            for (key, value) in pairs {
                let separator = if text.is_empty() { "" } else { "&" };
                text.extend([separator, &*encode(&key), "=", &*encode(&value)]);
            }
        }
        self.set_bytes(text.into());
    }

    /// Says how members of a form are written.
    pub(crate) fn form_styles(&mut self, styles: &'static [(&'static str, ObjectStyle)]) {
        self.0.form_styles = styles;
    }

    /// Sets the media type of the body.
    pub(crate) fn content_type(&mut self, media: &'static str) {
        match HeaderValue::from_str(media) {
            Ok(media) => self.0.content_type = Some(media),
            Err(_) => self.refuse("content-type", "has characters that cannot be put into a header"),
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
}
