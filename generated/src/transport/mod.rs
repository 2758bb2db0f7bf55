//! The door to HTTP: what carries requests out and answers in.
//!
//! In: complete requests. Out: complete answers, or why there is none. Must not know operations, keys or JSON.

mod body;
mod error;
#[cfg(feature = "reqwest")]
mod off_runtime;
#[cfg(feature = "reqwest")]
mod over_reqwest;
#[cfg(test)]
mod tests;

use std::collections::hash_map::RandomState;
use std::future::Future;
use std::hash::BuildHasher;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;

pub use body::Body;
pub(crate) use error::BoxError;
pub use error::TransportError;
#[cfg(feature = "reqwest")]
pub use over_reqwest::ReqwestTransport;
#[cfg(feature = "multipart")]
pub(crate) use over_reqwest::outgoing;

/// A future on the heap that may move between threads.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Something that can send an HTTP request.
///
/// The feature `reqwest` brings one. Implement this for another HTTP client, or around one for what all requests should
/// go through:
///
/// ```
/// use std::time::Duration;
/// use kombo::{Body, BoxFuture, Transport, TransportError, bytes::Bytes, http};
///
/// struct Printed<T>(T);
///
/// impl<T: Transport> Transport for Printed<T> {
///     fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
///         println!("{}", request.method());
///         self.0.send(request)
///     }
///
///     fn sleep(&self, duration: Duration) -> BoxFuture<()> {
///         self.0.sleep(duration)
///     }
/// }
/// ```
///
/// The client keeps time limits and sends requests again, by [`sleep`](Transport::sleep) and [`now`](Transport::now); an
/// implementation need not do either. It must not follow redirects to another host, since requests carry the API key.
///
/// A transport for tests can have its own clock behind `sleep` and `now`, and a deterministic [`random`](Transport::random).
/// Retries then take no time and are reproducible.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request once and reads the whole answer.
    ///
    /// Among the request's extensions is the [`ResponseLimit`]: an implementation that reads piece by piece can stop
    /// there. The client checks the size of what it is given in any case.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>>;

    /// Sends a request once and returns the response as soon as its head has arrived; the body follows in chunks. Dropping
    /// the body closes the connection.
    ///
    /// The default implementation reads the whole response with [`send`](Transport::send) first, within its limits. A
    /// transport that wraps another one should forward this method. An error of the body that is a [`TransportError`] is
    /// reported as such.
    #[cfg(feature = "streaming")]
    fn send_streaming(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let answer = self.send(request);
        Box::pin(async move { Ok(answer.await?.map(Body::from)) })
    }

    /// Waits that long.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;

    /// The clock that goes along with [`sleep`](Transport::sleep); by default that of the system.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The time of day, for a `Retry-After` that names one in an answer that does not say when it was given.
    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    /// A number from 0 to 1 that says where within its bounds the wait before a retry falls; random by default.
    fn random(&self) -> f64 {
        // Each `RandomState` has keys of its own, so that what it makes of nothing is as good as random.
        let bits = RandomState::new().hash_one(()) >> 32;
        bits as f64 / f64::from(u32::MAX)
    }
}

/// How many bytes the body of an answer may have; an extension of every request that a [`Transport`] is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseLimit(pub usize);
