//! Page after page.
//!
//! In: a call. Out: its pages, until there is no cursor. Must not know what the items are.

use std::collections::BTreeSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::Page;
use crate::call::Call;
use crate::endpoint::{Sending, decoder, send};
use crate::error::Error;

/// The name of the parameter that takes the cursor.
const CURSOR: &str = "cursor";

/// The pages of a list, each fetched when it is asked for.
///
/// Every page is asked for with the same filters. After an error there are no more pages; [`cursor`](Pages::cursor) tells
/// where to start again.
#[must_use = "pages are fetched only when they are asked for"]
pub struct Pages<T> {
    call: Option<Call>,
    pending: Option<Sending<Page<T>>>,
    fetch: fn(Call) -> Sending<Page<T>>,
    /// The cursor of the page that comes next, or is on its way.
    cursor: Option<String>,
    /// The cursors of the pages before, to notice a list that goes in circles.
    seen: BTreeSet<String>,
}

impl<T: DeserializeOwned + 'static> Pages<T> {
    #[inline]
    pub(crate) fn new(call: Call) -> Self {
        Pages {
            cursor: call.query_value(CURSOR),
            call: Some(call),
            pending: None,
            fetch: send::<decoder::Pages<T>>,
            seen: BTreeSet::new(),
        }
    }
}

impl<T> Pages<T> {
    /// The next page; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
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

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let pending = match &mut self.pending {
            Some(pending) => pending,
            None => {
                let Some(call) = &mut self.call else {
                    return Poll::Ready(None);
                };
                if let Some(error) = call.take_error() {
                    self.call = None;
                    return Poll::Ready(Some(Err(error)));
                }
                self.pending.insert((self.fetch)(call.again()))
            }
        };
        let Poll::Ready(page) = Pin::new(pending).poll(context) else {
            return Poll::Pending;
        };
        self.pending = None;
        match &page {
            Ok(page) => self.advance(page.next.as_deref()),
            Err(_) => self.call = None,
        }
        Poll::Ready(Some(page))
    }

    /// Makes the next page's call ready.
    fn advance(&mut self, next: Option<&str>) {
        let (Some(call), Some(next)) = (&mut self.call, next) else {
            (self.call, self.cursor) = (None, None);
            return;
        };
        self.seen.extend(self.cursor.take());
        self.cursor = Some(next.to_owned());
        if self.seen.contains(next) {
            return call.fail(Error::paging("a cursor came up a second time"));
        }
        call.query(CURSOR, &next);
    }
}

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
