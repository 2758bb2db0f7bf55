//! The page in the browser: the reference of the API with requests to try, and what the mock has and does.
//!
//! In: the description. Out: a page, its files, and the description as the page reads it. Must not know what requests do.
//!
//! The reference is Scalar's, whose script the crate `scalar_api_reference` brings along; nothing comes from elsewhere.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::admin::Reply;
use crate::description::Description;
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

/// The description, with this server and an integration filled in.
pub(crate) fn document(service: &Service, host: &str) -> Value {
    let description = Description::get();
    let mut document = description.document().clone();
    document["servers"] =
        json!([{ "url": format!("http://{host}{}", description.base()), "description": "This mock" }]);
    let methods = document["paths"]
        .as_object_mut()
        .into_iter()
        .flatten()
        .flat_map(|(_, item)| item.as_object_mut().into_iter().flatten().map(|(_, operation)| operation));
    let parameters = methods.flat_map(|operation| operation["parameters"].as_array_mut().into_iter().flatten());
    for parameter in parameters {
        let name = parameter["name"].as_str().unwrap_or_default();
        if name.eq_ignore_ascii_case("x-integration-id") || name == "integration_id" {
            parameter["example"] = crate::INTEGRATION.into();
            parameter["schema"]["default"] = crate::INTEGRATION.into();
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
