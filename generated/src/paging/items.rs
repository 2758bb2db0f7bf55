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

/// The items of a list, over all its pages. A page is fetched when the one before is used up.
///
/// ```no_run
/// use kombo::{Error, ListRequest};
///
/// async fn show<L: ListRequest>(list: L) -> Result<(), Error> {
///     let mut items = list.items().on_malformed(|record| eprintln!("left out: {record}"));
///     while let Some(item) = items.try_next().await? {
///         println!("{item:?}");
///     }
///     Ok(())
/// }
/// ```
///
/// A record that does not have the described shape comes as an error in its place, which
/// [`malformed_record`](Error::malformed_record) tells from others; the next call goes on behind it.
/// [`on_malformed`](Items::on_malformed) takes such records aside instead. After any other error there are no more items;
/// [`cursor`](Items::cursor) tells where to start again.
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
    /// The next item; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, for loops with `?`. Such a loop ends at a malformed record too, unless
    /// [`on_malformed`](Items::on_malformed) takes them aside.
    ///
    /// # Errors
    /// If a page cannot be fetched, the list does not come to an end, or a record is malformed.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left.
    ///
    /// # Errors
    /// If a page cannot be fetched, the list does not come to an end, or a record is malformed and
    /// [`on_malformed`](Items::on_malformed) does not take it aside.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// What to give to the request's `cursor` to go on later without missing an item. While the present page has items
    /// left it is the cursor of that page, whose first items then come again; after that it is the cursor of the next.
    ///
    /// After an error it is the cursor of the page that could not be fetched. There is none on the first page, since that is
    /// where a request without a cursor begins, and none after the last item.
    pub fn cursor(&self) -> Option<&str> {
        match self.page.len() + self.malformed.len() {
            0 => self.pages.cursor(),
            _ => self.pages.present(),
        }
    }

    /// Hands malformed records to a function, so that none comes as an error.
    pub fn on_malformed(mut self, aside: impl FnMut(MalformedRecord) + Send + 'static) -> Self {
        self.aside = Some(Box::new(aside));
        self
    }

    /// Asks for the next page while the items of the present one are handed out. At most one page is asked for ahead.
    ///
    /// It helps where the work on a page takes about as long as fetching one, or longer: the waits are then hidden
    /// behind it. With little work there is nothing to hide them behind. The request is driven only while an item is
    /// asked for, so work that blocks the thread leaves the answer unread in the socket; work that awaits, or runs on
    /// another thread, does not. It costs the memory of a second page.
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
