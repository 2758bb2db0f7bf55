//! A multipart form: its parts while they are set, and the form as `reqwest` writes it.
//!
//! In: files and values under their names. Out: the body with its media type. Must not know any operation.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::multipart::{Form, Part};
use serde::Serialize;
use serde_json::Value;

use super::arguments::to_json;
use super::encoding::{ObjectStyle, member, scalar};
use super::{Call, Content, Lines, Refusal};
use crate::transport::BoxError;
use crate::value::Upload;

/// What a part is.
enum Piece {
    /// A text, with its media type where it has one.
    Text(String, Option<&'static str>),
    File(Upload, Option<&'static str>),
}

/// Parts in the order in which they were set, under their names.
#[derive(Default)]
pub struct Parts(Vec<(Cow<'static, str>, Piece)>);

const JSON: &str = "application/json";

impl Call {
    /// Sets the files of a name, of this media type unless they say another. Earlier ones are replaced.
    pub(crate) fn files(
        &mut self,
        name: &'static str,
        media: Option<&'static str>,
        files: impl IntoIterator<Item = Upload>,
    ) {
        self.0.parts.remove(name);
        for file in files {
            if let Some(why) = file.refusal {
                self.refuse(name, why);
            }
            self.0.parts.0.push((name.into(), Piece::File(file, media)));
        }
    }

    /// Sets a value: a text or a number as text, an object as JSON, a list as a part for each element.
    pub(crate) fn part(
        &mut self,
        name: &'static str,
        style: Option<ObjectStyle>,
        media: Option<&'static str>,
        value: &impl Serialize,
    ) {
        let json = to_json(value);
        match json.and_then(|json| Ok(serde_json::from_slice(&json)?)) {
            Ok(value) => self.set_part(name, style, media, &value),
            Err(error) => self.refuse_json(name, error),
        }
    }

    fn set_part(&mut self, name: &'static str, style: Option<ObjectStyle>, media: Option<&'static str>, value: &Value) {
        self.0.parts.remove(name);
        let texts: Vec<(Cow<'static, str>, Piece)> = match (style, value) {
            // Elements that are objects are parts of their own all the same.
            (Some(ObjectStyle::Json), Value::Array(items)) if items.iter().any(Value::is_object) => {
                elements(name, items, media)
            }
            (Some(ObjectStyle::Json), value) => {
                vec![(name.into(), Piece::Text(value.to_string(), media.or(Some(JSON))))]
            }
            (Some(style), value) => match member(name, style, value) {
                Ok(pairs) => pairs.into_iter().map(|(key, text)| (key.into(), Piece::Text(text, None))).collect(),
                Err(why) => return self.refuse(name, why),
            },
            (None, Value::Null) => Vec::new(),
            (None, Value::Array(items)) => elements(name, items, media),
            (None, value) => vec![(name.into(), piece(value, media))],
        };
        self.0.parts.0.extend(texts);
    }
}

fn elements(name: &'static str, items: &[Value], media: Option<&'static str>) -> Vec<(Cow<'static, str>, Piece)> {
    items.iter().map(|item| (name.into(), piece(item, media))).collect()
}

fn piece(value: &Value, media: Option<&'static str>) -> Piece {
    let is_json = value.is_object() || value.is_array();
    Piece::Text(scalar(value), media.or(is_json.then_some(JSON)))
}

impl Parts {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn remove(&mut self, name: &str) {
        let deep = format!("{name}[");
        self.0.retain(|(known, _)| known != name && !known.starts_with(&deep));
    }

    /// The same parts once more, if all of them are there.
    pub(super) fn again(&self) -> Option<Parts> {
        let again = |(name, piece): &(Cow<'static, str>, Piece)| {
            let piece = match piece {
                Piece::Text(text, media) => Piece::Text(text.clone(), *media),
                Piece::File(file, media) => Piece::File(file.again()?, *media),
            };
            Some((name.clone(), piece))
        };
        self.0.iter().map(again).collect::<Option<_>>().map(Parts)
    }

    /// The body and its media type.
    pub(super) fn into_content(self) -> Result<(Content, String), Refusal> {
        let is_there = self.0.iter().all(|(_, piece)| match piece {
            Piece::Text(..) => true,
            Piece::File(file, _) => file.body.as_bytes().is_some(),
        });
        // Names are quoted as browsers do.
        let mut form = Form::new().percent_encode_noop();
        for (name, piece) in self.0 {
            let part = part(piece).map_err(|error| Refusal::new(format!("`{name}` cannot be sent")).because(error))?;
            form = form.part(name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A"), part);
        }
        let media = format!("multipart/form-data; boundary={}", form.boundary());
        let lines = Lines::from_stream(form.into_stream());
        if !is_there {
            return Ok((Content::Lines(lines), media));
        }
        let bytes: Bytes =
            lines.collect_now().map_err(|error| Refusal::new("the form cannot be written").because(error))?;
        Ok((Content::Bytes(bytes), media))
    }
}

fn part(piece: Piece) -> Result<Part, BoxError> {
    let (part, media) = match piece {
        Piece::Text(text, media) => (Part::text(text), media.map(Cow::Borrowed)),
        Piece::File(file, usual) => {
            let part = match file.body.as_bytes() {
                Some(bytes) => Part::stream(bytes.clone()),
                None => Part::stream(crate::transport::outgoing(file.body)),
            };
            let media = file.content_type.map(Cow::Owned).or(usual.map(Cow::Borrowed));
            (part.file_name(file.name).headers(file.headers), Some(media.unwrap_or("application/octet-stream".into())))
        }
    };
    match media {
        Some(media) => Ok(part.mime_str(&media)?),
        None => Ok(part),
    }
}
