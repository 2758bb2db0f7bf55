//! The transport over `reqwest`.
//!
//! In: a `reqwest::Client`, ours or the caller's. Out: a `Transport`. Must not know operations, keys or JSON.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::LOCATION;
use http_body::Frame;
use reqwest::redirect;
use tokio::runtime::Handle;

use super::error::BoxError;
use super::off_runtime;
use super::{Body, BoxFuture, ResponseLimit, Transport, TransportError};
use crate::error::Error;

/// How long making a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How many redirects within one host are followed.
const REDIRECTS: usize = 5;

/// The most that is set aside for an answer before any of it has come.
const SET_ASIDE: usize = 8 << 20;

/// Sends requests by a [`reqwest::Client`].
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// How many redirects are followed here; a client of the caller's follows them by itself, or does not.
    redirects: usize,
}

impl ReqwestTransport {
    /// A client with safe redirects: they are followed only to the same scheme, host and port, so that the key stays
    /// where it belongs, and only where the request stays what it is. It looks for no proxy in the environment.
    pub(crate) fn new(
        builder: Option<Result<reqwest::ClientBuilder, Error>>,
        connect_timeout: Option<Duration>,
    ) -> Result<Self, Error> {
        let mut builder = builder.unwrap_or_else(ReqwestTransport::client_builder)?;
        if let Some(timeout) = connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        let client = builder.build().map_err(|error| Error::transport(TransportError::other(error)))?;
        Ok(ReqwestTransport { client, redirects: REDIRECTS })
    }

    /// Starts a `reqwest` client that has what one of this crate has: TLS with the system's certificates, ten seconds
    /// to connect, no proxy from the environment, no redirects. Add what you need and give it to
    /// [`http_client`](crate::ClientBuilder::http_client).
    ///
    /// ```no_run
    /// use kombo::{Client, ReqwestTransport};
    ///
    /// # fn f() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = ReqwestTransport::client_builder()?.pool_max_idle_per_host(2).build()?;
    /// let client = Client::builder("your API key").base_url("https://api.example.com").http_client(http).build()?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// If TLS cannot be set up.
    pub fn client_builder() -> Result<reqwest::ClientBuilder, Error> {
        prepared().map_err(Error::transport)
    }
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        ReqwestTransport { client, redirects: 0 }
    }
}

fn prepared() -> Result<reqwest::ClientBuilder, TransportError> {
    let builder = reqwest::Client::builder();
    let builder = builder.redirect(redirect::Policy::none()).no_proxy().connect_timeout(CONNECT_TIMEOUT);
    #[cfg(feature = "rustls")]
    let builder = builder.tls_backend_preconfigured(tls().map_err(TransportError::other)?);
    Ok(builder)
}

/// TLS with the system's certificates and `ring`, without touching the provider of the whole process.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth())
}

/// The request once more, to where the answer points, if that is the same server.
///
/// A write would become a read by most redirects; it is followed only by those that keep it as it is.
fn redirected(mut request: reqwest::Request, answer: &reqwest::Response) -> Option<reqwest::Request> {
    let is_followed = match answer.status() {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => true,
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER => request.method().is_safe(),
        _ => false,
    };
    let location = answer.headers().get(LOCATION).filter(|_| is_followed)?.to_str().ok()?;
    let target = request.url().join(location).ok()?;
    if target.origin() != request.url().origin() {
        return None;
    }
    *request.url_mut() = target;
    Some(request)
}

/// Sends a request, and follows where it is led as far as that is safe.
async fn execute(
    ReqwestTransport { client, mut redirects }: ReqwestTransport,
    request: http::Request<Body>,
) -> Result<reqwest::Response, TransportError> {
    if Handle::try_current().is_err() {
        return Err(TransportError::no_runtime());
    }
    let mut request = reqwest::Request::try_from(request.map(outgoing)).map_err(wrap)?;
    loop {
        // A body that is a stream cannot be sent twice, and so is not led on.
        let again = if redirects > 0 { request.try_clone() } else { None };
        let answer = client.execute(request).await.map_err(wrap)?;
        match again.and_then(|again| redirected(again, &answer)) {
            Some(next) => (request, redirects) = (next, redirects - 1),
            None => return Ok(answer),
        }
    }
}

/// The head of an answer.
fn head(answer: &mut reqwest::Response) -> http::Response<()> {
    let mut response = http::Response::new(());
    *response.status_mut() = answer.status();
    *response.version_mut() = answer.version();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    response
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let transport = self.clone();
        Box::pin(async move {
            let limit = request.extensions().get().map_or(usize::MAX, |ResponseLimit(bytes)| *bytes);
            let mut answer = execute(transport, request).await?;
            let head = head(&mut answer);
            let body = read(answer, limit).await?;
            Ok(head.map(|()| body))
        })
    }

    #[cfg(feature = "streaming")]
    fn send_streaming(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let answer = execute(self.clone(), request);
        Box::pin(async move {
            let mut answer = answer.await?;
            let head = head(&mut answer);
            Ok(head.map(|()| Body::from_stream(Incoming(answer.into()))))
        })
    }

    /// Without a runtime nothing can be sent, but a wait must neither panic nor last forever.
    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        match Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => Box::pin(off_runtime::sleep(duration)),
        }
    }

    /// Tokio's clock, which stands still with its timers where a test has paused them.
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

pub(crate) fn outgoing(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(Streamed(body)),
    }
}

/// A stream as the HTTP client wants it.
struct Streamed(Body);

impl http_body::Body for Streamed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let body = Pin::new(&mut self.get_mut().0);
        body.poll_next(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}

/// The body of an answer while it comes.
#[cfg(feature = "streaming")]
struct Incoming(reqwest::Body);

#[cfg(feature = "streaming")]
impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        use http_body::Body;

        loop {
            match std::task::ready!(Pin::new(&mut self.0).poll_frame(context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    // Trailers are no part of the body.
                    Err(_) => continue,
                },
                other => return Poll::Ready(other.and_then(|frame| frame.err().map(|error| Err(wrap(error))))),
            }
        }
    }
}

/// Reads the body of an answer, but no more than the limit.
async fn read(mut answer: reqwest::Response, limit: usize) -> Result<Bytes, TransportError> {
    let announced = answer.content_length().unwrap_or_default();
    if announced > limit as u64 {
        return Err(TransportError::too_large(limit));
    }
    let Some(first) = answer.chunk().await.map_err(wrap)? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(TransportError::too_large(limit));
    }
    let Some(second) = answer.chunk().await.map_err(wrap)? else {
        return Ok(first);
    };
    let mut body = Vec::with_capacity(usize::try_from(announced).unwrap_or(SET_ASIDE).min(SET_ASIDE));
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(piece) = next {
        if piece.len() > limit - body.len() {
            return Err(TransportError::too_large(limit));
        }
        body.extend_from_slice(&piece);
        next = answer.chunk().await.map_err(wrap)?;
    }
    Ok(body.into())
}

/// Takes the URL out, which has values in it, and tells the kinds apart.
fn wrap(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}
