//! What a caller gives for a body of one JSON value per line.
//!
//! In: an iterator or a stream of records. Out: a stream of them. Must not know how they are written.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::transport::BoxError;

/// Records for a body of one JSON value per line, which come one after another.
///
/// Anything that can be iterated over can be given to a request as it is. This is for records that arrive while the body is
/// sent: from a database, a file, another request.
pub struct Records<T>(Pin<Box<dyn Stream<Item = Result<T, BoxError>> + Send>>);

impl<T> Records<T> {
    /// The records of a stream.
    pub fn from_stream(stream: impl Stream<Item = T> + Send + 'static) -> Self
    where
        T: 'static,
    {
        Records(Box::pin(Sure(Box::pin(stream))))
    }

    /// The records of a stream that can fail. The first error breaks the request off and becomes the source of its error.
    pub fn from_try_stream<E>(stream: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self
    where
        T: 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Records(Box::pin(Fallible(Box::pin(stream))))
    }

    pub(super) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, BoxError>>> {
        self.0.as_mut().poll_next(context)
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records").finish_non_exhaustive()
    }
}

/// What can be sent as a body of one JSON value per line: anything that can be iterated over, or [`Records`].
///
/// The records are asked for while the body is sent, a few at a time, and are never in memory all at once. The body is sent
/// after the method that takes them has returned, so they cannot be borrowed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` gives no records of `{T}` that can be sent",
    note = "it takes an iterator of `{T}` that can go to another thread and borrows nothing, or `Records<{T}>`"
)]
pub trait IntoRecords<T> {
    /// The records, not asked for yet.
    fn into_records(self) -> Records<T>;
}

impl<T: 'static, I> IntoRecords<T> for I
where
    I: IntoIterator<Item = T, IntoIter: Send + 'static>,
{
    fn into_records(self) -> Records<T> {
        Records(Box::pin(Iterated(self.into_iter())))
    }
}

impl<T> IntoRecords<T> for Records<T> {
    fn into_records(self) -> Records<T> {
        self
    }
}

struct Iterated<I>(I);

/// Nothing in it stays where it is.
impl<I> Unpin for Iterated<I> {}

impl<I: Iterator> Stream for Iterated<I> {
    type Item = Result<I::Item, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

struct Sure<S>(Pin<Box<S>>);

impl<S: Stream> Stream for Sure<S> {
    type Item = Result<S::Item, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|item| item.map(Ok))
    }
}

struct Fallible<S>(Pin<Box<S>>);

impl<T, E: Into<BoxError>, S: Stream<Item = Result<T, E>>> Stream for Fallible<S> {
    type Item = Result<T, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|item| item.map(|item| item.map_err(Into::into)))
    }
}
