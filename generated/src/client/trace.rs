//! What a call tells those who trace the program.
//!
//! In: an operation and how its attempts went. Out: a span for the call and one for each attempt, or nothing at all
//! without the feature `tracing`. Must not show a value, a key or a body.
//!
//! The fields are those of OpenTelemetry's conventions for HTTP clients where they have one.

use std::time::Duration;

use http::StatusCode;

use crate::error::Error;
use crate::observe::CallInfo;

/// What is a failure of the span of an attempt, and of that of a call.
type Ended<'a> = Result<StatusCode, &'a Error>;

#[cfg(feature = "tracing")]
#[derive(Clone)]
pub struct Trace(tracing::Span);

#[cfg(feature = "tracing")]
impl Trace {
    /// The span of a whole call.
    pub fn of(call: &CallInfo) -> Trace {
        use tracing::field::Empty;
        let operation = call.operation();
        let span = tracing::info_span!(
            target: env!("CARGO_PKG_NAME"),
            env!("CARGO_PKG_NAME"),
            "otel.name" = %Name(call),
            "otel.kind" = "internal",
            operation = operation.id,
            "http.request.method" = operation.method.as_str(),
            "url.template" = operation.path,
            scope = call.scope(),
            attempts = Empty,
            warnings = Empty,
            elapsed_ms = Empty,
            code = Empty,
            "http.response.status_code" = Empty,
            "error.type" = Empty,
            "otel.status_code" = Empty,
        );
        Trace(span)
    }

    /// The span of one attempt, the first being 1, within that of its call.
    pub fn attempt(&self, call: &CallInfo, address: &str, number: u32) -> Trace {
        use tracing::field::Empty;
        let operation = call.operation();
        let server = address.parse::<http::Uri>().unwrap_or_default();
        let span = tracing::info_span!(
            target: env!("CARGO_PKG_NAME"),
            parent: &self.0,
            "attempt",
            "otel.name" = %Template(call),
            "otel.kind" = "client",
            "http.request.method" = operation.method.as_str(),
            "http.request.resend_count" = (number > 1).then(|| number - 1),
            "url.template" = operation.path,
            "server.address" = server.host(),
            "server.port" = server.port_u16(),
            code = Empty,
            "http.response.status_code" = Empty,
            "error.type" = Empty,
            "otel.status_code" = Empty,
        );
        Trace(span)
    }

    /// The future, within the span whenever it runs.
    pub fn around<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        tracing::Instrument::instrument(future, self.0.clone())
    }

    /// The span on this thread, until what is given is dropped.
    pub fn entered(&self) -> tracing::span::EnteredSpan {
        self.0.clone().entered()
    }

    pub fn again(&self, error: &Error, wait: Duration) {
        tracing::debug!(
            target: env!("CARGO_PKG_NAME"),
            parent: &self.0,
            reason = %ErrorType(error),
            code = error.code().map(|code| code.as_str()),
            wait_ms = millis(wait),
            "the request will be sent again",
        );
    }

    pub fn ended(&self, ended: Ended<'_>) {
        let status = match ended {
            Ok(status) => Some(status),
            Err(error) => {
                if let Some(code) = error.code() {
                    self.0.record("code", code.as_str());
                }
                self.0.record("error.type", tracing::field::display(ErrorType(error)));
                self.0.record("otel.status_code", "ERROR");
                error.status()
            }
        };
        if let Some(status) = status {
            self.0.record("http.response.status_code", status.as_u16());
        }
    }

    pub fn totals(&self, attempts: u32, warnings: usize, elapsed: Duration) {
        self.0.record("attempts", attempts);
        if warnings > 0 {
            self.0.record("warnings", warnings);
        }
        self.0.record("elapsed_ms", millis(elapsed));
    }
}

/// What spans of a call are called: the operation's id, or its method and path where it has none.
#[cfg(feature = "tracing")]
struct Name<'a>(&'a CallInfo);

#[cfg(feature = "tracing")]
impl std::fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.operation().id {
            "" => Template(self.0).fmt(f),
            id => f.write_str(id),
        }
    }
}

/// What spans of attempts are called: method and path.
#[cfg(feature = "tracing")]
struct Template<'a>(&'a CallInfo);

#[cfg(feature = "tracing")]
impl std::fmt::Display for Template<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.0.operation().method, self.0.operation().path)
    }
}

/// The status where the server has refused, else the kind of the failure.
#[cfg(feature = "tracing")]
struct ErrorType<'a>(&'a Error);

#[cfg(feature = "tracing")]
impl std::fmt::Display for ErrorType<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.0.kind(), self.0.status()) {
            (crate::error::ErrorKind::Api, Some(status)) => f.write_str(status.as_str()),
            (kind, _) => f.write_str(kind.as_str()),
        }
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
    pub fn of(_call: &CallInfo) -> Trace {
        Trace
    }

    pub fn attempt(&self, _call: &CallInfo, _address: &str, _number: u32) -> Trace {
        Trace
    }

    pub fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub fn entered(&self) {}

    pub fn again(&self, _error: &Error, _wait: Duration) {}

    pub fn ended(&self, _ended: Ended<'_>) {}

    pub fn totals(&self, _attempts: u32, _warnings: usize, _elapsed: Duration) {}
}
