//! Why a request got no answer.
//!
//! In: the HTTP client's error. Out: its kind. Must not know what was asked for.

use std::fmt;

/// A request that got no answer.
#[derive(Debug)]
pub struct TransportError {
    kind: Kind,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Connect,
    Timeout,
    Other,
}

impl TransportError {
    /// No connection came about; nothing was sent.
    pub fn connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind: Kind::Connect, source: Some(source.into()) }
    }

    /// No answer came in time.
    pub fn timeout(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind: Kind::Timeout, source: Some(source.into()) }
    }

    /// Anything else.
    pub fn other(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind: Kind::Other, source: Some(source.into()) }
    }

    pub(crate) fn too_late() -> Self {
        TransportError { kind: Kind::Timeout, source: None }
    }

    /// Whether no connection came about.
    pub fn is_connect(&self) -> bool {
        self.kind == Kind::Connect
    }

    /// Whether no answer came in time.
    pub fn is_timeout(&self) -> bool {
        self.kind == Kind::Timeout
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            Kind::Connect => "no connection to the server",
            Kind::Timeout => "the time limit for the request was reached",
            Kind::Other => "the HTTP client failed",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}
