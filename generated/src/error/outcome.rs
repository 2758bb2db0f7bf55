//! What an error says about what to do next.
//!
//! In: an error. Out: whether a write may have been done, and when to come back. Must not know policies.

use std::time::{Duration, SystemTime};

use super::{Error, ErrorKind};
use crate::response::RateLimit;
use crate::retry::told_wait;

/// The code by which the API says that it has stopped waiting for a task, which may still be done.
const TASK_TIMED_OUT: &str = "PLATFORM.TASK_TIMED_OUT";

impl Error {
    /// What kind of failure this is, as a label.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether a write may have been done although there is this error: look before it is repeated, since the API
    /// cannot tell that a write comes a second time.
    ///
    /// So it is when no answer came in time, when the connection broke, with the code `PLATFORM.TASK_TIMED_OUT`, with a
    /// failure of the server without a code, when an answer that says success could not be read, and when an earlier
    /// attempt at the same request came to one of these. It never is for a request that only reads.
    ///
    /// ```no_run
    /// async fn write<R: kombo::Request>(request: R) {
    ///     match request.await {
    ///         Err(error) if error.outcome_unknown() => println!("look whether it was done: {error}"),
    ///         Err(error) => println!("not done: {error}"),
    ///         Ok(_) => println!("done"),
    ///     }
    /// }
    /// ```
    pub fn outcome_unknown(&self) -> bool {
        let reads = self.0.operation.as_ref().is_some_and(|operation| operation.method.is_safe());
        !reads && (self.0.may_be_done || self.leaves_open())
    }

    /// The same of this attempt alone, whatever it was for.
    pub(crate) fn leaves_open(&self) -> bool {
        match self.0.kind {
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::TooLarge | ErrorKind::Decode => true,
            ErrorKind::Api => match self.code() {
                Some(code) => code.as_str() == TASK_TIMED_OUT,
                None => self.status().is_none_or(|status| status.is_server_error()),
            },
            _ => false,
        }
    }

    /// Says that the request may have been carried out, by this attempt or an earlier one.
    pub(crate) fn maybe_done(mut self, may_be_done: bool) -> Error {
        self.0.may_be_done |= may_be_done;
        self
    }

    /// Says that it would have been sent again, had the client not done so too often.
    pub(crate) fn over_budget(mut self) -> Error {
        self.0.over_budget = true;
        self
    }

    /// How long the answer asks to wait before the next attempt: by `Retry-After`, or at the rate limit by
    /// `ratelimit-reset`. None if it asks for nothing, or there was no answer.
    pub fn retry_after(&self) -> Option<Duration> {
        told_wait(self, SystemTime::now)
    }

    /// What the answer says of the rate limit; none if there was no answer.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().map(RateLimit::read)
    }
}
