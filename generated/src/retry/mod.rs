//! Sending again what failed for a while only.
//!
//! In: a failed attempt. Out: whether there is another one, and when. Must not know any operation, nor how requests are
//! sent.

mod verdict;
mod wait;

#[cfg(test)]
mod tests;

use std::time::Duration;

pub use verdict::{is_concurrency_refusal, is_passing};
pub use wait::wait_before_next;

/// When a request that failed is sent again.
///
/// Without a policy of your own, a request is sent up to four times. What is repeated is decided by the error code first
/// and the status second, and depends on the method:
///
/// | failure | `GET`, `PUT`, `DELETE` | `POST`, `PATCH` |
/// |---|---|---|
/// | no connection could be made, so nothing was sent | yes | yes |
/// | `PLATFORM.RATE_LIMIT_EXCEEDED`, `PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`: refused before anything was done | yes | yes |
/// | `REMOTE.RATE_LIMIT_EXCEEDED`, `REMOTE.SERVICE_UNAVAILABLE` | yes | no |
/// | status 502, 503 or 504 without an error code | yes | no |
/// | no answer in time | yes | no |
/// | anything else | no | no |
///
/// There is no key that would keep the API from doing the same thing twice, so a `POST` or `PATCH` that may have been
/// acted on is never repeated. Neither is a body that is produced while it is sent.
///
/// Between two attempts lies a random wait of up to half a second, then up to one, two, four seconds and so on. Where the
/// answer says how long to wait, by `Retry-After` or, at the rate limit, by `ratelimit-reset`, that is waited for instead,
/// and a bit longer, so that not all who wait come back at the same moment.
///
/// ```
/// use std::time::Duration;
/// use kombo::{Client, Retry};
///
/// # fn f() -> Result<(), kombo::Error> {
/// let patient = Retry::default().attempts(8).deadline(Duration::from_secs(600));
/// let kombo = Client::builder("your API key").retry(patient).build()?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until a client or a request is given it"]
pub struct Retry {
    attempts: u32,
    initial_wait: Duration,
    max_wait: Duration,
    max_server_wait: Duration,
    deadline: Option<Duration>,
}

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
        }
    }
}

impl Retry {
    /// Sends every request once only.
    pub fn off() -> Retry {
        Retry::default().attempts(1)
    }

    /// How many times a request is sent at most, the first time included; 4 by default. Zero counts as one.
    pub fn attempts(mut self, attempts: u32) -> Retry {
        self.attempts = attempts.max(1);
        self
    }

    /// The upper bound of the wait after the first failure, half a second by default. It doubles with each attempt.
    pub fn initial_wait(mut self, wait: Duration) -> Retry {
        self.initial_wait = wait;
        self
    }

    /// What the upper bound of a wait grows to at most; 30 seconds by default.
    pub fn max_wait(mut self, wait: Duration) -> Retry {
        self.max_wait = wait;
        self
    }

    /// The longest wait that the server can ask for, a minute by default. It may ask for more, but is not given it.
    pub fn max_server_wait(mut self, wait: Duration) -> Retry {
        self.max_server_wait = wait;
        self
    }

    /// How long all attempts and the waits between them may take together.
    ///
    /// This is not the time limit of a request, which is for each attempt by itself: an attempt ends at whichever comes
    /// first. No wait begins that would end after the deadline; the failure that was to be waited out is returned
    /// instead. Unless it is set, it is three times the time limit of the request, and at least three minutes.
    ///
    /// It counts from the moment of the first attempt, so time spent in line for a free slot before that
    /// ([`limit_concurrency`](crate::ClientBuilder::limit_concurrency)) is not part of it.
    pub fn deadline(mut self, deadline: Duration) -> Retry {
        self.deadline = Some(deadline);
        self
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
