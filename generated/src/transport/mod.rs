//! The door to HTTP: what carries requests out and answers in.
//!
//! In: complete requests. Out: complete answers, or why there is none. Must not know operations, keys or JSON.

mod body;
mod error;
#[cfg(feature = "reqwest")]
mod over_reqwest;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

pub use body::Body;
pub use error::TransportError;
#[cfg(feature = "reqwest")]
pub use over_reqwest::ReqwestTransport;

/// A future on the heap that may move between threads.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Something that can send an HTTP request.
///
/// The `reqwest` feature brings one; implement this for another HTTP client, or for tests. Time limits are kept by the
/// client with the help of [`sleep`](Transport::sleep), so an implementation need not care about them.
///
/// An implementation should not follow redirects to another host, since requests carry the API key.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole answer.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>>;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;
}
