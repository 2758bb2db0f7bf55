//! One call: an operation with its arguments, before it is sent.
//!
//! In: arguments from the setters of generated code. Out: an HTTP request. Must not know any operation.
//!
//! Setters cannot fail in the middle of a chain, so a call remembers the first refusal and reports it when it is sent.

mod arguments;
mod body;
mod check;
pub(crate) mod encoding;
mod lines;
#[cfg(feature = "multipart")]
mod multipart;
mod raw;
mod records;
mod refusal;
mod request;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

use crate::client::{Client, Handle, Scope};
use crate::operation::{BodyKind, Op, Security};
#[cfg(feature = "paging")]
use crate::paging::described::Paging;
use crate::retry::Retry;
use encoding::ObjectStyle;
pub(crate) use lines::{Failure, Lines, Settled};
pub use raw::RawRequest;
pub use records::{IntoRecords, Records};
use refusal::Refusal;
pub(crate) use request::Prepared;

/// The names of the parameters that lists have unless they say otherwise.
const CURSOR: &str = "cursor";
const PAGE_SIZE: &str = "page_size";

/// An operation with its arguments; as small as a pointer.
pub struct Call(Box<Inner>);

struct Inner {
    handle: Handle,
    operation: Op,
    /// What has to be shown, where that is not what all operations ask for.
    security: Option<Security>,
    /// The place of the server of its own that it goes to.
    server: Option<usize>,
    /// Names of path parameters with their encoded text.
    path: Vec<(&'static str, String)>,
    /// Names and values, not encoded yet.
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    cookies: Vec<String>,
    body: Option<Content>,
    /// The parts of a form with files.
    #[cfg(feature = "multipart")]
    parts: multipart::Parts,
    /// The media type of the body, where it is another than such a body usually has.
    content_type: Option<HeaderValue>,
    /// How members of a form are written, where it is said.
    form_styles: &'static [(&'static str, ObjectStyle)],
    /// Parameters of the query in which what has a meaning in an address stays as it is.
    reserved: Vec<Cow<'static, str>>,
    /// Whether the caller has put a body of their own in place.
    replaced: bool,
    timeout: Option<Duration>,
    retry: Option<Retry>,
    /// How a list comes in pages, where it says so itself.
    #[cfg(feature = "paging")]
    paging: Option<&'static Paging>,
    /// Why it cannot be sent: the first thing that was wrong.
    refusal: Option<Refusal>,
}

/// What a body is made from.
pub enum Content {
    Bytes(Bytes),
    Lines(Lines),
}

impl Call {
    pub(crate) fn new(handle: Handle, operation: Op) -> Call {
        Call(Box::new(Inner {
            handle,
            operation,
            security: None,
            server: None,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: None,
            #[cfg(feature = "multipart")]
            parts: multipart::Parts::default(),
            content_type: None,
            form_styles: &[],
            reserved: Vec::new(),
            replaced: false,
            timeout: None,
            retry: None,
            #[cfg(feature = "paging")]
            paging: None,
            refusal: None,
        }))
    }

    pub(crate) fn operation(&self) -> &Op {
        &self.0.operation
    }

    pub(crate) fn client(&self) -> &Client {
        self.0.handle.client()
    }

    /// The time limit: the caller's, else that of the client for this kind of operation.
    pub(crate) fn timeout_or_default(&self) -> Duration {
        let settings = &self.client().inner;
        // Many lines take their time too.
        let is_long = matches!(self.0.operation.body, BodyKind::JsonLines | BodyKind::Multipart);
        let is_slow = self.0.operation.action || is_long;
        let default = if is_slow { settings.action_timeout } else { settings.timeout };
        self.0.timeout.unwrap_or(default)
    }

    /// When to send it again: as the caller wants, else as the client does.
    pub(crate) fn retry_or_default(&self) -> Retry {
        self.0.retry.as_ref().unwrap_or(&self.client().inner.retry).clone()
    }

    pub(crate) fn scope(&self) -> Option<&Scope> {
        self.0.handle.scope()
    }

    /// The value of a parameter of the query, if it is set.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.0.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.clone())
    }

    /// The cursor that a list begins at.
    pub(crate) fn position(&self) -> Option<String> {
        #[cfg(feature = "paging")]
        if let Some(paging) = self.0.paging {
            return paging.position(self);
        }
        self.query_value(CURSOR)
    }

    /// Begins a list at a cursor.
    pub(crate) fn go(&mut self, cursor: &str) {
        #[cfg(feature = "paging")]
        if let Some(paging) = self.0.paging {
            return paging.go(self, cursor);
        }
        self.query(CURSOR, &cursor);
    }

    /// Sets how many records a page of a list holds.
    pub(crate) fn page_size(&mut self, size: u32) {
        #[cfg(feature = "paging")]
        if let Some(name) = self.0.paging.and_then(|paging| paging.size) {
            return self.query(name, &size);
        }
        self.query(PAGE_SIZE, &size);
    }

    /// Says how the list comes in pages.
    #[cfg(feature = "paging")]
    pub(crate) fn paging(&mut self, paging: &'static Paging) {
        self.0.paging = Some(paging);
    }

    /// The same.
    #[cfg(feature = "paging")]
    pub(crate) fn pages_how(&self) -> Option<&'static Paging> {
        self.0.paging
    }

    fn refuse(&mut self, name: &str, why: &str) {
        self.fail(Refusal::new(format!("`{name}` {why}")));
    }

    fn fail(&mut self, refusal: Refusal) {
        self.0.refusal.get_or_insert(refusal);
    }
}

/// The same call once more, with what is wrong about it. Lines are there only once and stay with the first.
impl Clone for Call {
    fn clone(&self) -> Call {
        let (body, spent) = match &self.0.body {
            Some(Content::Bytes(bytes)) => (Some(Content::Bytes(bytes.clone())), None),
            Some(Content::Lines(_)) => (None, Some(Refusal::new(SPENT))),
            None => (None, None),
        };
        #[cfg(feature = "multipart")]
        let (parts, spent) = match self.0.parts.again() {
            Some(parts) => (parts, spent),
            None => (multipart::Parts::default(), Some(Refusal::new(SPENT))),
        };
        Call(Box::new(Inner {
            handle: self.0.handle.clone(),
            operation: self.0.operation.clone(),
            security: self.0.security,
            server: self.0.server,
            path: self.0.path.clone(),
            query: self.0.query.clone(),
            headers: self.0.headers.clone(),
            cookies: self.0.cookies.clone(),
            body,
            #[cfg(feature = "multipart")]
            parts,
            content_type: self.0.content_type.clone(),
            form_styles: self.0.form_styles,
            reserved: self.0.reserved.clone(),
            replaced: self.0.replaced,
            timeout: self.0.timeout,
            retry: self.0.retry.clone(),
            #[cfg(feature = "paging")]
            paging: self.0.paging,
            refusal: self.0.refusal.clone().or(spent),
        }))
    }
}

const SPENT: &str =
    "a body that comes while it is sent cannot be sent twice; the request that this one was cloned from has it";

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.operation.method, self.0.operation.path)
    }
}
