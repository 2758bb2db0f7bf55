//! One expectation, while it is being said.
//!
//! In: a request type, conditions, an answer. Out: an entry in the stand-in's list. Must not know what becomes of it.

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::{Value, json};

use super::encode::envelope;
use super::state::{Condition, Expected, Reply};
use super::transport::Shared;
use super::{Encode, SentRequest};
use crate::call::RawRequest;
use crate::endpoint::Request;
use crate::operation::Op;
use crate::paging::Page;
use crate::{ErrorCode, Json};

/// Expects that a request of one type is sent, once by default, and defines its response. It takes effect when one of the
/// methods that return nothing sets the response.
///
/// If several expectations match a request, the first that is not used up applies.
#[must_use = "an expectation counts when its answer has been given"]
pub struct Expectation<R> {
    operation: Op,
    shared: Arc<Shared>,
    conditions: Vec<Condition>,
    times: Option<usize>,
    headers: HeaderMap,
    warnings: Vec<String>,
    /// The pieces that the body of the answer comes in.
    #[cfg(feature = "streaming")]
    chunks: Option<super::transport::Chunks>,
    place: &'static Location<'static>,
    request: PhantomData<fn() -> R>,
}

impl<R> Expectation<R> {
    pub(super) fn new(operation: Op, shared: Arc<Shared>, place: &'static Location<'static>) -> Self {
        Expectation {
            operation,
            shared,
            conditions: Vec::new(),
            times: Some(1),
            headers: HeaderMap::new(),
            warnings: Vec::new(),
            #[cfg(feature = "streaming")]
            chunks: None,
            place,
            request: PhantomData,
        }
    }

    /// The request is sent so many times, with the same answer.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// The request may be sent any number of times, or not at all.
    pub fn any_number_of_times(mut self) -> Self {
        self.times = None;
        self
    }

    /// Matches only a request whose path ends with this; percent-encoded, as in `/employees/e%201`.
    pub fn path(self, end: impl Into<String>) -> Self {
        let end = end.into();
        self.with(format!("path …{end}"), move |request| request.path().ends_with(&end))
    }

    /// Matches only a request with this query parameter.
    pub fn query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.with(format!("{name}={value}"), move |request| {
            request.query().iter().any(|(given, text)| *given == name && *text == value)
        })
    }

    /// Matches only a request with this JSON as its body: a value of the body's type, or `json!`.
    ///
    /// # Panics
    /// If the value cannot be written as JSON.
    #[track_caller]
    pub fn body(self, body: impl Serialize) -> Self {
        let body: Value = match serde_json::from_str(&to_json(&body)) {
            Ok(body) => body,
            Err(error) => panic!("the body is no JSON: {error}"),
        };
        self.with(format!("body {body}"), move |request| request.json() == body)
    }

    /// Matches only a request for which this returns true.
    pub fn when(self, holds: impl Fn(&SentRequest) -> bool + Send + Sync + 'static) -> Self {
        self.with("a condition".to_owned(), holds)
    }

    fn with(mut self, text: String, holds: impl Fn(&SentRequest) -> bool + Send + Sync + 'static) -> Self {
        self.conditions.push(Condition { text, holds: Box::new(holds) });
        self
    }

    /// Adds a header to the answer, such as `retry-after`.
    ///
    /// # Panics
    /// If this is no name or no value of a header.
    #[track_caller]
    pub fn reply_header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => self.headers.append(name, value),
            _ => panic!("`{name}: {value}` is no header"),
        };
        self
    }

    /// Gives the answer this content type, in place of the one that its body looks like.
    ///
    /// # Panics
    /// If this cannot be put into a header.
    #[track_caller]
    pub fn reply_content_type(mut self, content_type: &str) -> Self {
        match HeaderValue::from_str(content_type) {
            Ok(value) => self.headers.insert(CONTENT_TYPE, value),
            Err(_) => panic!("`{content_type}` is no content type"),
        };
        self
    }

    /// Adds a warning to the answer, which only operations that answer in an envelope have.
    pub fn reply_warning(mut self, message: impl Into<String>) -> Self {
        self.warnings.push(message.into());
        self
    }

    /// Refuses, with an error in the form that the API has for them.
    ///
    /// # Panics
    /// If there is no such status.
    #[track_caller]
    pub fn refuse(self, status: u16, code: impl Into<ErrorCode>) {
        let code = code.into();
        let error = json!({"code": code, "title": null, "message": "refused by the test", "log_url": null});
        let body = json!({"status": "error", "error": error}).to_string();
        self.answer(check_status(status), "application/json", body.into());
    }

    /// Answers with any status and any body, also one that does not fit.
    ///
    /// # Panics
    /// If there is no such status.
    #[track_caller]
    pub fn reply_status(self, status: u16, body: impl Into<Bytes>) {
        let body = body.into();
        let is_json = serde_json::from_slice::<serde::de::IgnoredAny>(&body).is_ok();
        self.answer(check_status(status), if is_json { "application/json" } else { "text/plain" }, body);
    }

    /// Responds with a body in these chunks, one after the other. Its content type is `application/octet-stream` unless
    /// [`reply_content_type`](Expectation::reply_content_type) sets another.
    #[cfg(feature = "streaming")]
    pub fn reply_chunks<I>(mut self, chunks: I)
    where
        I: IntoIterator<Item: Into<Bytes>>,
    {
        let chunks: Vec<Bytes> = chunks.into_iter().map(Into::into).collect();
        self.chunks = Some(super::transport::Chunks(chunks.clone()));
        self.answer(StatusCode::OK, "application/octet-stream", chunks.concat().into());
    }

    /// No connection is established; nothing is sent. A client with retries tries again: expect the request more
    /// [`times`](Expectation::times), or another answer after this one.
    pub fn fail_to_connect(self) {
        self.settle(Reply::NoConnection);
    }

    /// The connection breaks before there is an answer.
    pub fn break_off(self) {
        self.settle(Reply::BrokenConnection);
    }

    /// No answer ever comes, so that the request reaches its time limit: at once, since time is made up. A client with
    /// retries tries again what only reads.
    pub fn never_answer(self) {
        self.settle(Reply::Silence);
    }

    fn answer(mut self, status: StatusCode, content_type: &'static str, body: Bytes) {
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        self.headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
        *response.headers_mut() = std::mem::take(&mut self.headers);
        #[cfg(feature = "streaming")]
        if let Some(chunks) = self.chunks.take() {
            response.extensions_mut().insert(chunks);
        }
        self.settle(Reply::Answer(response));
    }

    fn settle(self, reply: Reply) {
        let Expectation { operation, shared, conditions, times, place, .. } = self;
        shared.lock().expected.push(Expected { operation, conditions, reply, left: times, place });
    }
}

