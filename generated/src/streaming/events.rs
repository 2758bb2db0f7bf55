//! An answer that is server-sent events.
//!
//! In: an answer on its way. Out: its events, each as soon as it is whole. Must not know what they mean.

use std::fmt;
use std::future::poll_fn;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use sse_core::{MessageEvent, SseDecoder, SseEvent};

use super::ByteStream;
use super::item::Source;
use crate::error::Error;
use crate::paging::MalformedRecord;

/// One event of an [`EventStream`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerEvent<T> {
    /// What kind of event it is; `message` where nothing is said.
    pub event: String,
    /// The id that the server gave last, with this event or before. It is what `Last-Event-ID` takes to go on from here.
    pub id: Option<String>,
    /// What it says.
    pub data: T,
}

/// The events of an answer, each as soon as it has come: what awaiting the request gives where the answer is
/// `text/event-stream`, or `send_stream` where it may be something else as well.
///
/// An event whose data does not have the described shape comes as an error in its place, which
/// [`malformed_record`](Error::malformed_record) tells from others, and the next call goes on behind it; so does one
/// that has more bytes than [`max_response_size`](crate::ClientBuilder::max_response_size), for which
/// [`is_too_large`](Error::is_too_large) holds. After any other error there are no more events. Comments, by which servers
/// keep connections alive, are passed over. Where data is JSON, `[DONE]` in its place ends the stream, as many servers
/// mean it.
///
/// The request's time limit is for the time until the answer begins, and for that in which nothing comes, comments
/// included. Nothing is sent a second time once it has begun: to go on after an error, send the request again, with
/// [`last_event_id`](EventStream::last_event_id) in the header `Last-Event-ID` where the server knows that. Dropping the stream
/// gives the rest up and closes the connection.
///
/// ```
/// use kombo::{Error, EventStream};
///
/// async fn show<T: std::fmt::Debug>(events: EventStream<T>) -> Result<(), Error> {
///     let mut events = events.on_malformed(|record| eprintln!("left out: {record}"));
///     while let Some(event) = events.try_next().await? {
///         println!("{}: {:?}", event.event, event.data);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "an answer is read only when it is asked for"]
pub struct EventStream<T> {
    source: Source,
    decoder: SseDecoder,
    /// What has come and is not decoded yet.
    piece: Bytes,
    read: Read<T>,
    retry: Option<Duration>,
}

/// Makes something of the data of an event.
type Read<T> = fn(&mut Source, String) -> Step<T>;

/// What follows from the data of an event.
pub(super) enum Step<T> {
    Item(Result<T, Error>),
    /// It was taken aside.
    Aside,
    /// It says that this is the end.
    Done,
}

/// What servers send in place of data when there is no more.
const DONE: &str = "[DONE]";

/// Reads data as JSON.
pub(super) fn json<T: DeserializeOwned>(source: &mut Source, data: String) -> Step<T> {
    match data.trim() {
        DONE => Step::Done,
        data => source.item(data.as_bytes()).map_or(Step::Aside, Step::Item),
    }
}

/// Leaves data as it is.
pub(super) fn text(source: &mut Source, data: String) -> Step<String> {
    source.pass();
    Step::Item(Ok(data))
}

impl<T> EventStream<T> {
    pub(super) fn new(bytes: ByteStream, read: Read<T>) -> Self {
        let limit = NonZeroUsize::new(bytes.item_limit()).unwrap_or(NonZeroUsize::MIN);
        let decoder = SseDecoder::with_limit(limit);
        EventStream { source: Source::new(bytes), decoder, piece: Bytes::new(), read, retry: None }
    }

    /// The next event; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<ServerEvent<T>, Error>> {
        poll_fn(|context| self.poll_event(context)).await
    }

    /// The next event, for loops with `?`. Such a loop ends at a malformed event too, unless
    /// [`on_malformed`](EventStream::on_malformed) takes them aside.
    ///
    /// # Errors
    /// If the connection breaks, nothing comes for as long as the request's time limit, or an event is malformed or too
    /// large.
    pub async fn try_next(&mut self) -> Result<Option<ServerEvent<T>>, Error> {
        self.next().await.transpose()
    }

    /// Hands malformed events to a function, so that none comes as an error.
    pub fn on_malformed(mut self, aside: impl FnMut(MalformedRecord) + Send + 'static) -> Self {
        self.source.set_aside(aside);
        self
    }

    /// The id that the server gave last, if any.
    pub fn last_event_id(&self) -> Option<&str> {
        self.decoder.last_event_id().map(|id| &**id)
    }

    /// How long the server wants to be left alone before the request is sent again, if it has said so.
    pub fn retry(&self) -> Option<Duration> {
        self.retry
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<ServerEvent<T>, Error>>> {
        loop {
            match self.decoder.next(&mut self.piece) {
                Some(Ok(SseEvent::Message(MessageEvent { event, data, last_event_id }))) => {
                    match (self.read)(&mut self.source, data) {
                        Step::Item(item) => {
                            let id = last_event_id.map(|id| id.as_ref().to_owned());
                            let event = event.into_owned();
                            return Poll::Ready(Some(item.map(|data| ServerEvent { event, id, data })));
                        }
                        Step::Aside => {}
                        Step::Done => {
                            self.piece = Bytes::new();
                            // If the end of the answer has come as well, the connection can be used again.
                            let _ = self.source.bytes.poll_piece(context);
                            self.source.bytes.end();
                            return Poll::Ready(None);
                        }
                    }
                    continue;
                }
                Some(Ok(SseEvent::Retry(wait))) => {
                    self.retry = Some(Duration::from_millis(wait.into()));
                    continue;
                }
                Some(Err(_)) => return Poll::Ready(Some(Err(self.source.too_large()))),
                None => {}
            }
            match ready!(self.source.bytes.poll_piece(context)) {
                Some(Ok(piece)) => self.piece = piece,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    self.source.bytes.end();
                    return Poll::Ready(None);
                }
            }
        }
    }
}

// Nothing in it is pinned by itself.
impl<T> Unpin for EventStream<T> {}

impl<T> Stream for EventStream<T> {
    type Item = Result<ServerEvent<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("bytes", &self.source.bytes).finish_non_exhaustive()
    }
}
