//! The mock seen from outside: what came in, and everything that can be set, over HTTP below `/__mock`.
//!
//! In: a request. Out: JSON, or a page, and what webhooks are to tell. Must not know operations.
//!
//! No key is asked for: it is for whoever has the mock on the same machine.

mod connect;
mod records;
mod settings;
mod webhooks;

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderValue, Response, StatusCode, request};
use serde_json::{Value, json};

use crate::explorer;
use crate::service::Service;
use crate::webhook::Notice;

/// Where it all lies.
const BASE: &str = "/__mock";

/// What a request is answered with.
pub(crate) enum Reply {
    Json(Value),
    Page(&'static str, Bytes),
    /// Another page.
    Go(String),
}

/// Why a request is not done.
pub(crate) struct Wrong(StatusCode, String);

type Result<T> = std::result::Result<T, Wrong>;

/// A request, taken apart.
pub(crate) struct Call<'a> {
    pub(crate) method: &'a str,
    /// What follows `/__mock/`, decoded.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    /// The body as it came.
    pub(crate) bytes: &'a Bytes,
    /// Where the caller says that the server is.
    pub(crate) host: String,
}

impl Call<'_> {
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The integration that is meant.
    pub(crate) fn integration(&self) -> &str {
        self.parameter("integration").unwrap_or(crate::INTEGRATION)
    }

    /// The body as a JSON object; an empty one if there is none.
    pub(crate) fn body(&self) -> Result<Value> {
        if self.bytes.is_empty() {
            return Ok(json!({}));
        }
        match serde_json::from_slice(self.bytes) {
            Ok(body @ Value::Object(_)) => Ok(body),
            Ok(_) => Err(wrong("the body must be a JSON object")),
            Err(error) => Err(wrong(format!("the body is no JSON: {error}"))),
        }
    }

    /// The body, which may have these fields alone.
    pub(crate) fn body_of(&self, fields: &[&str]) -> Result<Value> {
        let body = self.body()?;
        match body.as_object().into_iter().flatten().find(|(name, _)| !fields.contains(&name.as_str())) {
            Some((name, _)) => Err(wrong(format!("there is no field `{name}`; there are {}", fields.join(", ")))),
            None => Ok(body),
        }
    }
}

/// What is wrong with a request.
pub(crate) fn wrong(message: impl Into<String>) -> Wrong {
    Wrong(StatusCode::BAD_REQUEST, message.into())
}

fn nothing(message: impl Into<String>) -> Wrong {
    Wrong(StatusCode::NOT_FOUND, message.into())
}

/// Whether a path is not one of the API.
pub(crate) fn is_for(path: &str) -> bool {
    path == "/" || path == BASE || path.starts_with("/__mock/")
}

/// Answers a request.
pub(crate) async fn answer(
    service: &Arc<Service>,
    head: &request::Parts,
    body: &Bytes,
) -> (Response<Bytes>, Vec<Notice>) {
    let text = |part: &str| percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned();
    let path = head.uri.path().strip_prefix(BASE).unwrap_or_default();
    let query = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    let call = Call {
        method: head.method.as_str(),
        path: path.split('/').filter(|part| !part.is_empty()).map(text).collect(),
        query: query.into_owned().collect(),
        bytes: body,
        host: head.headers.get("host").and_then(|host| host.to_str().ok()).unwrap_or("127.0.0.1").to_owned(),
    };
    let mut notices = Vec::new();
    let result = if head.uri.path() == "/" { home(&call) } else { route(service, &call, &mut notices).await };
    let (status, kind, body, location) = match result {
        Ok(Reply::Json(value)) => (StatusCode::OK, "application/json", Bytes::from(value.to_string()), None),
        Ok(Reply::Page(kind, body)) => (StatusCode::OK, kind, body, None),
        Ok(Reply::Go(to)) => (StatusCode::SEE_OTHER, "text/plain", Bytes::new(), HeaderValue::try_from(to).ok()),
        Err(Wrong(status, message)) => {
            (status, "application/json", Bytes::from(json!({ "error": { "message": message } }).to_string()), None)
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Some(location) = location {
        response.headers_mut().insert(LOCATION, location);
    }
    (response, notices)
}

fn home(call: &Call<'_>) -> Result<Reply> {
    match call.method {
        "GET" | "HEAD" => Ok(explorer::page()),
        _ => Err(Wrong(StatusCode::METHOD_NOT_ALLOWED, "the page is read by GET".to_owned())),
    }
}

async fn route(service: &Arc<Service>, call: &Call<'_>, notices: &mut Vec<Notice>) -> Result<Reply> {
    let path: Vec<&str> = call.path.iter().map(String::as_str).collect();
    let reply = match (call.method, path.as_slice()) {
        ("GET", []) => settings::all(service),
        ("GET", ["requests"]) => settings::requests(service, call)?,
        ("DELETE", ["requests"]) => {
            service.state().log.clear();
            json!({})
        }
        ("POST", ["reset"]) => settings::reset(service, call)?,
        ("PUT", ["seed"]) => settings::seed(service, call)?,
        ("GET", ["faults"]) => settings::faults(service),
        ("POST", ["faults"]) => settings::add_fault(service, call)?,
        ("DELETE", ["faults"]) => settings::remove_faults(service, call),
        ("GET", ["answers"]) => settings::answers(service),
        ("PUT", ["answers", operation]) => settings::set_answer(service, call, operation)?,
        ("DELETE", ["answers"]) => {
            service.state().canned.clear();
            json!({})
        }
        ("DELETE", ["answers", operation]) => {
            service.state().canned.remove(*operation);
            json!({})
        }
        ("GET", ["clock"]) => settings::clock(service),
        ("PUT", ["clock"]) => settings::set_clock(service, call)?,
        ("GET", ["integrations"]) => settings::integrations(service),
        ("PUT", ["integrations", id]) => settings::set_integration(service, call, id, notices)?,
        ("GET", ["records"]) => records::counts(service, call),
        ("GET", ["records", ..]) => records::get(service, call)?,
        ("POST", ["records", ..]) => records::add(service, call, notices)?,
        ("PATCH", ["records", ..]) => records::change(service, call, notices)?,
        ("DELETE", ["records", ..]) => records::remove(service, call, notices)?,
        ("GET", ["webhooks"]) => webhooks::all(service),
        ("PUT", ["webhooks"]) => webhooks::set_target(service, call)?,
        ("POST", ["webhooks", name]) => webhooks::send(service, call, name).await?,
        ("GET", ["connect", key]) => return connect::page(service, key),
        ("POST", ["connect", key]) => return connect::act(service, call, key, notices),
        ("GET", ["openapi.json"]) => explorer::document(service, &call.host),
        ("GET", ["page", file]) => return explorer::file(file).ok_or_else(|| nothing("there is no such file")),
        (method, _) => {
            return Err(nothing(format!(
                "there is no {method} {BASE}/{}; the README of kombo-mock has a table of what there is",
                path.join("/")
            )));
        }
    };
    Ok(Reply::Json(reply))
}
