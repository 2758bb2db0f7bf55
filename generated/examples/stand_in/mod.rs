//! What the examples call where no address is set: a server on the loopback interface with a handful of answers.
//!
//! This takes requests apart and checks their key; `answers` says what comes back.

mod answers;

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::{env, io, thread};

use axum::Router;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::IntoResponse;
use serde_json::{Value, json};

/// A request, as far as the answers depend on it.
struct Asked {
    /// Method and path, without the version in front: `GET /hris/employees`.
    route: String,
    query: BTreeMap<String, String>,
    /// The JSON body; null where there is none.
    body: Value,
}

impl Asked {
    /// The value of a parameter of the query.
    fn parameter(&self, name: &str) -> Option<&str> {
        self.query.get(name).map(String::as_str)
    }
}

/// A status and the whole JSON body.
type Answer = (u16, Value);

/// The value of a variable of the environment that is set and not empty.
pub fn setting(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// The address in `KOMBO_BASE_URL`, or else that of a stand-in that is started now.
pub fn base_url() -> io::Result<String> {
    match setting("KOMBO_BASE_URL") {
        Some(base_url) => Ok(base_url),
        None => start(),
    }
}

/// A success with its data in the envelope.
fn success(data: Value) -> Answer {
    (200, json!({"status": "success", "data": data, "warnings": []}))
}

/// Listens on a free port, on a thread of its own, and gives the base URL to call.
fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let base_url = format!("http://{}/v1", listener.local_addr()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let handle = move |method: Method, uri: Uri, Query(query), headers: HeaderMap, body: Bytes| async move {
        let route = format!("{method} {}", uri.path().trim_start_matches("/v1"));
        let (status, body) = match headers.get(header::AUTHORIZATION) {
            Some(key) if key.as_bytes().starts_with(b"Bearer ") => {
                let asked = Asked { route, query, body: serde_json::from_slice(&body).unwrap_or_default() };
                let unknown = || refusal(404, "PLATFORM.INPUT_INVALID", "the stand-in has no answer to this");
                answers::answer(&asked).unwrap_or_else(unknown)
            }
            _ => refusal(401, "PLATFORM.AUTHENTICATION_INVALID", "the key is missing"),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
    };
    thread::spawn(move || {
        let served = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, Router::new().fallback(handle)).await
        });
        if let Err(error) = served {
            eprintln!("stand-in: {error}");
        }
    });
    Ok(base_url)
}

fn refusal(status: u16, code: &str, message: &str) -> Answer {
    let error = json!({"code": code, "title": null, "message": message, "log_url": null});
    (status, json!({"status": "error", "error": error}))
}
