//! Item after item, over all pages.
//!
//! In: pages. Out: their items. Must not know what they are.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::Pages;
use crate::call::Call;
use crate::error::Error;

/// The items of a list, over all its pages. A page is fetched when the one before is used up.
///
/// After an error there are no more items; [`cursor`](Items::cursor) tells where to start again.
#[must_use = "items are fetched only when they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
}

impl<T: DeserializeOwned + 'static> Items<T> {
    #[inline]
    pub(crate) fn new(call: Call) -> Self {
        Items { pages: Pages::new(call), page: Vec::new().into_iter() }
    }
}

impl<T> Items<T> {
    /// The next item; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item, for loops with `?`.
    ///
    /// # Errors
    /// If a page cannot be fetched, or the list does not come to an end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left.
    ///
    /// # Errors
    /// If a page cannot be fetched, or the list does not come to an end.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// The cursor of the page that comes after the present one, for going on later by the request's `cursor`.
    ///
    /// After an error it is that of the page which could not be fetched.
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match std::task::ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = page.items.into_iter(),
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
