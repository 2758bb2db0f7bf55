//! An answer as its bytes, piece after piece.
//!
//! In: the head of an answer and the body that follows. Out: pieces, in the time that is allowed between them. Must not
//! know what they mean.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;

use crate::client::{Answer, Rest, Watch, broken};
use crate::error::Error;
use crate::observe::Drift;
use crate::operation::Op;
use crate::transport::{Body, BoxFuture, TransportError};

/// The bytes of an answer, as they come: what `send_stream` of a request gives whose answer is bytes.
///
/// The request's time limit is for the time until the first piece and for that between two of them, so that an answer may
/// take as long as it likes while it goes on. There is no limit on its size. Nothing is sent a second time once the answer
/// has begun. Dropping the stream gives the rest up and closes the connection.
///
/// ```
/// use std::io::Write;
/// use kombo::{ByteStream, Error};
///
/// async fn save(mut bytes: ByteStream, mut file: impl Write) -> Result<(), Box<dyn std::error::Error>> {
///     while let Some(piece) = bytes.try_next().await? {
///         file.write_all(&piece)?;
///     }
///     Ok(())
/// }
/// ```
#[must_use = "an answer is read only when it is asked for"]
pub struct ByteStream {
    /// What is still to come; nothing after the end.
    body: Option<Body>,
    operation: Option<Op>,
    live: Option<Box<Live>>,
}

/// What belongs to an answer that is on its way.
struct Live {
    rest: Rest,
    /// Until when something has to come, while something is waited for.
    limit: Option<BoxFuture<()>>,
    watch: Option<Watch>,
    status: StatusCode,
    attempts: u32,
    may_be_done: bool,
    /// What is new in its items, as far as it has been reported.
    told: Vec<Drift>,
}

impl ByteStream {
    /// All of an answer that has come another way.
    pub(super) fn whole(body: Bytes) -> ByteStream {
        ByteStream { body: Some(body.into()), operation: None, live: None }
    }

    /// An answer of which the head has come, and the rest of that head.
    pub(super) fn begin(mut answer: Answer) -> (ByteStream, http::response::Parts) {
        let (head, body) = answer.response.into_parts();
        let Some(mut rest) = answer.rest.take() else {
            return (ByteStream { body: Some(body.into()), operation: answer.operation, live: None }, head);
        };
        let body = std::mem::take(&mut rest.body);
        let live = Live {
            rest,
            limit: None,
            watch: answer.watch,
            status: head.status,
            attempts: answer.attempts,
            may_be_done: answer.may_be_done,
            told: Vec::new(),
        };
        (ByteStream { body: Some(body), operation: answer.operation, live: Some(Box::new(live)) }, head)
    }

    /// The next piece; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_ended(context)).await
    }

    /// The next piece, for loops with `?`.
    ///
    /// # Errors
    /// If the connection breaks, or nothing comes for as long as the request's time limit.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }

    /// How many bytes one item may have.
    pub(super) fn item_limit(&self) -> usize {
        self.live.as_ref().map_or(usize::MAX, |live| live.rest.limit)
    }

    pub(super) fn operation(&self) -> Option<&Op> {
        self.operation.as_ref()
    }

    /// The next piece; whoever calls this says by [`end`](ByteStream::end) when all of it is worked off.
    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            let error = match Pin::new(body).poll_next(context) {
                Poll::Ready(Some(Ok(piece))) => {
                    if let Some(live) = &mut self.live {
                        live.limit = None;
                        live.watch.iter_mut().for_each(|watch| watch.received(piece.len()));
                    }
                    if piece.is_empty() {
                        continue;
                    }
                    return Poll::Ready(Some(Ok(piece)));
                }
                Poll::Ready(Some(Err(error))) => broken(error),
                Poll::Ready(None) => {
                    self.body = None;
                    return Poll::Ready(None);
                }
                Poll::Pending => {
                    let Some(live) = &mut self.live else { return Poll::Pending };
                    let Live { limit, rest, .. } = &mut **live;
                    let limit = limit.get_or_insert_with(|| rest.transport.sleep(rest.idle));
                    ready!(limit.as_mut().poll(context));
                    Error::transport(TransportError::too_late())
                }
            };
            return Poll::Ready(Some(Err(self.fail(error))));
        }
    }

    fn poll_ended(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let piece = ready!(self.poll_piece(context));
        if piece.is_none() {
            self.end();
        }
        Poll::Ready(piece)
    }

    /// Gives the answer up with an error, as it is reported.
    pub(super) fn fail(&mut self, error: Error) -> Error {
        self.body = None;
        let mut error = self.placed(error);
        if let Some(live) = self.live.take() {
            error = error.after(live.attempts).maybe_done(live.may_be_done);
            if let Some(watch) = live.watch {
                watch.failed(&error);
            }
        }
        error
    }

    /// Says which operation an error is about.
    pub(super) fn placed(&self, error: Error) -> Error {
        match &self.operation {
            Some(operation) => error.during(operation.clone()),
            None => error,
        }
    }

    /// Says that nothing more is wanted, since all is there.
    pub(super) fn end(&mut self) {
        self.body = None;
        if let Some(live) = self.live.take()
            && let Some(watch) = live.watch
        {
            let reading = watch.reading();
            watch.done(reading, live.status, 0);
        }
    }

    /// Decodes one item, and reports what is new in it to the observer.
    pub(super) fn observed<T>(&mut self, decode: impl FnOnce() -> T) -> T {
        let live = self.live.as_deref_mut();
        let Some((watch, told)) = live.and_then(|live| live.watch.as_ref().map(|watch| (watch, &mut live.told))) else {
            return decode();
        };
        let reading = watch.reading();
        let item = decode();
        watch.item(reading, told);
        item
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_ended(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("ended", &self.body.is_none()).finish_non_exhaustive()
    }
}
