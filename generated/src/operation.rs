//! What is fixed about an operation.
//!
//! In: constants that generated code writes, or what a caller names. Out: the same. Must not know any operation.

use std::ops::Deref;
use std::sync::Arc;

use http::Method;

/// What is fixed about an operation: [`Request::operation`](crate::Request::operation) gives that of a request type.
///
/// ```
/// use kombo::Request;
///
/// fn name<R: Request>() -> String {
///     format!("{} {}", R::operation().method(), R::operation().path())
/// }
/// ```
#[derive(Debug)]
pub struct OperationInfo {
    /// `operationId`; empty where a caller has named method and path.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// The path with its `{parameters}`.
    pub(crate) path: &'static str,
    pub(crate) body: BodyKind,
    /// Whether the credentials go along.
    pub(crate) authenticated: bool,
    /// Whether this is a write or a live read: slower, and answered with warnings.
    pub(crate) action: bool,
    pub(crate) accept: &'static str,
}

impl OperationInfo {
    /// The operation's id in the API description.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as the API description has it, with its `{parameters}`.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Whether this is an action: a write, or a read that waits for the connected tool. Actions have a time limit of
    /// their own, and only so many may run at the same time.
    pub fn is_action(&self) -> bool {
        self.action
    }
}

/// An operation of the description, or one that a caller has named.
#[derive(Clone)]
pub enum Op {
    Described(&'static OperationInfo),
    Named(Arc<OperationInfo>),
}

#[cfg(feature = "test-util")]
impl Op {
    /// Whether both are the same operation; what a caller has named is what has its method and path.
    pub(crate) fn is_same(&self, other: &Op) -> bool {
        (self.id, &self.method, self.path) == (other.id, &other.method, other.path)
    }
}

impl Deref for Op {
    type Target = OperationInfo;

    #[inline]
    fn deref(&self) -> &OperationInfo {
        match self {
            Op::Described(operation) => operation,
            Op::Named(operation) => operation,
        }
    }
}

impl From<&'static OperationInfo> for Op {
    #[inline]
    fn from(operation: &'static OperationInfo) -> Op {
        Op::Described(operation)
    }
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
    /// A form with files.
    Multipart,
}

impl BodyKind {
    pub(crate) fn content_type(self) -> &'static str {
        match self {
            BodyKind::None | BodyKind::Empty | BodyKind::Json => "application/json",
            BodyKind::JsonLines => "application/x-ndjson",
            BodyKind::Form => "application/x-www-form-urlencoded",
            BodyKind::Text => "text/plain; charset=utf-8",
            BodyKind::Bytes => "application/octet-stream",
            BodyKind::Multipart => "multipart/form-data",
        }
    }
}

/// What an operation asks to be shown: one of these, each of which is schemes that all belong to it, by their places.
pub type Security = &'static [&'static [usize]];

/// How the API wants to be shown a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authentication {
    Bearer,
    /// The key is `user:password`.
    Basic,
    /// Another scheme of HTTP authentication, by its name.
    Http(&'static str),
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}
