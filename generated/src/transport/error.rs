//! Why a request got no answer.
//!
//! In: the HTTP client's error. Out: its kind. Must not know what was asked for.

use std::fmt;

pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a [`Transport`](super::Transport) has no answer to give.
#[derive(Debug)]
pub struct TransportError {
    kind: Kind,
    source: Option<BoxError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Connect,
    Timeout,
    /// With the limit that was passed.
    TooLarge(usize),
    /// There is no runtime here that the HTTP client could work on.
    #[cfg(feature = "reqwest")]
    NoRuntime,
    Other,
}

impl TransportError {
    /// No connection could be made, and nothing was sent. The client then sends any request again, writes included.
    pub fn connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind: Kind::Connect, source: Some(source.into()) }
    }

    /// No answer came in time.
    pub fn timeout(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind: Kind::Timeout, source: Some(source.into()) }
    }

    /// The answer has more bytes than the [`ResponseLimit`](super::ResponseLimit), which is given here.
    pub fn too_large(limit: usize) -> Self {
        TransportError { kind: Kind::TooLarge(limit), source: None }
    }

    /// Anything else.
    pub fn other(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        TransportError { kind: Kind::Other, source: Some(source.into()) }
    }

    pub(crate) fn too_late() -> Self {
        TransportError { kind: Kind::Timeout, source: None }
    }

    #[cfg(feature = "reqwest")]
    pub(crate) fn no_runtime() -> Self {
        TransportError { kind: Kind::NoRuntime, source: None }
    }

    /// Whether there is no runtime here that the HTTP client could work on, so that nothing was sent.
    pub(crate) fn is_no_runtime(&self) -> bool {
        #[cfg(feature = "reqwest")]
        return self.kind == Kind::NoRuntime;
        #[cfg(not(feature = "reqwest"))]
        false
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.kind == Kind::Connect
    }

    /// Whether no answer came in time.
    pub fn is_timeout(&self) -> bool {
        self.kind == Kind::Timeout
    }

    /// Whether the answer was too large.
    pub fn is_too_large(&self) -> bool {
        matches!(self.kind, Kind::TooLarge(_))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Connect => f.write_str("no connection to the server"),
            Kind::Timeout => f.write_str("the time limit for the request was reached"),
            Kind::TooLarge(limit) => write!(f, "the answer has more than the {limit} bytes that are allowed"),
            #[cfg(feature = "reqwest")]
            Kind::NoRuntime => f.write_str(
                "there is no tokio runtime here, which the HTTP client needs; await the request in one, or wait for it by \
                 `blocking::wait` of the feature `blocking`",
            ),
            Kind::Other => f.write_str("the HTTP client failed"),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}
