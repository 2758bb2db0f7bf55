//! An answer with all that came along.
//!
//! In: decoded data and the head of the answer. Out: accessors. Must not know which operation it answers.

use http::{HeaderMap, StatusCode};

use crate::value::Warning;

/// The data of an answer with its warnings, status and headers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The data, the same that awaiting the request alone gives.
    pub data: T,
    /// What Kombo wants known although the call succeeded. Only actions have warnings; they are worth logging.
    pub warnings: Vec<Warning>,
    status: StatusCode,
    headers: HeaderMap,
}

/// How many more calls the rate limit allows, as far as the answer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Calls allowed in the present window.
    pub limit: Option<u64>,
    /// Calls left in it.
    pub remaining: Option<u64>,
    /// Seconds until the next window.
    pub reset: Option<u64>,
}

/// How many more actions of this integration may run at the same time, as far as the answer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Concurrency {
    /// Actions allowed at the same time.
    pub limit: Option<u64>,
    /// Actions that could have been started when the answer was given.
    pub remaining: Option<u64>,
}

impl<T> Response<T> {
    pub(crate) fn new(data: T, warnings: Vec<Warning>, parts: http::response::Parts) -> Self {
        Response { data, warnings, status: parts.status, headers: parts.headers }
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

    /// The rate limit's headers.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit {
            limit: self.number("ratelimit-limit"),
            remaining: self.number("ratelimit-remaining"),
            reset: self.number("ratelimit-reset"),
        }
    }

    /// The concurrency limit's headers, which answers to actions have.
    pub fn concurrency(&self) -> Concurrency {
        Concurrency { limit: self.number("concurrency-limit"), remaining: self.number("concurrency-remaining") }
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.headers.get(name)?.to_str().ok()?.trim().parse().ok()
    }
}
