//! The page in the browser: the reference of the API with requests to try, and what the mock has and does.
//!
//! In: the description. Out: a page, its files, and the description as the page reads it. Must not know what requests do.
//!
//! The reference is Scalar's, whose script the crate `scalar_api_reference` brings along; nothing comes from elsewhere.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::admin::Reply;
use crate::data::DataSet;
use crate::description::{Description, Operation};
use crate::samples::{self, Kind, linked};
use crate::service::Service;
use crate::{lists, rules};

const HTML: &str = include_str!("explorer/index.html");
const CSS: &str = include_str!("explorer/style.css");
const SCRIPT: &str = include_str!("explorer/script.js");

/// What is said before the operations, where the description says nothing.
const INTRODUCTION: &str = "Every operation below is answered by this mock, from made up data that belong together. *Test \
    Request* sends one; key, integration and samples are filled in, and their ids are those of records that are there. What \
    is sent shows in [Journal](#journal), what is kept in [Data](#data). [Faults](#faults) make requests fail, and \
    [Webhooks](#webhooks) are sent at the press of a button.";

/// The page.
pub(crate) fn page() -> Reply {
    Reply::Page("text/html; charset=utf-8", Bytes::from_static(HTML.as_bytes()))
}

/// A file of the page.
pub(crate) fn file(name: &str) -> Option<Reply> {
    match name {
        "style.css" => Some(Reply::Page("text/css; charset=utf-8", Bytes::from_static(CSS.as_bytes()))),
        "script.js" => Some(Reply::Page("text/javascript; charset=utf-8", Bytes::from_static(SCRIPT.as_bytes()))),
        "reference.js" => Some(Reply::Page("text/javascript; charset=utf-8", Bytes::from(reference()?))),
        _ => None,
    }
}

#[cfg(feature = "page")]
fn reference() -> Option<Vec<u8>> {
    scalar_api_reference::get_asset("scalar.js")
}

#[cfg(not(feature = "page"))]
fn reference() -> Option<Vec<u8>> {
    None
}

/// The description, with this server, and with samples that it answers: ids of records that are there.
pub(crate) fn document(service: &Service, host: &str) -> Value {
    let description = Description::get();
    let mut document = description.document().clone();
    document["servers"] =
        json!([{ "url": format!("http://{host}{}", description.base()), "description": "This mock" }]);
    if document["info"]["description"].is_null() {
        document["info"]["description"] = INTRODUCTION.into();
    }
    for operation in &description.operations {
        let pointer = format!("/paths/{}/{}", pointed(&operation.path), operation.method.to_lowercase());
        if let Some(described) = document.pointer_mut(&pointer) {
            exemplify(service, operation, described);
        }
    }
    let key = service.settings().key.as_str();
    let schemes = entries(&document["components"]["securitySchemes"]);
    let given = schemes.map(|(name, _)| (name.clone(), json!({ "token": key, "value": key }))).collect::<Map<_, _>>();
    document["x-mock"] = json!({ "authentication": given });
    document
}

/// Gives an operation samples that it takes: ids in them are those of records.
fn exemplify(service: &Service, operation: &'static Operation, described: &mut Value) {
    let needs = |name: &str| operation.parameters.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name));
    let integration = if needs("x-integration-id") || needs("integration_id") { crate::INTEGRATION } else { "" };
    let plan = service.plan(integration);
    let mut state = service.state();
    let data = state.data(service.settings(), integration);
    let sample = samples::request(&plan, Kind::Full, operation);
    let subjects = rules::subjects(operation);
    for parameter in described.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        let record = subjects.iter().find(|(_, subject)| *subject == name);
        let given = || sample.arguments.iter().find(|given| given.name == name).map(|given| given.value.clone());
        let known = record.and_then(|(kind, _)| data.all(kind).find(|record| !record.deleted()));
        let value = match known {
            Some(record) => Value::from(record.id()),
            None if name.eq_ignore_ascii_case("x-integration-id") || name == "integration_id" => integration.into(),
            None if parameter["in"] == "path" || parameter["required"] == true => given().into(),
            None => continue,
        };
        parameter["example"] = value;
    }
    if let Some(body) = &operation.body
        && let Some(content) = described.pointer_mut(&format!("/requestBody/content/{}", pointed(&body.media_type)))
    {
        let mut example =
            content.get("example").cloned().or(sample.body.map(|sample| sample.value)).unwrap_or_default();
        let area = operation.path.split('/').nth(1).unwrap_or_default();
        known_ids(data, area, &mut example);
        content["example"] = match body.media_type.ends_with("ndjson") {
            true if example.is_object() => format!("{example}\n").into(),
            _ => example,
        };
    }
    let answer = format!("/responses/{}/content/application~1json", operation.status);
    if let Some(content) = described.pointer_mut(&answer) {
        content["example"] = samples::served(&plan, operation);
    }
}

/// Puts ids of records in the place of those that are of none.
fn known_ids(data: &DataSet, area: &str, value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut().filter(|(name, _)| *name != "remote_fields") {
                let link = linked(name, "").filter(|link| !link.remote && !link.entity.is_empty());
                let list = link.and_then(|link| lists::of(area, &link.entity));
                let first =
                    |list| data.all(list).find(|record| !record.deleted()).map(|record| Value::from(record.id()));
                match (list, value.as_str()) {
                    (Some(list), Some(id)) if data.find(list, id).is_none() => *value = first(list).unwrap_or_default(),
                    (Some(list), None) if value.is_array() => *value = first(list).into_iter().collect(),
                    _ => known_ids(data, area, value),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| known_ids(data, area, value)),
        _ => {}
    }
}

/// A name within a JSON pointer.
fn pointed(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
