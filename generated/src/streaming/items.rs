//! An answer that is one JSON text after the other.
//!
//! In: an answer on its way, and what stands between its items. Out: the items, each as soon as it is whole. Must not know
//! what they are.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::ByteStream;
use super::frames::{Frames, Framing};
use super::item::Source;
use crate::error::Error;
use crate::paging::MalformedRecord;

/// The items of an answer, each as soon as it has come: what awaiting the request gives where the answer is lines of JSON
/// (`application/jsonl`, `application/x-ndjson`) or a sequence of JSON texts (`application/json-seq`).
///
/// An item that does not have the described shape comes as an error in its place, which
/// [`malformed_record`](Error::malformed_record) tells from others, and the next call goes on behind it; so does one
/// that has more bytes than [`max_response_size`](crate::ClientBuilder::max_response_size), for which
/// [`is_too_large`](Error::is_too_large) holds. After any other error there are no more items. The request's time limit is
/// for the time until the answer begins, and for that in which nothing comes. Nothing is sent a second time once it has
/// begun. Dropping the stream gives the rest up and closes the connection.
///
/// ```
/// use kombo::{Error, ItemStream};
///
/// async fn show<T: serde::de::DeserializeOwned + std::fmt::Debug>(items: ItemStream<T>) -> Result<(), Error> {
///     let mut items = items.on_malformed(|record| eprintln!("left out: {record}"));
///     while let Some(item) = items.try_next().await? {
///         println!("{item:?}");
///     }
///     Ok(())
/// }
/// ```
#[must_use = "an answer is read only when it is asked for"]
pub struct ItemStream<T> {
    source: Source,
    frames: Frames,
    item: PhantomData<fn() -> T>,
}

impl<T> ItemStream<T> {
    pub(super) fn new(bytes: ByteStream, framing: Framing) -> Self {
        let frames = Frames::new(framing, bytes.item_limit());
        ItemStream { source: Source::new(bytes), frames, item: PhantomData }
    }

    /// Hands malformed items to a function, so that none comes as an error.
    pub fn on_malformed(mut self, aside: impl FnMut(MalformedRecord) + Send + 'static) -> Self {
        self.source.set_aside(aside);
        self
    }
}

impl<T: DeserializeOwned> ItemStream<T> {
    /// The next item; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, for loops with `?`. Such a loop ends at a malformed item too, unless
    /// [`on_malformed`](ItemStream::on_malformed) takes them aside.
    ///
    /// # Errors
    /// If the connection breaks, nothing comes for as long as the request's time limit, or an item is malformed or too
    /// large.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            match self.frames.next() {
                Some(Ok(text)) => match self.source.item(&text) {
                    Some(item) => return Poll::Ready(Some(item)),
                    None => continue,
                },
                Some(Err(_)) => return Poll::Ready(Some(Err(self.source.too_large()))),
                None => {}
            }
            match ready!(self.source.bytes.poll_piece(context)) {
                Some(Ok(piece)) => self.frames.push(&piece),
                Some(Err(error)) => {
                    self.frames.clear();
                    return Poll::Ready(Some(Err(error)));
                }
                None if self.frames.is_ended() => {
                    self.source.bytes.end();
                    return Poll::Ready(None);
                }
                None => self.frames.end(),
            }
        }
    }
}

impl<T: DeserializeOwned> Stream for ItemStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream").field("bytes", &self.source.bytes).finish_non_exhaustive()
    }
}
