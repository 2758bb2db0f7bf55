//! The answer that refuses a delivery.
//!
//! In: a status, a key and a reason. Out: an answer for the HTTP server at hand. Must not know which deliveries can be
//! refused: that is data.

use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

/// The answer of that status, whose body has the reason under the key.
pub(crate) fn refusal(status: u16, key: &str, reason: String) -> Response<String> {
    let body = serde_json::Map::from_iter([(key.to_owned(), reason.into())]);
    let mut response = Response::new(serde_json::Value::Object(body).to_string());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
