//! Requests for programs that are not async: [`wait`] for an answer, go through a list by [`iter`].
//!
//! ```no_run
//! use kombo::{Error, ListRequest, blocking};
//!
//! fn show<L: ListRequest>(list: L) -> Result<(), Error> {
//!     let page = blocking::wait(list.clone().page_size(10))?;
//!     println!("{} items", page.items.len());
//!     for item in blocking::iter(list.items()) {
//!         println!("{:?}", item?);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Any request, [`Sending`](crate::Sending) and [`Polling`](crate::Polling) can be waited for. [`Items`](crate::Items) and
//! [`Pages`](crate::Pages) can be iterated over. One thread for the whole process keeps the connections; it is started when
//! it is first needed.

// In: a request, or a list. Out: its answer, or its items, on the thread that asked. Must not know any operation.

use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};

use crate::error::Error;
use crate::park::block_on;

/// Waits for a request.
///
/// It blocks the thread until the answer is there. Do not call it in an async task, but by `spawn_blocking`.
///
/// # Errors
/// Those of the request.
pub fn wait<F, T>(request: F) -> Result<T, Error>
where
    F: IntoFuture<Output = Result<T, Error>>,
{
    let _runtime = runtime()?.enter();
    block_on(request.into_future())
}

/// The items of a list, or its pages, one after the other. Errors are those of [`wait`].
pub fn iter<S, T>(list: S) -> impl Iterator<Item = Result<T, Error>>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    let mut list = Some(list);
    std::iter::from_fn(move || match runtime() {
        Ok(runtime) => {
            let _runtime = runtime.enter();
            let list = list.as_mut()?;
            block_on(poll_fn(|context| Pin::new(&mut *list).poll_next(context)))
        }
        Err(error) => list.take().map(|_| Err(error)),
    })
}

/// What keeps the connections.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();
    let build =
        || Builder::new_multi_thread().worker_threads(1).thread_name(env!("CARGO_PKG_NAME")).enable_all().build();
    RUNTIME
        .get_or_init(build)
        .as_ref()
        .map_err(|error| Error::request(format!("the thread that keeps the connections cannot be started: {error}")))
}
