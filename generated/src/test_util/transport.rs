//! The stand-in for the API, and the transport that leads to it.
//!
//! In: requests. Out: the answers that were prepared for them. Must not know any operation.

use std::fmt;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::Method;

use super::state::{Reply, State};
use super::{Expectation, Sent, SentRequest};
use crate::api::SCHEMES;
use crate::call::RawRequest;
use crate::endpoint::Request;
use crate::operation::Op;
use crate::transport::{Body, BoxFuture, Transport, TransportError};
use crate::{Client, Retry};

/// The key of the client; it is nobody's.
const KEY: &str = "key-of-the-test";
/// Where the client sends its requests. The domain is one that never exists.
const BASE_URL: &str = "https://api.invalid";

/// When the stand-in begins, in seconds since 1970: the first of March 2024 at ten, UTC.
const BEGINNING: Duration = Duration::from_secs(1_709_287_200);

/// What the stand-in and its transports share.
pub(super) struct Shared {
    state: Mutex<State>,
    beginning: Instant,
}

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A stand-in for the API, in memory.
///
/// When it goes out of scope it panics if something expected was not sent, or something was sent that was not expected,
/// unless the test has failed already. A test that ends with `?` passes its result to [`finish`](FakeApi::finish), or runs in
/// [`run`](super::run), so that its own error is reported.
pub struct FakeApi {
    shared: Arc<Shared>,
}

impl FakeApi {
    /// A stand-in that expects nothing yet.
    #[allow(clippy::new_without_default, reason = "it is to be named, since it checks when it goes out of scope")]
    pub fn new() -> FakeApi {
        FakeApi { shared: Arc::new(Shared { state: Mutex::default(), beginning: Instant::now() }) }
    }

    /// A client that is answered by this. Its keys are made up, one for each security scheme, and its base URL has no path. It sends nothing a second time,
    /// so that a refusal is expected once; for tests of retries make a client with the [`transport`](FakeApi::transport).
    pub fn client(&self) -> Client {
        let builder = Client::builder(KEY).base_url(BASE_URL).retry(Retry::off());
        let builder = (1..SCHEMES.len()).fold(builder, |builder, scheme| builder.set_credential(scheme, KEY.into()));
        let client = builder.transport(self.transport()).build();
        client.unwrap_or_else(|error| panic!("the client of the stand-in cannot be built: {error}"))
    }

    /// The way here for a client with settings of your own: `Client::builder(key).transport(api.transport())`.
    pub fn transport(&self) -> FakeTransport {
        FakeTransport { shared: self.shared.clone() }
    }

    /// Expects a request, named by its type.
    #[track_caller]
    pub fn expect<R: Request>(&self) -> Expectation<R> {
        Expectation::new(R::operation().into(), self.shared.clone(), Location::caller())
    }

    /// Expects a request that [`Client::call`] makes, or `call` of a handle, by the method and the path that are
    /// given there.
    ///
    /// ```
    /// use kombo::http::Method;
    /// use kombo::test_util::{self, block_on};
    /// use serde_json::{Value, json};
    ///
    /// let (client, server) = test_util::client();
    /// server.expect_call(Method::GET, "/new/{id}").path("/new/7").reply(json!({"name": "seven"}));
    /// let seven = block_on(client.call(Method::GET, "/new/{id}").path("id", 7).send_as::<Value>());
    /// assert_eq!(seven.unwrap()["name"], "seven");
    /// ```
    #[track_caller]
    pub fn expect_call(&self, method: Method, path: &'static str) -> Expectation<RawRequest> {
        Expectation::new(Op::named(method, path), self.shared.clone(), Location::caller())
    }

    /// All requests so far, in the order in which they were sent; what was tried again is there again.
    pub fn requests(&self) -> Vec<SentRequest> {
        self.shared.lock().requests.clone()
    }

