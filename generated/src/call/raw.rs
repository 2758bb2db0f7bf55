//! Requests for what this crate does not know.
//!
//! In: method and path from a caller, and whatever goes with them. Out: a request like any other. Must not know any
//! operation.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Call;
use crate::client::{Client, Handle};
use crate::endpoint::decoder::Any;
use crate::endpoint::{Sending, send, send_with_response};
use crate::operation::{BodyKind, Op, OperationInfo};
use crate::response::Response;
use crate::retry::Retry;
use crate::value::Param;

/// A request for an operation that this crate does not know: [`Client::call`] makes it, or the same method of a handle
/// whose header it is to carry. Key, time limits, retries, limits, errors and traces are those of any other request.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    call: Call,
}

impl Client {
    /// A request for an operation that this crate does not know, such as one that is new.
    ///
    /// The path is as the documentation of the API has it, with its `{parameters}`; values go in by
    /// [`path`](RawRequest::path), so that none gets into errors and traces, or changes the route. Anything but a `GET`
    /// counts as an action: it may take as long as one, and is not repeated if it may have been done.
    ///
    /// ```
    /// use kombo::http::Method;
    /// use kombo::{Client, Error, Json};
    /// use serde_json::json;
    ///
    /// async fn rename(client: &Client, id: &str) -> Result<Json, Error> {
    ///     client
    ///         .call(Method::PATCH, "/people/{id}")
    ///         .path("id", id)
    ///         .json(&json!({"first_name": "Ada"}))
    ///         .send_as::<Json>()
    ///         .await
    /// }
    /// ```
    pub fn call(&self, method: Method, path: &'static str) -> RawRequest {
        Handle::new(self).raw(method, path)
    }
}

impl Op {
    /// What a caller names.
    pub(crate) fn named(method: Method, path: &'static str) -> Op {
        let action = !method.is_safe();
        let operation =
            OperationInfo { id: "", method, path, body: BodyKind::Json, authenticated: true, action, accept: JSON };
        Op::Named(Arc::new(operation))
    }
}

impl Handle {
    pub(crate) fn raw(&self, method: Method, path: &'static str) -> RawRequest {
        let mut call = self.call_any(Op::named(method, path));
        if !path.starts_with('/') {
            call.refuse("path", "must begin with a slash; the base URL is that of the client");
        }
        RawRequest { call }
    }
}

const JSON: &str = "application/json";

impl RawRequest {
    /// Fills in a parameter of the path. The value stays within its segment.
    pub fn path(mut self, name: &'static str, value: impl Param) -> Self {
        if self.call.operation().path.contains(&format!("{{{name}}}")) {
            self.call.path(name, &value);
        } else {
            self.call.refuse(name, "is no parameter of the path");
        }
        self
    }

    /// Sets a parameter of the query; an earlier value of that name is replaced.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Param) -> Self {
        self.call.query_any(name.into(), &value);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &str, value: impl Param) -> Self {
        self.call.header(name, &value);
        self
    }

    /// Sets the body, which is sent as JSON. Without it there is none.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.call.replace_body(body);
        self
    }

    /// How long one attempt at this request may take, instead of the client's setting.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call.timeout(timeout);
        self
    }

    /// When this request is sent again after a failure, instead of the client's setting.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.call.retry(retry);
        self
    }

    /// Calls a setter if there is a value for it.
    pub fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }

    /// Sends the request and decodes its data as a type of yours: what is in the envelope, `{"status": "success",
    /// "data": …}`, or the whole body where there is none. An empty body counts as null.
    pub fn send_as<T: DeserializeOwned + 'static>(self) -> Sending<T> {
        send::<Any<T>>(self.call)
    }

    /// The same along with warnings, status and headers.
    pub fn send_with_response_as<T: DeserializeOwned + 'static>(self) -> Sending<Response<T>> {
        send_with_response::<Any<T>>(self.call)
    }

    /// Sends the request for the bytes of its answer, piece by piece as they come.
    #[cfg(feature = "streaming")]
    pub fn send_stream(self) -> Sending<crate::ByteStream> {
        crate::streaming::send_live::<crate::streaming::Pieces>(self.call.accepting("*/*"))
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest").field("call", &self.call).finish()
    }
}
