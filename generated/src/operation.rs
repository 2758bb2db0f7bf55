//! What is fixed about an operation.
//!
//! In: constants that generated code writes. Out: the same. Must not know any operation.

use http::Method;

/// One operation of the API description.
#[derive(Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: &'static str,
    pub method: Method,
    /// The path with its `{parameters}`.
    pub path: &'static str,
    pub body: BodyKind,
    /// Whether the credentials go along.
    pub authenticated: bool,
    /// Whether this is a write or a live read: slower, and answered with warnings.
    pub action: bool,
    pub accept: &'static str,
}

/// What the body of an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    None,
    /// The empty object.
    Empty,
    Json,
    JsonLines,
    Form,
    Text,
    Bytes,
}

impl BodyKind {
    pub(crate) fn content_type(self) -> &'static str {
        match self {
            BodyKind::None | BodyKind::Empty | BodyKind::Json => "application/json",
            BodyKind::JsonLines => "application/x-ndjson",
            BodyKind::Form => "application/x-www-form-urlencoded",
            BodyKind::Text => "text/plain; charset=utf-8",
            BodyKind::Bytes => "application/octet-stream",
        }
    }
}

/// How the API wants to be shown the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authentication {
    None,
    Bearer,
    /// The key is `user:password`.
    Basic,
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}
