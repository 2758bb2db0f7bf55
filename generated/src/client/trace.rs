//! What a call tells those who trace the program.
//!
//! In: an operation and how its attempts went. Out: a span for the call and an event for each failure that is followed by
//! another attempt, or nothing at all without the feature `tracing`. Must not show a value, a key or a body.

use std::time::Duration;

use crate::error::Error;
use crate::operation::OperationInfo;

#[cfg(feature = "tracing")]
#[derive(Clone)]
pub struct Trace(tracing::Span);

#[cfg(feature = "tracing")]
impl Trace {
    pub fn of(operation: &OperationInfo) -> Trace {
        use tracing::field::Empty;
        Trace(tracing::info_span!(
            target: "kombo",
            "kombo",
            operation = operation.id,
            method = operation.method.as_str(),
            path = operation.path,
            attempts = Empty,
            status = Empty,
            code = Empty,
            elapsed_ms = Empty,
        ))
    }

    /// The future, within the span whenever it runs.
    pub fn around<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        tracing::Instrument::instrument(future, self.0.clone())
    }

    pub fn attempt(&self, number: u32) {
        self.0.record("attempts", number);
    }

    pub fn again(&self, error: &Error, wait: Duration) {
        tracing::debug!(
            target: "kombo",
            status = error.status().map(|status| status.as_u16()),
            code = error.code().map(|code| code.as_str()),
            timeout = error.is_timeout(),
            wait_ms = millis(wait),
            "the request will be sent again",
        );
    }

    pub fn ended(&self, outcome: Result<http::StatusCode, &Error>, elapsed: Duration) {
        let (status, code) = match outcome {
            Ok(status) => (Some(status), None),
            Err(error) => (error.status(), error.code()),
        };
        if let Some(status) = status {
            self.0.record("status", status.as_u16());
        }
        if let Some(code) = code {
            self.0.record("code", code.as_str());
        }
        self.0.record("elapsed_ms", millis(elapsed));
    }
}

#[cfg(feature = "tracing")]
fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// Without the feature: nothing, at no cost.
#[cfg(not(feature = "tracing"))]
#[derive(Clone)]
pub struct Trace;

#[cfg(not(feature = "tracing"))]
impl Trace {
    pub fn of(_operation: &OperationInfo) -> Trace {
        Trace
    }

    pub fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub fn attempt(&self, _number: u32) {}

    pub fn again(&self, _error: &Error, _wait: Duration) {}

    pub fn ended(&self, _outcome: Result<http::StatusCode, &Error>, _elapsed: Duration) {}
}
