//! What goes over the wire while the crate makes a call.
//!
//! In: requests of the crate. Out: the answers to them, sent on and kept. Must not know what they mean.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use kombo::bytes::Bytes;
use kombo::{Body, BoxFuture, ReqwestTransport, Transport, TransportError, http};
use serde_json::Value;

/// The answers to one call. Clones share them.
#[derive(Clone, Default)]
pub(crate) struct Tape(Arc<Mutex<Vec<http::Response<Bytes>>>>);

impl Tape {
    /// How many answers there are.
    pub(crate) fn count(&self) -> usize {
        self.answers().len()
    }

    /// The last answer, if it is JSON.
    pub(crate) fn last(&self) -> Option<Value> {
        self.answers().last().and_then(|answer| serde_json::from_slice(answer.body()).ok())
    }

    /// Whether the last answer has no cursor.
    pub(crate) fn is_at_end(&self) -> bool {
        self.last().is_some_and(|body| body["data"]["next"].is_null())
    }

    pub(crate) fn answers(&self) -> MutexGuard<'_, Vec<http::Response<Bytes>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What requests are sent by.
pub(crate) fn http() -> Result<kombo::reqwest::Client, String> {
    let builder = ReqwestTransport::client_builder().map_err(|error| format!("cannot set up TLS: {error}"))?;
    builder.build().map_err(|error| format!("cannot set up HTTP: {error}"))
}

/// Sends requests, and keeps the answers.
pub(crate) struct Recording {
    pub(crate) inner: ReqwestTransport,
    pub(crate) tape: Tape,
}

impl Transport for Recording {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let (answer, tape) = (self.inner.send(request), self.tape.clone());
        Box::pin(async move {
            let answer = answer.await?;
            tape.answers().push(answer.clone());
            Ok(answer)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        self.inner.sleep(duration)
    }
}
