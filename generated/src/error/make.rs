//! How errors come about.
//!
//! In: a failure of one kind. Out: the error, with what is known. Must not know how it is shown.

use std::sync::Arc;

use bytes::Bytes;

use super::{Answer, Error, ErrorKind, Inner, Source};
use crate::ErrorCode;
use crate::decode::DecodeError;
use crate::envelope::Problem;
use crate::operation::Op;
use crate::paging::MalformedRecord;
use crate::transport::{BoxError, TransportError};

impl Error {
    fn new(kind: ErrorKind) -> Error {
        Error(Box::new(Inner {
            kind,
            operation: None,
            message: None,
            code: None,
            title: None,
            log_url: None,
            answer: None,
            attempts: 0,
            may_be_done: false,
            over_budget: false,
            source: None,
        }))
    }

    /// An argument or a setting that cannot be sent.
    pub(crate) fn request(message: impl Into<String>) -> Error {
        let mut error = Error::new(ErrorKind::Request);
        error.0.message = Some(message.into());
        error
    }

    /// The key that would go along could not be provided.
    pub(crate) fn key(source: impl Into<BoxError>) -> Error {
        let mut error = Error::new(ErrorKind::Key).due_to(source.into().into());
        error.0.message = Some("the API key cannot be provided".into());
        error
    }

    /// A list that does not come to an end.
    pub(crate) fn paging(message: impl Into<String>) -> Error {
        let mut error = Error::new(ErrorKind::Paging);
        error.0.message = Some(message.into());
        error
    }

    /// Something that was asked for again and again was not done in time.
    pub(crate) fn unfinished(message: impl Into<String>) -> Error {
        let mut error = Error::new(ErrorKind::Unfinished);
        error.0.message = Some(message.into());
        error
    }

    /// The transport could not deliver.
    pub(crate) fn transport(error: TransportError) -> Error {
        let kind = match &error {
            error if error.is_connect() => ErrorKind::Connect,
            error if error.is_timeout() => ErrorKind::Timeout,
            error if error.is_too_large() => ErrorKind::TooLarge,
            error if error.is_no_runtime() => ErrorKind::Request,
            _ => ErrorKind::Transport,
        };
        let message = matches!(kind, ErrorKind::TooLarge | ErrorKind::Request).then(|| error.to_string());
        let mut error = Error::new(kind).because(error);
        error.0.message = message;
        error
    }

    /// The server refused; any body will do.
    pub(crate) fn api(response: http::Response<Bytes>) -> Error {
        let problem = Problem::read(response.body());
        let mut error = Error::new(ErrorKind::Api).answered(response);
        error.0.code = problem.code.as_deref().map(ErrorCode::from);
        error.0.title = problem.title;
        error.0.message = problem.message;
        error.0.log_url = problem.log_url;
        error
    }

    /// The server succeeded, but its body does not fit.
    pub(crate) fn decode(error: DecodeError, response: http::Response<Bytes>) -> Error {
        Error::new(ErrorKind::Decode).because(error).answered(response)
    }

    /// One record of a list does not fit.
    pub(crate) fn malformed(record: MalformedRecord) -> Error {
        Error::new(ErrorKind::Malformed).because(record)
    }

    pub(crate) fn because(self, source: impl std::error::Error + Send + Sync + 'static) -> Error {
        self.due_to(Arc::new(source))
    }

    pub(crate) fn due_to(mut self, source: Source) -> Error {
        self.0.source = Some(source);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn during(mut self, operation: impl Into<Op>) -> Error {
        self.0.operation = Some(operation.into());
        self
    }

    fn answered(mut self, response: http::Response<Bytes>) -> Error {
        let (parts, body) = response.into_parts();
        self.0.answer = Some(Answer { status: parts.status, headers: parts.headers, body });
        self
    }
}
