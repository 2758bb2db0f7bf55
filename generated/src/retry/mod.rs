//! Sending again what failed for a while only.
//!
//! In: a failed attempt. Out: whether there is another one, and when. Must not know any operation, nor how requests are
//! sent.

mod budget;
mod verdict;
mod wait;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;

use crate::error::{Error, ErrorKind};

pub use budget::Budget;
pub use verdict::{is_concurrency_refusal, is_refused_beforehand};
pub use wait::{told_wait, wait_before_next};

/// The retry policy: when a failed request is sent again.
///
/// By default a request is sent up to four times. Whether it is retried depends on the method and the failure. The error code
/// of a response takes precedence over its status:
///
/// | failure | `GET`, `PUT`, `DELETE` | `POST`, `PATCH` |
/// |---|---|---|
/// | no connection, or the key provider failed: nothing was sent | yes | yes |
/// | `PLATFORM.RATE_LIMIT_EXCEEDED`, `PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`: rejected before execution | yes | yes |
/// | `REMOTE.RATE_LIMIT_EXCEEDED`, `REMOTE.SERVICE_UNAVAILABLE` | yes | no |
/// | status 502, 503 or 504 without an error code | yes | no |
/// | timeout | yes | no |
/// | the connection broke, or the response is incomplete | `GET` only | no |
/// | anything else | no | no |
///
/// The API has no idempotency keys, so a `POST` or `PATCH` that may have been executed is never retried. A retried `DELETE`
/// may fail with 404 because an earlier attempt succeeded; [`Error::outcome_unknown`] is then true, and the message says so.
/// Streamed bodies are never retried. [`also_when`](Retry::also_when) and [`never_when`](Retry::never_when) adjust the table.
/// All requests of a client share a budget: [`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget).
///
/// The delay before the second attempt is random, up to half a second; before the third up to one second, then up to two,
/// four and so on. If the response has `Retry-After` or, at the rate limit, `ratelimit-reset`, the delay is that long plus a
/// random bit, so that not all callers return at the same moment.
///
/// ```
/// use std::time::Duration;
/// use kombo::{Client, Retry};
///
/// # fn f() -> Result<(), kombo::Error> {
/// let patient = Retry::default().attempts(8).deadline(Duration::from_secs(600));
/// let client = Client::builder("your API key").base_url("https://api.example.com").retry(patient).build()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "a policy does nothing until a client or a request is given it"]
pub struct Retry {
    attempts: u32,
    initial_wait: Duration,
    max_wait: Duration,
    max_server_wait: Duration,
    deadline: Option<Duration>,
    also: Vec<Condition>,
    never: Vec<Condition>,
}

type Condition = Arc<dyn Fn(&Error) -> bool + Send + Sync>;

/// The least that the overall deadline is where nobody has set one.
const MIN_DEADLINE: Duration = Duration::from_secs(180);

impl Default for Retry {
    fn default() -> Self {
        Retry {
            attempts: 4,
            initial_wait: Duration::from_millis(500),
            max_wait: Duration::from_secs(30),
            max_server_wait: Duration::from_secs(60),
            deadline: None,
            also: Vec::new(),
            never: Vec::new(),
        }
    }
}

impl Retry {
    /// Disables retries.
    pub fn off() -> Retry {
        Retry::default().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first; 4 by default. Zero means one.
    pub fn attempts(mut self, attempts: u32) -> Retry {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the maximum delay after the first failure; half a second by default. It doubles with each attempt.
    pub fn initial_wait(mut self, wait: Duration) -> Retry {
        self.initial_wait = wait;
        self
    }

    /// Sets the maximum delay that the doubling can reach; 30 seconds by default.
    pub fn max_wait(mut self, wait: Duration) -> Retry {
        self.max_wait = wait;
        self
    }

    /// Sets the maximum delay that a response can request; 60 seconds by default. A longer one is shortened to this.
    pub fn max_server_wait(mut self, wait: Duration) -> Retry {
        self.max_server_wait = wait;
        self
    }

    /// Sets the total time for all attempts and the delays between them. The default is three times the timeout of the
    /// request, and at least 180 seconds.
    ///
    /// The timeout of a request applies to each attempt; an attempt ends at whichever comes first. If a delay would end
    /// after the deadline, the failure is returned instead.
    ///
    /// The deadline counts from the first attempt. Time in the queue of
    /// [`limit_concurrency`](crate::ClientBuilder::limit_concurrency) is not part of it.
    pub fn deadline(mut self, deadline: Duration) -> Retry {
        self.deadline = Some(deadline);
        self
    }

    /// Also retries failures for which the function returns true, regardless of the method. A write whose
    /// [outcome is unknown](Error::outcome_unknown) may then be executed twice. Calls accumulate. The function is not called for
    /// invalid requests, which would fail again.
    ///
    /// ```
    /// use kombo::Retry;
    ///
    /// // The integration is still being set up.
    /// let patient = Retry::default().also_when(|error| error.has_code("INTEGRATION.SETUP_SYNC_PENDING"));
    /// ```
    pub fn also_when(mut self, holds: impl Fn(&Error) -> bool + Send + Sync + 'static) -> Retry {
        self.also.push(Arc::new(holds));
        self
    }

    /// Never retries failures for which the function returns true. It takes precedence over the table and
    /// [`also_when`](Retry::also_when). Calls accumulate.
    ///
    /// ```
    /// use kombo::Retry;
    ///
    /// let retry = Retry::default().never_when(|error| error.is_timeout());
    /// ```
    pub fn never_when(mut self, holds: impl Fn(&Error) -> bool + Send + Sync + 'static) -> Retry {
        self.never.push(Arc::new(holds));
        self
    }

    /// Whether the same request is to be sent again after this failure.
    pub(crate) fn repeats(&self, method: &Method, error: &Error) -> bool {
        let any = |conditions: &[Condition]| conditions.iter().any(|holds| holds(error));
        let asked = error.kind() != ErrorKind::Request && !self.also.is_empty();
        (verdict::is_retryable(method, error) || asked && any(&self.also)) && !any(&self.never)
    }

    /// Whether another attempt may follow this one, counted from one.
    pub(crate) fn allows_more_than(&self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// The overall deadline of a request with this time limit.
    pub(crate) fn deadline_or_default(&self, timeout: Duration) -> Duration {
        self.deadline.unwrap_or_else(|| timeout.saturating_mul(3).max(MIN_DEADLINE))
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("attempts", &self.attempts)
            .field("initial_wait", &self.initial_wait)
            .field("max_wait", &self.max_wait)
            .field("max_server_wait", &self.max_server_wait)
            .field("deadline", &self.deadline)
            .field("also_when", &self.also.len())
            .field("never_when", &self.never.len())
            .finish()
    }
}
