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

/// When a request that failed is sent again.
///
/// Without a policy of your own, a request is sent up to four times. Whether it is sent again depends on the method and the
/// failure; of an answer the error code counts first, and the status only where there is no code:
///
/// | failure | `GET`, `PUT`, `DELETE` | `POST`, `PATCH` |
/// |---|---|---|
/// | no connection could be made, or the key could not be provided, so nothing was sent | yes | yes |
/// | `PLATFORM.RATE_LIMIT_EXCEEDED`, `PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`: refused before anything was done | yes | yes |
/// | `REMOTE.RATE_LIMIT_EXCEEDED`, `REMOTE.SERVICE_UNAVAILABLE` | yes | no |
/// | status 502, 503 or 504 without an error code | yes | no |
/// | no answer in time | yes | no |
/// | the connection broke, or the answer broke off | `GET` only | no |
/// | anything else | no | no |
///
/// The API has no way to tell that a write comes a second time, so a `POST` or `PATCH` that may have been carried out is
/// never repeated. A `PUT` or `DELETE` that is repeated may find its own work done: a `DELETE` is then refused with 404.
/// [`Error::outcome_unknown`] is true of such an error, and its text says that an earlier attempt may have done it.
/// Neither is a body that is produced while it is sent. [`also_when`](Retry::also_when) and
/// [`never_when`](Retry::never_when) change the table. All requests of a client have one budget for retries besides:
/// [`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget).
///
/// The wait before the second attempt is random, up to half a second; before the third up to one second, then up to two,
/// four and so on. Where the answer says how long to wait, by `Retry-After` or, at the rate limit, by `ratelimit-reset`, it
/// waits that long and a little longer, so that not all callers come back at the same moment.
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
    /// Sends every request once only.
    pub fn off() -> Retry {
        Retry::default().attempts(1)
    }

    /// How many times a request is sent at most, the first time included; 4 by default. Zero means one.
    pub fn attempts(mut self, attempts: u32) -> Retry {
        self.attempts = attempts.max(1);
        self
    }

    /// The upper bound of the wait after the first failure, half a second by default. It doubles with each attempt.
    pub fn initial_wait(mut self, wait: Duration) -> Retry {
        self.initial_wait = wait;
        self
    }

    /// The longest that the upper bound of a wait becomes; 30 seconds by default.
    pub fn max_wait(mut self, wait: Duration) -> Retry {
        self.max_wait = wait;
        self
    }

    /// The longest wait that an answer can ask for; 60 seconds by default. If it asks for more, this long is waited.
    pub fn max_server_wait(mut self, wait: Duration) -> Retry {
        self.max_server_wait = wait;
        self
    }

    /// How long all attempts and the waits between them may take together.
    ///
    /// The time limit of a request is another thing: it is for each attempt. An attempt ends at whichever comes first. No
    /// wait begins that would end after the deadline; the failure is returned instead. Unless it is set, the deadline is
    /// three times the time limit of the request, and at least 180 seconds.
    ///
    /// It counts from the first attempt. Time in which an action is held back
    /// ([`limit_concurrency`](crate::ClientBuilder::limit_concurrency)) is not part of it.
    pub fn deadline(mut self, deadline: Duration) -> Retry {
        self.deadline = Some(deadline);
        self
    }

    /// Sends a request again after these failures too, whatever its method is. A write after which
    /// [`outcome_unknown`](Error::outcome_unknown) holds may then be done twice. Called more than once, each counts.
    /// What is wrong about the request itself is not asked about, since it would be wrong again.
    ///
    /// ```
    /// use kombo::Retry;
    ///
    /// // What the API prepares is not there yet.
    /// let patient = Retry::default().also_when(|error| error.has_code("INTEGRATION.SETUP_SYNC_PENDING"));
    /// ```
    pub fn also_when(mut self, holds: impl Fn(&Error) -> bool + Send + Sync + 'static) -> Retry {
        self.also.push(Arc::new(holds));
        self
    }

    /// Never sends a request again after these failures. It counts for more than the table and
    /// [`also_when`](Retry::also_when). Called more than once, each counts.
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
