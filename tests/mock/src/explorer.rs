//! The page in the browser: the reference of the API with requests to try, and what the mock has and does.
//!
//! In: the description. Out: a page, its files, and the description as the page reads it. Must not know what requests do.
//!
//! The reference is Scalar's, whose script the crate `scalar_api_reference` brings along; nothing comes from elsewhere.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::admin::Reply;
use crate::description::Description;
use crate::rules;
use crate::samples::{self, Kind};
use crate::service::Service;

const HTML: &str = include_str!("explorer/index.html");
const CSS: &str = include_str!("explorer/style.css");
const SCRIPT: &str = include_str!("explorer/script.js");

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
    let integration = crate::INTEGRATION;
    let plan = service.plan(integration);
    for operation in &description.operations {
        let described = &mut document["paths"][&operation.path][operation.method.to_lowercase()];
        let sample = samples::request(&plan, Kind::Full, operation);
        let subjects = rules::subjects(operation);
        for parameter in described["parameters"].as_array_mut().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            let record = subjects.iter().find(|(_, subject)| *subject == name);
            let mut state = service.state();
            let known = record.and_then(|(kind, _)| state.data(service.settings(), integration).all(kind).next());
            let value = match known {
                Some(record) => Value::from(record.id()),
                None if name.eq_ignore_ascii_case("x-integration-id") || name == "integration_id" => integration.into(),
                None if parameter["in"] == "path" => {
                    sample.arguments.iter().find(|given| given.name == name).map(|given| given.value.clone()).into()
                }
                None => continue,
            };
            parameter["example"] = value;
        }
        if let (Some(sample), Some(body)) = (sample.body, &operation.body) {
            let content = &mut described["requestBody"]["content"][&body.media_type];
            if content.get("example").is_none() && body.media_type == "application/json" {
                content["example"] = sample.value;
            }
        }
        let content = &mut described["responses"][operation.status.to_string()]["content"]["application/json"];
        if content.is_object() {
            content["example"] = samples::served(&plan, operation);
        }
    }
    let key = service.settings().key.as_str();
    let schemes = entries(&document["components"]["securitySchemes"]);
    let given = schemes.map(|(name, _)| (name.clone(), json!({ "token": key, "value": key }))).collect::<Map<_, _>>();
    document["x-mock"] = json!({ "authentication": given });
    document
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
