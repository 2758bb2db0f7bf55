//! What schemas do not forbid and the mock does, unless it is told to be lax.
//!
//! In: the body of a request that fits its schema. Out: what is wrong with it, by the name of the field. Must not know what
//! the operation does.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use serde_json::{Map, Value};

use crate::data::DataSet;
use crate::description::{Description, Operation};
use crate::judge::Complaint;
use crate::lists;
use crate::samples::linked;
use crate::samples::schema::{branches, flatten};

/// What the mock lets pass when it is told to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lax {
    /// `fields`: bodies may have fields that the description does not have.
    Fields,
    /// `ids`: ids in bodies need not be those of records.
    Ids,
    /// `formats`: numbers of the format int64 may be larger, and base64 need not be base64.
    Formats,
    /// `tokens`: tokens of the connection flow, and ids of tasks, need not have been given out.
    Tokens,
}

impl Lax {
    /// How they are spelled.
    pub const NAMES: [(&'static str, Lax); 4] =
        [("fields", Lax::Fields), ("ids", Lax::Ids), ("formats", Lax::Formats), ("tokens", Lax::Tokens)];
}

impl FromStr for Lax {
    type Err = String;

    fn from_str(text: &str) -> Result<Lax, String> {
        let known = Lax::NAMES.iter().find(|(name, _)| *name == text);
        known.map(|(_, lax)| *lax).ok_or_else(|| {
            let names: Vec<&str> = Lax::NAMES.iter().map(|(name, _)| *name).collect();
            format!("`{text}` cannot be let pass; there are {}", names.join(", "))
        })
    }
}

impl fmt::Display for Lax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Lax::NAMES.iter().find(|(_, lax)| lax == self).map_or("", |(name, _)| name))
    }
}

/// Objects whose keys are those of the connected system.
const OPEN: [&str; 2] = ["remote_fields", "properties"];

/// The first thing in a body that is let pass by its schema only.
pub(crate) fn complaint(operation: &Operation, body: &Value, lax: &[Lax]) -> Option<Complaint> {
    let schema = &operation.body.as_ref()?.schema;
    match body {
        Value::Array(lines) if operation.body.as_ref().is_some_and(|body| body.media_type.ends_with("ndjson")) => {
            lines.iter().find_map(|line| look(schema, line, "", lax))
        }
        _ => look(schema, body, "", lax),
    }
}

fn look(schema: &Value, value: &Value, field: &str, lax: &[Lax]) -> Option<Complaint> {
    let (schema, _) = flatten(Description::get(), schema);
    let wrong = |what: &str| Some(Complaint { field: field.to_owned(), what: what.to_owned() });
    match value {
        Value::Object(fields) => {
            let mut known = Map::new();
            let open = properties(&schema, &mut known);
            let holds_file = ["data", "content_type"].iter().all(|name| known.contains_key(*name));
            for (name, value) in fields {
                let place = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                let Some(schema) = known.get(name) else {
                    if !open && !known.is_empty() && !lax.contains(&Lax::Fields) {
                        return Some(Complaint { field: place, what: "there is no such field".to_owned() });
                    }
                    continue;
                };
                if holds_file && name == "data" && !lax.contains(&Lax::Formats) && !is_base64(value) {
                    return Some(Complaint { field: place, what: "it is no base64".to_owned() });
                }
                // What is named there is described in part: it takes further keys, but no wrong values.
                let within = if OPEN.contains(&name.as_str()) { &[lax, &[Lax::Fields]].concat() } else { lax };
                if let Some(complaint) = look(schema, value, &place, within) {
                    return Some(complaint);
                }
            }
            None
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .find_map(|(nth, value)| look(schema.get("items")?, value, &format!("{field}[{nth}]"), lax)),
        Value::Number(number) if schema["format"] == "int64" && !lax.contains(&Lax::Formats) => {
            let whole =
                number.as_i64().is_some() || number.as_f64().is_some_and(|n| n.fract() == 0.0 && n.abs() < 2e15);
            if whole { None } else { wrong("it is no number of 64 bits") }
        }
        _ => None,
    }
}

/// The properties of an object, of all its shapes. True if it may have others.
fn properties(schema: &Value, known: &mut Map<String, Value>) -> bool {
    let mut open = schema.get("additionalProperties").is_some_and(|more| more != false);
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        known.entry(name.clone()).or_insert_with(|| property.clone());
    }
    for branch in branches(schema).into_iter().flatten() {
        open |= properties(&flatten(Description::get(), branch).0, known);
    }
    open
}

fn is_base64(value: &Value) -> bool {
    let Some(text) = value.as_str() else { return true };
    STANDARD.decode(text).is_ok() || STANDARD_NO_PAD.decode(text).is_ok()
}

/// The first id in a body that is that of no record. What has an `id_type` is known by ids of the tool.
pub(crate) fn stranger(data: &DataSet, area: &str, body: &Value, field: &str) -> Option<Complaint> {
    match body {
        Value::Object(fields) if fields.contains_key("id_type") => None,
        Value::Object(fields) => {
            fields.iter().filter(|(name, _)| !OPEN.contains(&name.as_str())).find_map(|(name, value)| {
                let place = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                let link = linked(name, "").filter(|link| !link.remote && !link.entity.is_empty());
                let list = link.and_then(|link| lists::of(area, &link.entity));
                let ids: Vec<&str> = match value {
                    Value::Array(ids) => ids.iter().filter_map(Value::as_str).collect(),
                    value => value.as_str().into_iter().collect(),
                };
                match list {
                    Some(list) => ids.into_iter().find(|id| data.find(list, id).is_none()).map(|_| Complaint {
                        field: place,
                        what: format!("there is no such record in the list of {}", list.path),
                    }),
                    None => stranger(data, area, value, &place),
                }
            })
        }
        Value::Array(list) => {
            list.iter().enumerate().find_map(|(nth, value)| stranger(data, area, value, &format!("{field}[{nth}]")))
        }
        _ => None,
    }
}
