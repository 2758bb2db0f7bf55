//! What code can ask of any request, whichever operation it is for.
//!
//! In: request types, by `endpoint!`. Out: traits over them. Must not know any endpoint.

use std::borrow::Cow;
use std::fmt::Debug;
use std::future::IntoFuture;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Sending;
#[cfg(not(feature = "test-util"))]
use super::decoder::Decoder;
use crate::call::Call;
use crate::error::Error;
use crate::operation::OperationInfo;
use crate::paging::{Items, Page, Pages};
use crate::response::Response;
use crate::retry::Retry;
#[cfg(feature = "test-util")]
use crate::test_util::Encode;
use crate::value::{DateTime, Param};

/// The names of the parameters by which changes are asked for.
const UPDATED_AFTER: &str = "updated_after";
const INCLUDE_DELETED: &str = "include_deleted";

/// What only this crate's requests have, so that no other type is one.
pub trait Sealed: Sized {
    #[cfg(not(feature = "test-util"))]
    type Decoder: Decoder;
    #[cfg(feature = "test-util")]
    type Decoder: Encode;

    fn call_mut(&mut self) -> &mut Call;

    fn into_call(self) -> Call;
}

/// Any request of the API, as the methods of the areas make them. This is for code over more than one kind of request;
/// a request has all of it as methods of its own.
///
/// A request is a template too: it can be cloned, and each clone sent. Only the first of them has a body that is
/// written while it is sent; another one fails when it is sent, and says so.
///
/// ```
/// use std::time::Duration;
/// use kombo::{Error, Request};
///
/// /// Sends a request with what all of ours have, and tells which it was.
/// async fn send<R: Request>(request: R) -> Result<R::Data, Error> {
///     println!("{} {}", R::operation().method(), R::operation().path());
///     request.timeout(Duration::from_secs(20)).header("x-our-service", "payroll").await
/// }
/// ```
#[diagnostic::on_unimplemented(message = "`{Self}` is no request of the API")]
pub trait Request:
    Sealed
    + IntoFuture<Output = Result<Self::Data, Error>, IntoFuture = Sending<Self::Data>>
    + Clone
    + Debug
    + Send
    + Sync
    + 'static
{
    /// What awaiting the request gives.
    type Data: Send + 'static;

    /// Which operation it is for.
    fn operation() -> &'static OperationInfo;

    /// How long one attempt at this request may take, instead of the client's setting.
    fn timeout(mut self, timeout: Duration) -> Self {
        self.call_mut().timeout(timeout);
        self
    }

    /// When this request is sent again after a failure, instead of the client's setting.
    fn retry(mut self, retry: Retry) -> Self {
        self.call_mut().retry(retry);
        self
    }

    /// Sets a header of the request.
    fn header(mut self, name: &str, value: impl Param) -> Self {
        self.call_mut().header(name, &value);
        self
    }

    /// Sets a parameter of the query by its name: one that this version does not have, or one that is set already.
    fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Param) -> Self {
        self.call_mut().query_any(name.into(), &value);
        self
    }

    /// Sends the request for its data along with warnings, status and headers.
    fn send_with_response(self) -> Sending<Response<Self::Data>>;

    /// Calls a setter if there is a value for it: `.maybe(cursor, L::cursor)`. Without one nothing is sent.
    fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

/// The request of any list that comes in pages.
///
/// ```
/// use kombo::{Error, ListRequest};
///
/// /// How many records a list has.
/// async fn count<L: ListRequest>(list: L) -> Result<usize, Error> {
///     let mut items = list.page_size(250).items().on_malformed(|record| eprintln!("left out: {record}"));
///     let mut count = 0;
///     while items.try_next().await?.is_some() {
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
pub trait ListRequest: Request<Data = Page<Self::Item>> {
    /// A record of the list.
    type Item: Serialize + DeserializeOwned + Clone + Debug + Send + Sync + 'static;

    /// Begins at the page of this cursor.
    fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call_mut().go(&cursor);
        self
    }

    /// How many records a page holds at most.
    fn page_size(mut self, size: u32) -> Self {
        self.call_mut().page_size(size);
        self
    }

    /// The pages of the list, one request each, with the same filters.
    fn pages(self) -> Pages<Self::Item> {
        Pages::new(self.into_call())
    }

    /// The items of the list, over all its pages.
    fn items(self) -> Items<Self::Item> {
        Items::new(self.into_call())
    }
}

/// The request of a list that can be asked for what has changed.
///
/// ```
/// use kombo::{DateTime, Error, IncrementalList, Record};
///
/// /// Ids that have changed since, and ids of what is gone.
/// async fn changes<L: IncrementalList>(list: L, since: DateTime) -> Result<(Vec<String>, Vec<String>), Error> {
///     let (mut changed, mut gone) = (Vec::new(), Vec::new());
///     let mut items = list.updated_after(since).include_deleted(true).items();
///     while let Some(record) = items.try_next().await? {
///         let list = if record.remote_deleted_at().is_some() { &mut gone } else { &mut changed };
///         list.push(record.id().to_owned());
///     }
///     Ok((changed, gone))
/// }
/// ```
pub trait IncrementalList: ListRequest<Item: Record> {
    /// Whether a record that is not listed is gone. Some lists forget old records.
    #[doc(hidden)]
    const SWEPT: bool = true;

    /// Gives only records that have changed after this time, themselves or in data nested in them.
    fn updated_after(mut self, time: impl Into<DateTime>) -> Self {
        let time: DateTime = time.into();
        self.call_mut().query(UPDATED_AFTER, &time);
        self
    }

    /// Whether deleted records are listed too.
    fn include_deleted(mut self, include: bool) -> Self {
        self.call_mut().query(INCLUDE_DELETED, &include);
        self
    }
}

/// A record with an id and times of its own. Types of yours can be records too.
pub trait Record {
    /// The record's id. It is unique among the records of one model.
    fn id(&self) -> &str;

    /// When the record last changed.
    fn changed_at(&self) -> Option<&DateTime>;

    /// When the record was deleted in the connected tool; none while it is there.
    fn remote_deleted_at(&self) -> Option<&DateTime>;
}