impl<R: Request> Expectation<R> {
    /// Answers with data. It goes into the envelope that the operation has, and need not have what may be null or absent.
    ///
    /// # Panics
    /// If the data does not fit the operation; the message names the place and what is missing or expected there.
    #[track_caller]
    pub fn reply(mut self, data: impl Serialize) {
        let data = to_json(&data);
        let body = <R::Decoder as Encode>::encode(&data, &self.warnings);
        self.headers.extend(<R::Decoder as Encode>::headers(&data));
        if let Err(error) = <R::Decoder as Encode>::check(&body) {
            let operation = R::operation();
            let why = super::what_is_missing(&<R::Decoder as Encode>::missing(&body), &error);
            panic!("the reply does not fit {} {}: {why}", operation.method, operation.path);
        }
        self.answer(StatusCode::OK, <R::Decoder as Encode>::MEDIA, body);
    }
}

impl Expectation<RawRequest> {
    /// Answers with data, which goes into the envelope that most operations have. For an answer without one there is
    /// [`reply_status`](Expectation::reply_status).
    ///
    /// # Panics
    /// If the data cannot be written as JSON.
    #[track_caller]
    pub fn reply(self, data: impl Serialize) {
        let body = envelope(&to_json(&data), &self.warnings);
        self.answer(StatusCode::OK, "application/json", body);
    }
}

impl<T, R: Request<Data = Page<T>>> Expectation<R> {
    /// Answers with a page: its items, and the cursor of the next one unless it is the last.
    ///
    /// # Panics
    /// If the items do not fit; the message names the place and what is missing or expected there.
    #[track_caller]
    pub fn reply_page<I>(self, items: I, next: Option<&str>)
    where
        I: IntoIterator<Item: Serialize>,
    {
        let results: Vec<Json> = items.into_iter().map(|item| to_value(&item)).collect();
        self.reply(Paged { results, next });
    }
}

/// The data of a page.
struct Paged<'a> {
    results: Vec<Json>,
    next: Option<&'a str>,
}

impl Serialize for Paged<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;

        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("results", &self.results)?;
        map.serialize_entry("next", &self.next)?;
        map.end()
    }
}

#[track_caller]
fn to_value(value: &impl Serialize) -> Json {
    Json::new(value).unwrap_or_else(|error| panic!("the value cannot be written as JSON: {error}"))
}

#[track_caller]
fn to_json(value: &impl Serialize) -> String {
    to_value(value).to_string()
}

#[track_caller]
fn check_status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or_else(|_| panic!("{status} is no status of HTTP"))
}

impl<R> fmt::Debug for Expectation<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expectation({} {})", self.operation.method, self.operation.path)
    }
}
