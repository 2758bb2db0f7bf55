//! A body of one JSON value per line, written while it is sent.
//!
//! In: records. Out: pieces of text of some size, or all of it. Must not know where it is sent.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use futures_core::Stream;
use serde::Serialize;

use super::check::check;
use super::records::Records;
use crate::error::Error;
use crate::transport::{Body, BoxError};

/// How much is gathered before it is sent: enough for few pieces, little enough for memory.
const PIECE: usize = 64 << 10;

/// Records on their way to become text.
pub struct Lines {
    /// The lock is never contended: it is there so that a call can be shared between threads.
    source: Mutex<Box<dyn Source>>,
    ended: bool,
}

/// Somewhere that lines come from.
trait Source: Send {
    /// Writes the next line, if there is one.
    fn poll_line(&mut self, context: &mut Context<'_>, text: &mut Vec<u8>) -> Poll<Option<Result<(), Error>>>;
}

struct Encoder<T> {
    records: Records<T>,
    line: usize,
}

impl<T: Serialize> Source for Encoder<T> {
    fn poll_line(&mut self, context: &mut Context<'_>, text: &mut Vec<u8>) -> Poll<Option<Result<(), Error>>> {
        let Poll::Ready(record) = self.records.poll_next(context) else {
            return Poll::Pending;
        };
        let Some(record) = record else {
            return Poll::Ready(None);
        };
        self.line += 1;
        let line = self.line;
        let written = match record {
            Ok(record) => write_line(text, &record).map_err(|error| {
                Error::request(format!("line {line} of the body cannot be written as JSON")).due_to(error.into())
            }),
            Err(error) => Err(Error::request(format!("there is no line {line} of the body, for its source failed"))
                .due_to(error.into())),
        };
        text.push(b'\n');
        Poll::Ready(Some(written))
    }
}

fn write_line(text: &mut Vec<u8>, record: &impl Serialize) -> Result<(), BoxError> {
    check(record)?;
    Ok(serde_json::to_writer(text, record)?)
}

/// Pieces that come from elsewhere.
#[cfg(feature = "multipart")]
struct Passed<S>(Pin<Box<S>>);

#[cfg(feature = "multipart")]
impl<S: Stream<Item = Result<Bytes, E>> + Send, E: Into<BoxError>> Source for Passed<S> {
    fn poll_line(&mut self, context: &mut Context<'_>, text: &mut Vec<u8>) -> Poll<Option<Result<(), Error>>> {
        self.0.as_mut().poll_next(context).map(|piece| {
            let failed = |error: BoxError| Error::request("the body cannot be read on").due_to(error.into());
            let piece = piece?.map_err(|error| failed(error.into()));
            Some(piece.map(|piece| text.extend_from_slice(&piece)))
        })
    }
}

impl Lines {
    /// A body that comes piece by piece.
    #[cfg(feature = "multipart")]
    pub fn from_stream<S, E>(stream: S) -> Lines
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Lines { source: Mutex::new(Box::new(Passed(Box::pin(stream)))), ended: false }
    }

    pub fn new<T: Serialize + 'static>(records: Records<T>) -> Lines {
        Lines { source: Mutex::new(Box::new(Encoder { records, line: 0 })), ended: false }
    }

    /// The next piece, which ends with a line.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let source = self.source.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut text = Vec::new();
        while !self.ended && text.len() < PIECE {
            match source.poll_line(context, &mut text) {
                Poll::Ready(Some(Ok(()))) => {}
                Poll::Ready(Some(Err(error))) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(None) => self.ended = true,
                // What is there already need not wait for what is not.
                Poll::Pending if text.is_empty() => return Poll::Pending,
                Poll::Pending => break,
            }
        }
        Poll::Ready((!text.is_empty()).then(|| Ok(text.into())))
    }

    /// Looks whether all lines fit into one piece. Then they are sent like any other body, and can be sent again.
    pub async fn settle(mut self) -> Result<Settled, Error> {
        let first = poll_fn(|context| self.poll_piece(context)).await.transpose()?.unwrap_or_default();
        if self.ended {
            return Ok(Settled::Whole(first));
        }
        let failure = Failure::default();
        let body = Body::from_stream(Pieces { first: Some(first), lines: self, failure: failure.clone() });
        Ok(Settled::Streamed(body, failure))
    }

    /// All lines at once.
    pub fn collect_now(mut self) -> Result<Bytes, Error> {
        let mut context = Context::from_waker(Waker::noop());
        let mut all = Vec::new();
        while !self.ended {
            match self.poll_piece(&mut context) {
                Poll::Ready(Some(piece)) => all.extend_from_slice(&piece?),
                Poll::Ready(None) => break,
                Poll::Pending => {
                    return Err(Error::request(
                        "the body comes from a stream that has to be waited for; send it instead",
                    ));
                }
            }
        }
        Ok(all.into())
    }
}

/// Lines of which the first have been written.
pub enum Settled {
    Whole(Bytes),
    /// Something that can be sent once, and the place where it says why it could not go on.
    Streamed(Body, Failure),
}

/// Why a body broke off. The HTTP client cannot be trusted to hand that on.
#[derive(Clone, Default)]
pub struct Failure(Arc<Mutex<Option<Error>>>);

impl Failure {
    pub fn take(&self) -> Option<Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

struct Pieces {
    first: Option<Bytes>,
    lines: Lines,
    failure: Failure,
}

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(first)));
        }
        match self.lines.poll_piece(context) {
            Poll::Ready(Some(Err(error))) => {
                *self.failure.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                Poll::Ready(Some(Err("a line of the body cannot be written".into())))
            }
            Poll::Ready(piece) => Poll::Ready(piece.map(|piece| piece.map_err(Into::into))),
            Poll::Pending => Poll::Pending,
        }
    }
}
