//! Page after page.
//!
//! In: a call. Out: its pages, until there is no cursor. Must not know what the items are.

use std::collections::BTreeSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::{Future, poll_fn};
use std::hash::BuildHasher;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::Page;
#[cfg(feature = "paging")]
use super::described::Content;
use crate::call::Call;
use crate::endpoint::{Sending, decoder, send_with_response};
use crate::error::Error;
use crate::operation::Op;
use crate::response::Response;

/// How many pages in a row may be without a record. A filter may leave some so; a list that goes on like that never ends.
const MOST_EMPTY: u32 = 100;

/// The pages of a list, each fetched when it is asked for.
///
/// ```no_run
/// use kombo::{Error, ListRequest};
///
/// async fn count<L: ListRequest>(list: L) -> Result<(), Error> {
///     let mut pages = list.page_size(250).pages();
///     while let Some(page) = pages.try_next().await? {
///         println!("{} items, {} malformed", page.items.len(), page.malformed.len());
///         println!("to go on from here: {:?}", pages.cursor());
///     }
///     Ok(())
/// }
/// ```
///
/// Every page is asked for with the same filters. After an error there are no more pages; [`cursor`](Pages::cursor) tells
/// where to start again.
#[must_use = "pages are fetched only when they are asked for"]
pub struct Pages<T> {
    operation: Op,
    call: Option<Call>,
    pending: Option<Sending<Response<Page<T>>>>,
    fetch: fn(Call) -> Sending<Response<Page<T>>>,
    /// Why the list cannot go on.
    stopped: Option<Error>,
    /// The cursor of the page that comes next, or is on its way.
    cursor: Option<String>,
    /// The cursor of the page that came last.
    present: Option<String>,
    /// Whether the next page is asked for before it is wanted, and that page, if it came before.
    ahead: bool,
    ready: Option<Result<Response<Page<T>>, Error>>,
    /// Hashes of the cursors of the pages before, to detect a cursor that repeats.
    seen: BTreeSet<u64>,
    hasher: RandomState,
    /// How many pages in a row had no record.
    empty: u32,
    /// What the items of the page before come to.
    #[cfg(feature = "paging")]
    content: Option<Content>,
    /// How many pages in a row were the same as the one before.
    #[cfg(feature = "paging")]
    same: u32,
}

impl<T: DeserializeOwned + 'static> Pages<T> {
    #[inline]
    pub(crate) fn new(call: Call) -> Self {
        Pages::by(call, send_with_response::<decoder::Pages<T>>)
    }

    /// The pages of a list that says itself how they come.
    #[cfg(feature = "paging")]
    #[inline]
    pub(crate) fn described<L: super::described::Layout>(call: Call) -> Self {
        Pages::by(call, send_with_response::<decoder::Listed<L, T>>)
    }

    #[inline]
    fn by(call: Call, fetch: fn(Call) -> Sending<Response<Page<T>>>) -> Self {
        Pages {
            operation: call.operation().clone(),
            cursor: call.position(),
            call: Some(call),
            pending: None,
            fetch,
            stopped: None,
            present: None,
            ahead: false,
            ready: None,
            seen: BTreeSet::new(),
            hasher: RandomState::new(),
            empty: 0,
            #[cfg(feature = "paging")]
            content: None,
            #[cfg(feature = "paging")]
            same: 0,
        }
    }
}

impl<T> Pages<T> {
    /// The next page; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page with the status, headers and warnings of its answer; nothing after the last one.
    pub async fn next_with_response(&mut self) -> Option<Result<Response<Page<T>>, Error>> {
        poll_fn(|context| self.poll_response(context)).await
    }

