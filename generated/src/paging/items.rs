//! Item after item, over all pages.
//!
//! In: pages. Out: their items. Must not know what they are.

use std::fmt;
use std::future::poll_fn;
use std::iter::Peekable;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::{MalformedRecord, Pages};
use crate::call::Call;
use crate::error::Error;

/// The items of a list, across all pages. Pages are fetched as needed.
///
/// ```no_run
/// use kombo::{Error, ListRequest};
///
/// async fn show<L: ListRequest>(list: L) -> Result<(), Error> {
///     let mut items = list.items().on_malformed(|record| eprintln!("skipped: {record}"));
///     while let Some(item) = items.try_next().await? {
///         println!("{item:?}");
///     }
///     Ok(())
/// }
/// ```
///
/// A malformed record is an error in its place, recognizable by [`malformed_record`](Error::malformed_record), and the next
/// call continues after it. [`on_malformed`](Items::on_malformed) passes such records to a function instead. After any other
/// error there are no more items; [`cursor`](Items::cursor) is where to resume.
#[must_use = "items are fetched only when they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
    malformed: Peekable<std::vec::IntoIter<MalformedRecord>>,
    /// The place in the page of the record that comes next.
    index: usize,
    aside: Option<Aside>,
}

/// What takes malformed records aside.
type Aside = Box<dyn FnMut(MalformedRecord) + Send>;

impl<T: DeserializeOwned + 'static> Items<T> {
    #[inline]
    pub(crate) fn new(call: Call) -> Self {
        Items::over(Pages::new(call))
    }

    /// The items of these pages.
    #[inline]
    pub(crate) fn over(pages: Pages<T>) -> Self {
        Items {
            pages,
            page: Vec::new().into_iter(),
            malformed: Vec::new().into_iter().peekable(),
            index: 0,
            aside: None,
        }
    }
}

impl<T> Items<T> {
    /// The next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, for loops with `?`. Such a loop also ends at a malformed record, unless
    /// [`on_malformed`](Items::on_malformed) is set.
    ///
    /// # Errors
    /// If a page cannot be fetched, the list does not come to an end, or a record is malformed.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// Collects all remaining items.
    ///
    /// # Errors
    /// If a page cannot be fetched, the list does not come to an end, or a record is malformed and
    /// [`on_malformed`](Items::on_malformed) is not set.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// The cursor to pass to the request's `cursor` to resume later without missing an item. While the current page has
    /// items left, it is the cursor of that page, whose first items are then returned again; after that, of the next one.
    ///
    /// After an error it is the cursor of the page that could not be fetched. It is `None` on the first page, where a request
    /// without a cursor starts, and after the last item.
    pub fn cursor(&self) -> Option<&str> {
        match self.page.len() + self.malformed.len() {
            0 => self.pages.cursor(),
            _ => self.pages.present(),
        }
    }

    /// Passes malformed records to a function instead of returning them as errors.
    pub fn on_malformed(mut self, aside: impl FnMut(MalformedRecord) + Send + 'static) -> Self {
        self.aside = Some(Box::new(aside));
        self
    }

    /// Fetches the next page while the items of the current one are processed; at most one page ahead.
    ///
    /// It helps if processing a page takes about as long as fetching one, or longer. The request only makes progress while
    /// an item is awaited, so work that blocks the thread delays it. It costs the memory of a second page.
    pub fn read_ahead(mut self) -> Self {
        self.pages = self.pages.read_ahead();
        self
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(record) = self.malformed.next_if(|record| record.index() == self.index) {
                self.index += 1;
                match &mut self.aside {
                    Some(aside) => aside(record),
                    None => {
                        let error = Error::malformed(record).during(self.pages.operation().clone());
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                continue;
            }
            if let Some(item) = self.page.next() {
                self.index += 1;
                self.pages.poll_ahead(context);
                return Poll::Ready(Some(Ok(item)));
            }
            match std::task::ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => {
                    self.page = page.items.into_iter();
                    self.malformed = page.malformed.into_iter().peekable();
                    self.index = 0;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in it is pinned by itself.
impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
