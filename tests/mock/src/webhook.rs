//! Webhooks: what Kombo sends by itself.
//!
//! In: the name of a webhook, what has happened. Out: a delivery, signed as Kombo signs. Must not know who takes it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use sha2::Sha256;

use crate::data::lay_over;
use crate::description::Description;
use crate::judge::Judge;
use crate::lists::{ListKind, property};
use crate::samples::dice::roll;
use crate::samples::{self, Kind, Plan};

/// The header with the signature.
pub const SIGNATURE_HEADER: &str = "x-kombo-signature";

/// Where webhooks go.
#[derive(Debug)]
pub(crate) struct Target {
    url: String,
    secret: String,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl Target {
    pub(crate) fn new(url: &str, secret: &str) -> Result<Target, String> {
        if !url.starts_with("http://") {
            return Err(format!("cannot send webhooks to {url}: the URL must begin with http://"));
        }
        let client = Client::builder(TokioExecutor::new()).build_http();
        Ok(Target { url: url.to_owned(), secret: secret.to_owned(), client })
    }
}

/// The body of a webhook of this name, made up; nothing if there is none of this name.
pub(crate) fn event(seed: u64, name: &str) -> Option<Value> {
    let webhook = Description::get().webhooks.iter().find(|webhook| webhook.name == name)?;
    Some(samples::event(&Plan::new(seed), Kind::Full, webhook).value)
}

/// What is sent when a list has changed.
pub(crate) fn data_changed(seed: u64, integration: &str, list: &ListKind) -> Value {
    let Some(mut event) = event(seed, "data-changed") else { return Value::Null };
    let category = if list.area == "ai-apply" { "ATS".to_owned() } else { list.area.to_uppercase() };
    let model = format!("{}_{}", list.area, list.path.rsplit('/').next().unwrap_or_default()).replace('-', "_");
    let fields = json!({
        "integration_id": integration,
        "integration_tool": integration.split(':').next(),
        "integration_category": category,
        "changed_models": [{ "name": model }],
    });
    // Every delivery has an id of its own.
    let chance = roll(seed, &[integration, &model, &format!("{:?}", std::time::Instant::now())]);
    event["id"] = format!("{chance:016x}").into();
    let webhook = Description::get().webhooks.iter().find(|webhook| webhook.name == "data-changed");
    let data = webhook.and_then(|webhook| property(&webhook.schema, "data"));
    if let (Some(schema), Value::Object(fields)) = (data, fields) {
        let template = event["data"].clone();
        lay_over(&Judge::new(Description::get(), &schema), &mut event["data"], &template, &fields);
    }
    event
}

/// The signature of a body.
pub(crate) fn sign(secret: &str, body: &[u8]) -> String {
    // A key of any length will do.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(body);
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// Sends a webhook once, and gives the status of the answer.
pub(crate) async fn deliver(target: &Target, event: &Value) -> Result<u16, String> {
    let body = event.to_string();
    let problem = |error: &dyn std::fmt::Display| format!("cannot deliver a webhook to {}: {error}", target.url);
    let request = http::Request::post(&target.url)
        .header("content-type", "application/json")
        .header(SIGNATURE_HEADER, sign(&target.secret, body.as_bytes()))
        .body(Full::from(body))
        .map_err(|error| problem(&error))?;
    let answer = target.client.request(request).await.map_err(|error| problem(&error))?;
    Ok(answer.status().as_u16())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_those_of_kombo() {
        let body = r#"{"id":"Cbfk5sHtDxrSrJBRjsDtbaN9","type":"data-changed","data":{"integration_id":"personio:CBNMt7dSNCzBdnRTx87dev4E","integration_tool":"personio","integration_category":"HRIS","changed_models":[{"name":"hris_employees"}]}}"#;
        assert_eq!(sign("kombo-test-secret", body.as_bytes()), "OSZ8aDRY9l_fhex0nv2SnAjsJSHLfYMd8G0KIV50DJQ");
    }

    #[test]
    fn a_change_is_told() {
        let event = data_changed(1, "personio:abc", &crate::lists::all()["/hris/absence-types"]);
        assert_eq!(event["type"], "data-changed");
        assert_eq!(event["data"]["integration_id"], "personio:abc");
        assert_eq!(event["data"]["integration_category"], "HRIS");
        assert_eq!(event["data"]["changed_models"][0]["name"], "hris_absence_types");
    }
}