    /// The next page, for loops with `?`.
    ///
    /// # Errors
    /// If the page cannot be fetched, or the list does not come to an end.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        self.next().await.transpose()
    }

    /// The cursor of the page that comes next, for going on later by the request's `cursor`.
    ///
    /// After an error it is that of the page which could not be fetched. There is none before the first page and after
    /// the last one.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Asks for the page after the present one while that is being worked on, so that the answer is there sooner. At
    /// most one page is asked for ahead, and nothing is asked for twice.
    ///
    /// It helps where the work on a page takes about as long as fetching one, or longer: the waits are then hidden
    /// behind it. With little work there is nothing to hide them behind. The request is driven only while this list is
    /// polled, and meanwhile as far as the transport works by itself. It costs the memory of a second page.
    pub fn read_ahead(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// The cursor of the page that came last; none if that was the first.
    pub(super) fn present(&self) -> Option<&str> {
        self.present.as_deref()
    }

    pub(super) fn operation(&self) -> &Op {
        &self.operation
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        self.poll_response(context).map(|page| page.map(|page| page.map(Response::into_data)))
    }

    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Page<T>>, Error>>> {
        let page = match self.ready.take() {
            Some(page) => page,
            None => match std::task::ready!(self.poll_fetch(context)) {
                Some(page) => page,
                None => return Poll::Ready(None),
            },
        };
        match &page {
            Ok(page) => {
                self.present.clone_from(&self.cursor);
                let is_empty = page.data.items.is_empty() && page.data.malformed.is_empty();
                self.empty = if is_empty { self.empty + 1 } else { 0 };
                self.advance(page.data.next.as_deref());
                #[cfg(feature = "paging")]
                self.compare(page.content());
            }
            Err(_) => self.call = None,
        }
        self.poll_ahead(context);
        Poll::Ready(Some(page))
    }

    /// Works on the page that comes next, if that is wanted, without waiting for it.
    pub(super) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if self.ahead
            && self.ready.is_none()
            && let Poll::Ready(page) = self.poll_fetch(context)
        {
            self.ready = page;
        }
    }

    /// Fetches the page at the present cursor; nothing after the last one.
    fn poll_fetch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Page<T>>, Error>>> {
        let pending = match &mut self.pending {
            Some(pending) => pending,
            None => {
                if let Some(error) = self.stopped.take() {
                    return Poll::Ready(Some(Err(error)));
                }
                let Some(call) = &self.call else {
                    return Poll::Ready(None);
                };
                self.pending.insert((self.fetch)(call.clone()))
            }
        };
        let page = std::task::ready!(Pin::new(pending).poll(context));
        self.pending = None;
        Poll::Ready(Some(page))
    }

    /// Stops where a page comes again, since the server does not go on. Values that are no records may well be the same on
    /// several pages.
    #[cfg(feature = "paging")]
    fn compare(&mut self, content: Option<Content>) {
        let is_same = content.is_some() && self.content == content;
        self.content = content;
        self.same = if is_same { self.same + 1 } else { 0 };
        let most = if content.is_some_and(|content| content.records) { 1 } else { MOST_EMPTY };
        if self.same >= most && self.cursor.is_some() {
            let why = "a page came again, so the server takes no notice of what asks for the next one";
            self.stopped = Some(Error::paging(why).during(self.operation.clone()));
        }
    }

    /// Makes the next page's call ready.
    fn advance(&mut self, next: Option<&str>) {
        let (Some(call), Some(next)) = (&mut self.call, next) else {
            (self.call, self.cursor) = (None, None);
            return;
        };
        let hasher = &self.hasher;
        self.seen.extend(self.cursor.take().map(|cursor| hasher.hash_one(cursor.as_str())));
        self.cursor = Some(next.to_owned());
        let why = match (self.seen.contains(&hasher.hash_one(next)), self.empty >= MOST_EMPTY) {
            (true, _) => "a cursor came up a second time",
            (_, true) => "100 pages in a row had no record, and each named another page",
            _ => {
                call.go(next);
                return;
            }
        };
        self.stopped = Some(Error::paging(why).during(self.operation.clone()));
    }
}

// Nothing in it is pinned by itself.
impl<T> Unpin for Pages<T> {}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("call", &self.call).finish_non_exhaustive()
    }
}
