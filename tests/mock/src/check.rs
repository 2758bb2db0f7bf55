//! Whether a request is one that the description allows.
//!
//! In: a request and the operation it is for. Out: its arguments and its body as values, or what is wrong with it, by the
//! name of the field. Must not know what the operation does.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use crate::description::{Body, Description, Operation, Parameter, Place};
use crate::judge::{Complaint, Judge};
use crate::refusal::Refusal;
use crate::samples::schema::{flatten, kind};

/// A request that is allowed.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) operation: &'static Operation,
    /// The integration that it is about; empty where there is none.
    pub(crate) integration: String,
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: Map<String, Value>,
    /// Null if there is none; the list of all lines for a body of lines.
    pub(crate) body: Value,
    /// Where it was sent to, without the query.
    pub(crate) url: String,
    /// The query as it was sent.
    pub(crate) query_text: String,
}

/// What the parts of a request to one operation are held against.
#[derive(Debug)]
struct Judges {
    body: OnceLock<Judge>,
    parameters: Vec<OnceLock<Judge>>,
}

fn judges(operation: &Operation) -> &'static Judges {
    static JUDGES: OnceLock<BTreeMap<&'static str, Judges>> = OnceLock::new();
    let all = JUDGES.get_or_init(|| {
        let operations = Description::get().operations.iter();
        let judges = operations.map(|operation| {
            let parameters = operation.parameters.iter().map(|_| OnceLock::new()).collect();
            (operation.id.as_str(), Judges { body: OnceLock::new(), parameters })
        });
        judges.collect()
    });
    &all[operation.id.as_str()]
}

/// Reads a request.
pub(crate) fn check(
    operation: &'static Operation,
    path: BTreeMap<String, String>,
    query: &str,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<Asked, Refusal> {
    let integration = integration(operation, &path, headers)?;
    for (name, text) in &path {
        argument(operation, Place::Path, name, text)?;
    }
    let query_text = query.to_owned();
    let query = arguments(operation, query)?;
    let body = read_body(operation, headers, body)?;
    Ok(Asked { operation, integration, path, query, body, url: String::new(), query_text })
}

/// The integration, from the header or the path. Any id will do that is made as ids are.
fn integration(operation: &Operation, path: &BTreeMap<String, String>, headers: &HeaderMap) -> Result<String, Refusal> {
    let header = operation.parameters.iter().find(|parameter| parameter.place == Place::Header && parameter.required);
    let given = match (header, path.get("integration_id")) {
        (Some(header), _) => match headers.get(&header.name).and_then(|value| value.to_str().ok()) {
            Some(given) if !given.is_empty() => given.to_owned(),
            _ => return Err(Refusal::input(format!("the header `{}` is missing", header.name))),
        },
        (None, Some(given)) => given.clone(),
        (None, None) => return Ok(String::new()),
    };
    let plain =
        |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    match given.split_once(':') {
        Some((tool, id)) if plain(tool) && plain(id) => Ok(given),
        _ => Err(Refusal::no_integration(&given)),
    }
}

fn arguments(operation: &'static Operation, query: &str) -> Result<Map<String, Value>, Refusal> {
    let mut found = Map::new();
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        let value = argument(operation, Place::Query, &name, &text)?;
        if found.insert(name.to_string(), value).is_some() {
            return Err(Refusal::input(format!("the query parameter `{name}` is given twice")));
        }
    }
    let queried = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query && parameter.required);
    match queried.map(|parameter| &parameter.name).find(|name| !found.contains_key(*name)) {
        Some(name) => Err(Refusal::input(format!("the query parameter `{name}` is missing"))),
        None => Ok(found),
    }
}

/// The value of an argument, from the text as it travels.
fn argument(operation: &'static Operation, place: Place, name: &str, text: &str) -> Result<Value, Refusal> {
    let what = if place == Place::Path { "path" } else { "query" };
    let known = |(_, parameter): &(usize, &Parameter)| parameter.place == place && parameter.name == name;
    let Some((index, parameter)) = operation.parameters.iter().enumerate().find(known) else {
        return Err(Refusal::input(format!("there is no {what} parameter `{name}`")));
    };
    let value = parse(parameter, text).map_err(|why| wrong(&format!("the {what} parameter `{name}`"), &why))?;
    let judge = judges(operation).parameters[index].get_or_init(|| Judge::new(Description::get(), &parameter.schema));
    match judge.complaint(&value) {
        None => Ok(value),
        Some(Complaint { field, what: why }) => {
            let field = if field.is_empty() { String::new() } else { format!(" at {field}") };
            Err(wrong(&format!("the {what} parameter `{name}`{field}"), &why))
        }
    }
}

fn parse(parameter: &Parameter, text: &str) -> Result<Value, String> {
    if parameter.json {
        return serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"));
    }
    let (schema, _) = flatten(Description::get(), &parameter.schema);
    Ok(match kind(&schema) {
        "array" => text.split(',').map(Value::from).collect(),
        "integer" | "number" => text.parse().map(Value::Number).unwrap_or_else(|_| text.into()),
        "boolean" => text.parse().map(Value::Bool).unwrap_or_else(|_| text.into()),
        _ => text.into(),
    })
}

fn read_body(operation: &'static Operation, headers: &HeaderMap, bytes: &Bytes) -> Result<Value, Refusal> {
    let Some(body) = &operation.body else {
        return if bytes.is_empty() { Ok(Value::Null) } else { Err(Refusal::input("the operation takes no body")) };
    };
    if bytes.is_empty() {
        return if body.required { Err(Refusal::input("the body is missing")) } else { Ok(Value::Null) };
    }
    let given = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !given.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(&body.media_type) {
        let wanted = &body.media_type;
        return Err(Refusal::input(format!("the header `Content-Type` is `{given}`, the body must be `{wanted}`")));
    }
    let judge = judges(operation).body.get_or_init(|| Judge::new(Description::get(), &body.schema));
    if body.media_type == "application/json" {
        return read_json(judge, bytes, "the body");
    }
    read_lines(body, judge, bytes)
}

fn read_lines(body: &Body, judge: &Judge, bytes: &Bytes) -> Result<Value, Refusal> {
    let lines = bytes.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.trim_ascii().is_empty());
    let values: Vec<Value> = lines
        .map(|(nth, line)| read_json(judge, line, &format!("line {} of the body", nth + 1)))
        .collect::<Result<_, _>>()?;
    if values.is_empty() && body.required {
        return Err(Refusal::input("the body has no line"));
    }
    Ok(values.into())
}

fn read_json(judge: &Judge, bytes: &[u8], what: &str) -> Result<Value, Refusal> {
    let value: Value =
        serde_json::from_slice(bytes).map_err(|error| Refusal::input(format!("{what} is no JSON: {error}")))?;
    match judge.complaint(&value) {
        None => Ok(value),
        Some(Complaint { field, what: why }) if field.is_empty() => Err(wrong(what, &why)),
        Some(Complaint { field, what: why }) => Err(wrong(&format!("the field `{field}` of {what}"), &why)),
    }
}

fn wrong(subject: &str, why: &str) -> Refusal {
    Refusal::input(format!("{subject} is wrong: {why}"))
}
