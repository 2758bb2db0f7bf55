//! An answer with all that came along.
//!
//! In: decoded data and the head of the answer. Out: accessors. Must not know which operation it answers.

use http::{HeaderMap, StatusCode};
use serde::ser::{Serialize, SerializeStruct, Serializer};

#[cfg(feature = "paging")]
use crate::paging::described::{Content, Place};
use crate::value::Warning;

/// The data of an answer with its warnings, status and headers: what `send_with_response()` of a request gives.
///
/// ```no_run
/// use kombo::{Error, Request};
///
/// async fn send<R: Request>(request: R) -> Result<R::Data, Error> {
///     let response = request.send_with_response().await?;
///     if let Some(0) = response.rate_limit().remaining {
///         println!("the next call waits");
///     }
///     Ok(response.data)
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The data, the same that awaiting the request alone gives.
    pub data: T,
    /// What the API wants known although the call succeeded. Only actions have warnings; they are worth logging.
    pub warnings: Vec<Warning>,
    status: StatusCode,
    headers: HeaderMap,
    /// What the items of a page come to.
    #[cfg(feature = "paging")]
    content: Option<Content>,
}

/// The rate limit when an answer was given, as far as it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Calls that are allowed in the present window, from `ratelimit-limit`.
    pub limit: Option<u64>,
    /// Calls that are left in it, from `ratelimit-remaining`.
    pub remaining: Option<u64>,
    /// Seconds until the next window begins, from `ratelimit-reset`.
    pub reset: Option<u64>,
}

/// The limit on actions of one handle that run at the same time, as far as an answer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Concurrency {
    /// Actions that are allowed at the same time, from `Concurrency-Limit`.
    pub limit: Option<u64>,
    /// Actions that could have been started when the answer was given, from `Concurrency-Remaining`.
    pub remaining: Option<u64>,
}

impl<T> Response<T> {
    pub(crate) fn new(data: T, warnings: Vec<Warning>, parts: http::response::Parts) -> Self {
        Response {
            data,
            warnings,
            status: parts.status,
            headers: parts.headers,
            #[cfg(feature = "paging")]
            content: parts.extensions.get::<Place>().and_then(|place| place.content),
        }
    }

    #[cfg(feature = "paging")]
    pub(crate) fn content(&self) -> Option<Content> {
        self.content
    }

    /// The data alone.
    pub fn into_data(self) -> T {
        self.data
    }

    /// The status of the answer, some 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What the headers of the rate limit say.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.headers)
    }

    /// What the headers of the concurrency limit say. Answers to actions have them: writes and live reads.
    pub fn concurrency(&self) -> Concurrency {
        let number = |name| number(&self.headers, name);
        Concurrency { limit: number("concurrency-limit"), remaining: number("concurrency-remaining") }
    }
}

/// Status, data and warnings; without the headers, among which is what concerns this one answer only.
impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut response = serializer.serialize_struct("Response", 3)?;
        response.serialize_field("status", &self.status.as_u16())?;
        response.serialize_field("data", &self.data)?;
        response.serialize_field("warnings", &self.warnings)?;
        response.end()
    }
}

impl RateLimit {
    pub(crate) fn read(headers: &HeaderMap) -> RateLimit {
        let number = |name| number(headers, name);
        RateLimit {
            limit: number("ratelimit-limit"),
            remaining: number("ratelimit-remaining"),
            reset: number("ratelimit-reset"),
        }
    }
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}
