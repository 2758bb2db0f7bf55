//! The transport over `reqwest`.
//!
//! In: a `reqwest::Client`, ours or the caller's. Out: a `Transport`. Must not know operations, keys or JSON.

use std::time::Duration;

use bytes::Bytes;
use reqwest::redirect;

use super::{Body, BoxFuture, Transport, TransportError};

/// How many redirects within one host are followed.
const REDIRECTS: usize = 5;

/// Sends requests by a [`reqwest::Client`].
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A client with safe redirects: they are followed only to the same scheme, host and port, so that the key stays
    /// where it belongs. It looks for no proxy in the environment.
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, TransportError> {
        let builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .redirect(redirect::Policy::custom(follow_within_host))
            .no_proxy();
        #[cfg(feature = "rustls")]
        let builder = builder.tls_backend_preconfigured(tls().map_err(TransportError::other)?);
        let client = builder.build().map_err(TransportError::other)?;
        Ok(ReqwestTransport { client })
    }
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        ReqwestTransport { client }
    }
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

fn follow_within_host(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let next = attempt.url();
    let same_place = attempt.previous().last().is_some_and(|last| last.origin() == next.origin());
    if same_place && attempt.previous().len() <= REDIRECTS { attempt.follow() } else { attempt.stop() }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let client = self.client.clone();
        Box::pin(async move {
            let request = request.map(|body| body.into_bytes().unwrap_or_default());
            let request = reqwest::Request::try_from(request).map_err(wrap)?;
            let mut answer = client.execute(request).await.map_err(wrap)?;
            let mut response = http::Response::new(Bytes::new());
            *response.status_mut() = answer.status();
            *response.version_mut() = answer.version();
            *response.headers_mut() = std::mem::take(answer.headers_mut());
            *response.body_mut() = answer.bytes().await.map_err(wrap)?;
            Ok(response)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(tokio::time::sleep(duration))
    }
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
