//! A request that was sent.
//!
//! In: the HTTP request. Out: its parts, decoded, and without the key. Must not know what it was expected to be.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Uri};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::SCHEMES;
use crate::endpoint::Request;
use crate::operation::{Authentication, Op};

/// What stands where the key was.
const REDACTED: &str = "redacted";

/// A request that the client sent. The key has been taken out of it.
#[derive(Clone)]
pub struct SentRequest {
    pub(super) operation: Option<Op>,
    method: Method,
    address: String,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
}

impl SentRequest {
    pub(super) fn new(operation: Option<Op>, head: &http::request::Parts, body: Bytes) -> SentRequest {
        let mut headers = head.headers.clone();
        for value in headers.values_mut().filter(|value| value.is_sensitive()) {
            *value = HeaderValue::from_static(REDACTED);
        }
        SentRequest {
            operation,
            method: head.method.clone(),
            address: address(&head.uri),
            path: head.uri.path().to_owned(),
            query: decode_query(&head.uri),
            headers,
            body,
        }
    }

    /// Whether this is a request of that type.
    pub fn is<R: Request>(&self) -> bool {
        self.operation.as_ref().is_some_and(|operation| operation.id == R::operation().id)
    }

    /// The operation's id in the API description.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.operation.as_ref().map(|operation| operation.id).filter(|id| !id.is_empty())
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as it was sent: its values are percent-encoded, and the path of the base URL stands before it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where it was sent, without the query: `https://api.example.com/v1/things`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The decoded parameters of the query, in their order.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The decoded value of one parameter of the query; the first of them if there are several.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The text of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON; null if there is none, or if it is no JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The body as the type that it was made of, or any other.
    ///
    /// # Panics
    /// If the body does not fit.
    #[track_caller]
    pub fn json_as<T: DeserializeOwned>(&self) -> T {
        let decoded = crate::decode::from_slice(&self.body);
        decoded.unwrap_or_else(|error| panic!("the body of {self} does not fit: {error}"))
    }
}

/// Method, path and query, in one line.
impl fmt::Display for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        for (index, (name, value)) in self.query.iter().enumerate() {
            write!(f, "{}{name}={value}", if index == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &self.headers)
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish()
    }
}

fn address(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    format!("{scheme}://{}{}", uri.authority().map_or("", |authority| authority.as_str()), uri.path())
}

fn decode_query(uri: &Uri) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = uri.query().into_iter().flat_map(|query| query.split('&')).filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| {
            let is_key = |scheme: &Authentication| matches!(scheme, Authentication::Query(key) if *key == name);
            match SCHEMES.iter().any(|(_, scheme)| is_key(scheme)) {
                true => (decode(name), REDACTED.to_owned()),
                false => (decode(name), decode(value)),
            }
        })
        .collect()
}
