//! A document with its numbers as they were written.
//!
//! In: the text of a YAML or JSON file. Out: a tree that keeps `1.50`, `-1.7976931348623157e+308` and integers of any
//! length letter by letter, where a [`Value`] would keep the nearest double. It knows nothing of OpenAPI.

use indexmap::IndexMap;
use saphyr_parser::{Event, Parser};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::document::read;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// A value of a YAML or JSON document, its numbers as written. Two mappings are equal when they have equal members, in whatever order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum YamlValue {
    /// Null.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<YamlValue>),
    /// A mapping.
    Map(IndexMap<String, YamlValue>),
}

impl YamlValue {
    /// The member of a mapping.
    pub fn get(&self, key: &str) -> Option<&YamlValue> {
        self.map().and_then(|map| map.get(key))
    }

    /// The value as a mapping.
    pub fn map(&self) -> Option<&IndexMap<String, YamlValue>> {
        if let YamlValue::Map(map) = self { Some(map) } else { None }
    }

    /// The node as text.
    pub fn text(&self) -> Option<&str> {
        if let YamlValue::Text(text) = self { Some(text) } else { None }
    }
}

/// Reads a document, with the limits and complaints of [`read::read`].
pub fn parse(file: &str, text: &[u8]) -> Result<YamlValue, Diagnostics> {
    let value = read::read(file, text)?;
    let text = std::str::from_utf8(text).unwrap_or_default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_start().starts_with('{') {
        return Ok(join(value, scan(text).as_ref()));
    }
    from_json(text).map_err(|error| {
        vec![Diagnostic::new("", format!("this is not JSON: {error}"), "check the file").in_file(file)]
    })
}

/// A tree from JSON that has been read once without complaint.
fn from_json(text: &str) -> Result<YamlValue, serde_json::Error> {
    let text = text.trim();
    Ok(match text.bytes().next() {
        Some(b'{') => {
            let members: IndexMap<String, &RawValue> = serde_json::from_str(text)?;
            let members = members.into_iter().map(|(key, value)| Ok((key, from_json(value.get())?)));
            YamlValue::Map(members.collect::<Result<_, serde_json::Error>>()?)
        }
        Some(b'[') => {
            let list: Vec<&RawValue> = serde_json::from_str(text)?;
            YamlValue::List(list.into_iter().map(|value| from_json(value.get())).collect::<Result<_, _>>()?)
        }
        Some(b'"') => YamlValue::Text(serde_json::from_str(text)?),
        Some(b't') => YamlValue::Bool(true),
        Some(b'f') => YamlValue::Bool(false),
        Some(b'n') => YamlValue::Null,
        _ => YamlValue::Number(text.to_owned()),
    })
}

/// The written form of a YAML document, as deep as it is of use.
enum Written {
    Scalar(String),
    List(Vec<Written>),
    Map(Vec<Written>),
    /// An alias: its numbers are taken by value.
    Elsewhere,
}

/// What the parser has read, told apart by what the written form says.
fn join(value: Value, written: Option<&Written>) -> YamlValue {
    match value {
        Value::Null => YamlValue::Null,
        Value::Bool(value) => YamlValue::Bool(value),
        Value::String(text) => YamlValue::Text(text),
        Value::Number(number) => match written {
            Some(Written::Scalar(text)) => YamlValue::Number(text.clone()),
            _ => YamlValue::Number(number.to_string()),
        },
        Value::Array(list) => {
            let inner = |index| if let Some(Written::List(list)) = written { list.get(index) } else { None };
            YamlValue::List(list.into_iter().enumerate().map(|(index, value)| join(value, inner(index))).collect())
        }
        Value::Object(map) => {
            let inner = |index| if let Some(Written::Map(list)) = written { list.get(index) } else { None };
            let members = map.into_iter().enumerate().map(|(index, (key, value))| (key, join(value, inner(index))));
            YamlValue::Map(members.collect())
        }
    }
}

fn scan(text: &str) -> Option<Written> {
    let mut events = Parser::new_from_str(text).map_while(Result::ok).map(|(event, _)| event);
    loop {
        let event = events.next()?;
        if !matches!(event, Event::StreamStart | Event::DocumentStart(..)) {
            return written(event, &mut events);
        }
    }
}

/// The node that begins with `event`; `None` at the end of a list or mapping.
fn written<'t>(event: Event<'t>, events: &mut impl Iterator<Item = Event<'t>>) -> Option<Written> {
    match event {
        Event::Scalar(text, ..) => Some(Written::Scalar(text.to_string())),
        Event::Alias(..) => Some(Written::Elsewhere),
        Event::SequenceStart(..) => {
            let mut list = Vec::new();
            while let Some(item) = events.next().and_then(|event| written(event, events)) {
                list.push(item);
            }
            Some(Written::List(list))
        }
        Event::MappingStart(..) => {
            let mut list = Vec::new();
            while let Some(_key) = events.next().and_then(|event| written(event, events)) {
                list.push(events.next().and_then(|event| written(event, events))?);
            }
            Some(Written::Map(list))
        }
        _ => None,
    }
}
