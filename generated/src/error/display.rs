//! An error in one sentence.
//!
//! In: an error. Out: method, path template, what happened and why, and where to look. Must not repeat a body or a
//! value of the request.

use std::fmt;

use super::{Error, ErrorKind};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{} {}: ", operation.method, operation.path)?;
        }
        match self.0.kind {
            ErrorKind::Request | ErrorKind::Key => f.write_str("the request cannot be sent")?,
            ErrorKind::Connect => f.write_str("no connection could be made")?,
            ErrorKind::Timeout => f.write_str("no answer came in time")?,
            ErrorKind::Unfinished => f.write_str("polling was given up")?,
            ErrorKind::TooLarge => f.write_str("the answer is too large")?,
            ErrorKind::Transport => f.write_str("the connection failed")?,
            ErrorKind::Paging => f.write_str("the list does not end")?,
            ErrorKind::Malformed => f.write_str("a record of the list does not have the described shape")?,
            ErrorKind::Decode => f.write_str("the answer does not have the described shape")?,
            ErrorKind::Api => self.write_refusal(f)?,
        }
        if let Some(message) = self.message() {
            write!(f, ": {message}")?;
        }
        self.write_reason(f)?;
        if let Some(log_url) = self.log_url() {
            write!(f, " (log: {log_url})")?;
        }
        if self.attempts() > 1 {
            write!(f, " (after {} attempts", self.attempts())?;
            // This one was refused, but one before may have arrived.
            let unknown = self.outcome_unknown() && !self.leaves_open();
            f.write_str(if unknown { ", an earlier one of which may have done it)" } else { ")" })?;
        }
        if self.0.over_budget {
            f.write_str(" (not sent again: the client's budget for retries is used up)")?;
        }
        Ok(())
    }
}

impl Error {
    /// What the error comes from. Of what an HTTP client says only the last is worth reading; the rest says that
    /// something failed.
    fn write_reason(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.get_ref().map(|source| source as &(dyn std::error::Error + 'static));
        let causes = || std::iter::successors(first, |cause| cause.source());
        if self.is_transport() {
            let reason = causes().skip(1).last();
            return reason.map_or(Ok(()), |reason| write!(f, ": {reason}"));
        }
        let mut said = self.message().unwrap_or_default().to_owned();
        for cause in causes() {
            let text = cause.to_string();
            // Many an error repeats the one that it comes from.
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said = text;
            }
        }
        Ok(())
    }

    fn write_refusal(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the server answered")?;
        if let Some(status) = self.status() {
            write!(f, " {}", status.as_u16())?;
        }
        match (self.code(), self.title()) {
            (Some(code), Some(title)) => write!(f, " {} ({title})", code.as_str()),
            (Some(code), None) => write!(f, " {}", code.as_str()),
            (None, Some(title)) => write!(f, " ({title})"),
            (None, None) => self.write_strange_body(f),
        }
    }

    /// Says what kind of body came instead of the usual one.
    fn write_strange_body(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (None, Some(answer)) = (self.message(), &self.0.answer) else {
            return Ok(());
        };
        if answer.status.is_redirection() && answer.headers.contains_key(http::header::LOCATION) {
            return f.write_str(", a redirect that is not followed");
        }
        let content_type = answer.headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        match (answer.body.len(), content_type) {
            (0, _) => f.write_str(" with an empty body"),
            (length, Some(content_type)) => write!(f, " with {length} bytes of {content_type}"),
            (length, None) => write!(f, " with {length} bytes of no stated type"),
        }
    }
}