    /// The requests of one type so far.
    pub fn requests_of<R: Request>(&self) -> Vec<SentRequest> {
        self.shared.lock().requests.iter().filter(|request| request.is::<R>()).cloned().collect()
    }

    /// How long the client has waited each time: for retries, for a task to be done, and for answers that never came.
    pub fn waits(&self) -> Vec<Duration> {
        self.shared.lock().waits.clone()
    }

    /// Checks now that everything expected was sent and nothing else was.
    ///
    /// # Panics
    /// If not; the message has a line for each thing that is wrong.
    #[track_caller]
    pub fn assert_done(&self) {
        let complaint = self.shared.lock().complaint();
        if let Some(complaint) = complaint {
            panic!("{complaint}");
        }
    }
}

impl FakeApi {
    /// Ends a test that gives a result: an error is what it ends by, whatever else was expected; without one, all that
    /// was expected must have been sent. [`run`](super::run) does this.
    ///
    /// A stand-in that only goes out of scope cannot know that the test is ending by an error, and would panic where
    /// something is still expected, which hides the error.
    ///
    /// # Errors
    /// That of the test.
    ///
    /// # Panics
    /// If there is no error, and something expected was not sent, or something was sent that was not expected.
    #[track_caller]
    pub fn finish<T, E>(self, result: Result<T, E>) -> Result<T, E> {
        match result {
            Ok(_) => self.assert_done(),
            Err(_) => self.shared.lock().is_over = true,
        }
        result
    }
}

impl Drop for FakeApi {
    fn drop(&mut self) {
        let is_over = self.shared.lock().is_over;
        if !is_over && !thread::panicking() {
            self.assert_done();
        }
    }
}

impl fmt::Debug for FakeApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeApi").field("requests", &self.shared.lock().requests.len()).finish_non_exhaustive()
    }
}

/// The transport that leads to a [`FakeApi`]. Time passes in it only by waiting, and waiting takes none. It begins on
/// the first of March 2024 at ten, UTC, and a wait before a retry is always the longest that it may be.
#[derive(Clone)]
pub struct FakeTransport {
    shared: Arc<Shared>,
}

impl Transport for FakeTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let shared = self.shared.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let operation = head.extensions.get::<Sent>().map(|sent| sent.0.clone());
            let body = body.collect().await.map_err(TransportError::other)?;
            let request = SentRequest::new(operation, &head, body);
            let reply = shared.lock().answer(request);
            match reply {
                Ok(Reply::Answer(response)) => Ok(response),
                Ok(Reply::NoConnection) => Err(TransportError::connect("no connection, as the test wants it")),
                Ok(Reply::BrokenConnection) => Err(TransportError::other("a broken connection, as the test wants it")),
                Ok(Reply::Silence) => std::future::pending().await,
                Err(told) => Err(TransportError::other(told)),
            }
        })
    }

    #[cfg(feature = "streaming")]
    fn send_streaming(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let answer = self.send(request);
        Box::pin(async move {
            let (mut head, body) = answer.await?.into_parts();
            let body = match head.extensions.remove::<Chunks>() {
                Some(chunks) => Body::from_stream(chunks),
                None => body.into(),
            };
            Ok(http::Response::from_parts(head, body))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let shared = self.shared.clone();
        Box::pin(async move {
            let mut state = shared.lock();
            state.waits.push(duration);
            state.elapsed += duration;
        })
    }

    fn now(&self) -> Instant {
        self.shared.beginning + self.shared.lock().elapsed
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + BEGINNING + self.shared.lock().elapsed
    }

    fn random(&self) -> f64 {
        1.0
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeTransport").finish_non_exhaustive()
    }
}

/// The pieces of an answer that comes piece by piece.
#[cfg(feature = "streaming")]
#[derive(Clone)]
pub(super) struct Chunks(pub(super) Vec<Bytes>);

#[cfg(feature = "streaming")]
impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| Ok(self.0.remove(0)));
        std::task::Poll::Ready(next)
    }
}
