//! The one error type.
//!
//! In: whatever went wrong, with what is known about the call. Out: predicates, accessors, one sentence. Must not know
//! how calls are made.

mod display;
mod kind;
mod make;
mod outcome;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::ErrorCode;
use crate::decode::DecodeError;
use crate::operation::Op;
use crate::paging::MalformedRecord;
pub use kind::ErrorKind;

/// A failed call.
///
/// Predicates classify the failure, accessors return its parts, and [`Display`](fmt::Display) describes it in one sentence,
/// including the cause. Match on [`code`](Error::code): statuses, titles and messages may change without notice.
///
/// ```
/// # fn f(error: kombo::Error) {
/// match error.code().map(|code| code.as_str()) {
///     Some("PLATFORM.RATE_LIMIT_EXCEEDED") => { /* try later */ }
///     _ if error.is_timeout() => { /* maybe try again */ }
///     _ => eprintln!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Op>,
    message: Option<String>,
    code: Option<ErrorCode>,
    title: Option<String>,
    log_url: Option<String>,
    answer: Option<Answer>,
    attempts: u32,
    /// Whether a write may have been done, by an earlier attempt or in a way that the kind does not tell.
    may_be_done: bool,
    /// Whether another attempt would have been made, had there not been too many by the whole client.
    over_budget: bool,
    source: Option<Source>,
}

/// What an error comes from. A refusal that is cloned with its request shares it.
type Source = Arc<dyn std::error::Error + Send + Sync>;

/// What the server answered.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Error {
    /// Whether an argument or a setting was invalid, or the key provider failed, so that nothing was sent; or a line of a
    /// streamed body was invalid, so that the request was aborted.
    pub fn is_request(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Request | ErrorKind::Key)
    }

    /// Whether no connection was established, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether an attempt, all attempts together, or polling timed out. The server may have executed the request anyway.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::Unfinished)
    }

    /// Whether the response exceeds [`max_response_size`](crate::ClientBuilder::max_response_size).
    pub fn is_too_large(&self) -> bool {
        self.0.kind == ErrorKind::TooLarge
    }

    /// Whether the HTTP client failed: no connection, a timeout, a response that is too large, or a broken connection.
    pub fn is_transport(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::TooLarge | ErrorKind::Transport)
    }

    /// Whether the server returned an error: the API with a code, or a proxy in front of it without one.
    pub fn is_api(&self) -> bool {
        self.0.kind == ErrorKind::Api
    }

    /// Whether the call succeeded but its response, or one record in it, could not be decoded.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Decode | ErrorKind::Malformed)
    }

    /// The record that could not be decoded, if the rest of the list can be. Lists continue after such an error.
    ///
    /// ```
    /// use kombo::{Error, ListRequest};
    ///
    /// async fn all<L: ListRequest>(list: L) -> Result<Vec<L::Item>, Error> {
    ///     let (mut items, mut all) = (list.items(), Vec::new());
    ///     while let Some(item) = items.next().await {
    ///         match item {
    ///             Ok(item) => all.push(item),
    ///             Err(error) if error.malformed_record().is_some() => eprintln!("skipped: {error}"),
    ///             Err(error) => return Err(error),
    ///         }
    ///     }
    ///     Ok(all)
    /// }
    /// ```
    pub fn malformed_record(&self) -> Option<&MalformedRecord> {
        self.0.source.as_ref()?.downcast_ref()
    }

    /// Whether a list ended because its cursor repeated.
    pub fn is_paging(&self) -> bool {
        self.0.kind == ErrorKind::Paging
    }

    /// Whether the server returned this error code.
    ///
    /// ```
    /// # fn f(error: kombo::Error) {
    /// if error.has_code("PLATFORM.INPUT_INVALID") {
    ///     eprintln!("{error}");
    /// }
    /// # }
    /// ```
    pub fn has_code(&self, code: impl Into<ErrorCode>) -> bool {
        self.0.code.as_ref() == Some(&code.into())
    }

    /// The error code. Match on this.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// The title that the API gives the error.
    pub fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// The message: the API's if it responded, this crate's if nothing was sent.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The URL of the API's log entry.
    pub fn log_url(&self) -> Option<&str> {
        self.0.log_url.as_deref()
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the response as received, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The number of attempts. The error is that of the last one. Zero if nothing was sent, or if another HTTP client sent
    /// the request.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The path in the response's JSON that could not be decoded, such as `data.results[3].id`.
    pub fn json_path(&self) -> Option<&str> {
        match self.malformed_record() {
            Some(record) => Some(record.path()),
            None => self.decode_error()?.path(),
        }
    }

    /// The operation's id in the API description.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.operation.as_ref().map(|operation| operation.id).filter(|id| !id.is_empty())
    }

    /// The HTTP method of the call.
    pub fn method(&self) -> Option<&http::Method> {
        self.0.operation.as_ref().map(|operation| &operation.method)
    }

    /// The path template of the call, without values.
    pub fn path(&self) -> Option<&'static str> {
        self.0.operation.as_ref().map(|operation| operation.path)
    }

    /// The underlying error, such as that of the HTTP client or of your key provider.
    ///
    /// `Display` includes its text, so [`source`](std::error::Error::source) does not return it: printing the whole chain,
    /// as `anyhow` does with `{:#}`, would print it twice.
    pub fn get_ref(&self) -> Option<&(dyn std::error::Error + Send + Sync + 'static)> {
        self.0.source.as_deref()
    }

    fn decode_error(&self) -> Option<&DecodeError> {
        self.0.source.as_ref()?.downcast_ref()
    }
}

/// There is no source: `Display` includes the underlying error, and [`get_ref`](Error::get_ref) returns it.
impl std::error::Error for Error {}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Error");
        fields.field("kind", &self.0.kind);
        if let Some(operation) = &self.0.operation {
            fields.field("method", &operation.method).field("path", &operation.path);
        }
        if let Some(answer) = &self.0.answer {
            fields.field("status", &answer.status).field("body_length", &answer.body.len());
        }
        if self.0.attempts > 1 {
            fields.field("attempts", &self.0.attempts);
        }
        let texts = [("title", self.title()), ("message", self.message()), ("log_url", self.log_url())];
        if let Some(code) = self.code() {
            fields.field("code", code);
        }
        for (name, text) in texts {
            if let Some(text) = text {
                fields.field(name, &text);
            }
        }
        if let Some(source) = &self.0.source {
            fields.field("source", source);
        }
        fields.finish()
    }
}
