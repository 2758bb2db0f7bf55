//! The kinds of errors, as labels.
//!
//! In: nothing. Out: names. Must not know what was asked for.

use std::fmt;

/// What kind of failure an [`Error`](crate::Error) is, for metrics and logs: [`Error::kind`](crate::Error::kind). To
/// decide how to react, use the code and the predicates of the error.
///
/// ```
/// use std::collections::BTreeMap;
/// use kombo::{Error, ErrorKind};
///
/// fn count(failures: &mut BTreeMap<ErrorKind, u64>, error: &Error) {
///     *failures.entry(error.kind()).or_default() += 1;
/// }
/// assert_eq!(ErrorKind::TooLarge.as_str(), "too_large");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting is wrong; nothing was sent, or a body was broken off.
    Request,
    /// The API key could not be provided; nothing was sent.
    Key,
    /// No connection came about; nothing was sent.
    Connect,
    /// The time for an attempt, or for all of them, ran out.
    Timeout,
    /// Polling was given up.
    Unfinished,
    /// The answer has more bytes than the client takes.
    TooLarge,
    /// The connection failed in another way.
    Transport,
    /// The server answered with an error.
    Api,
    /// The answer does not have the described shape.
    Decode,
    /// A record of a list does not have the described shape.
    Malformed,
    /// A list does not come to an end.
    Paging,
}

impl ErrorKind {
    /// The kind as a label: lower case, with underscores.
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorKind::Request => "request",
            ErrorKind::Key => "key",
            ErrorKind::Connect => "connect",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Unfinished => "unfinished",
            ErrorKind::TooLarge => "too_large",
            ErrorKind::Transport => "transport",
            ErrorKind::Api => "api",
            ErrorKind::Decode => "decode",
            ErrorKind::Malformed => "malformed",
            ErrorKind::Paging => "paging",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
