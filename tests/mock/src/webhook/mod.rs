//! Webhooks: what Kombo sends by itself.
//!
//! In: the name of a webhook, what has happened. Out: a delivery, signed as Kombo signs. Must not know who takes it.

mod notice;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Map, Value};
use sha2::Sha256;

pub(crate) use notice::{Notice, changed, order};

use crate::data::lay_over;
use crate::description::Description;
use crate::judge::Judge;
use crate::lists::property;
use crate::samples::dice::roll;
use crate::samples::{self, Kind, Plan};

/// The header with the signature.
pub const SIGNATURE_HEADER: &str = "x-kombo-signature";

/// How much of an answer is read.
const ANSWER: usize = 64 << 10;

/// Where webhooks go.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) url: String,
    pub(crate) secret: String,
    client: Client<HttpConnector, Full<Bytes>>,
}

/// What became of a delivery.
#[derive(Clone, Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    /// The `message` of an answer with 422, which rejects an order.
    pub(crate) rejected: Option<String>,
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

/// The same with what is known, as far as it fits.
pub(crate) fn event_with(seed: u64, name: &str, facts: &Map<String, Value>) -> Option<Value> {
    let mut event = event(seed, name)?;
    // Every delivery has an id of its own.
    let chance = roll(seed, &[name, &format!("{facts:?}{:?}", std::time::Instant::now())]);
    event["id"] = format!("{chance:016x}{:08x}", roll(chance, &[name]) >> 32).into();
    let webhook = Description::get().webhooks.iter().find(|webhook| webhook.name == name)?;
    if let Some(schema) = property(&webhook.schema, "data") {
        let template = event["data"].clone();
        lay_over(&Judge::new(Description::get(), &schema), &mut event["data"], &template, facts);
    }
    Some(event)
}

/// The signature of a body.
pub(crate) fn sign(secret: &str, body: &[u8]) -> String {
    // A key of any length will do.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(body);
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// Sends a webhook once, signed by another secret if it is to be `forged`, and gives what was answered.
pub(crate) async fn deliver(target: &Target, event: &Value, forged: bool) -> Result<Answered, String> {
    let body = event.to_string();
    let problem = |error: &dyn std::fmt::Display| format!("cannot deliver a webhook to {}: {error}", target.url);
    let signature =
        if forged { sign("another secret", body.as_bytes()) } else { sign(&target.secret, body.as_bytes()) };
    let request = http::Request::post(&target.url)
        .header("content-type", "application/json")
        .header(SIGNATURE_HEADER, signature)
        .body(Full::from(body))
        .map_err(|error| problem(&error))?;
    let answer = target.client.request(request).await.map_err(|error| problem(&error))?;
    let status = answer.status().as_u16();
    let order = event["type"].as_str().is_some_and(|name| name.ends_with("order-received"));
    let rejected = if order && status == 422 {
        let body = Limited::new(answer.into_body(), ANSWER).collect().await.map(|body| body.to_bytes());
        let body: Option<Value> = body.ok().and_then(|body| serde_json::from_slice(&body).ok());
        body.and_then(|body| body["message"].as_str().map(str::to_owned))
    } else {
        None
    };
    Ok(Answered { status, rejected })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_those_of_kombo() {
        let body = r#"{"id":"Cbfk5sHtDxrSrJBRjsDtbaN9","type":"data-changed","data":{"integration_id":"personio:CBNMt7dSNCzBdnRTx87dev4E","integration_tool":"personio","integration_category":"HRIS","changed_models":[{"name":"hris_employees"}]}}"#;
        assert_eq!(sign("kombo-test-secret", body.as_bytes()), "OSZ8aDRY9l_fhex0nv2SnAjsJSHLfYMd8G0KIV50DJQ");
    }
}
