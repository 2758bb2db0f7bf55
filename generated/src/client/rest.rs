//! What of an answer is still to come when its head has.
//!
//! In: a request. Out: the head of its answer with a body that follows, or all of a refusal. Must not know what the body
//! is made of.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::limiter::Permit;
use crate::error::Error;
use crate::transport::{Body, BoxError, Transport, TransportError};

/// A body that is still to come, and by what it is read.
pub struct Rest {
    pub body: Body,
    /// What waits.
    pub transport: Arc<dyn Transport>,
    /// How long nothing may come.
    pub idle: Duration,
    /// How many bytes one item may have.
    pub limit: usize,
    permit: Mutex<Option<Permit>>,
}

impl Rest {
    /// Keeps the permission to run for as long as the body comes.
    pub fn hold(&self, permit: Permit) {
        *self.permit.lock().unwrap_or_else(PoisonError::into_inner) = Some(permit);
    }
}

/// Sends a request once, until the head of its answer has come. A refusal is read whole.
pub async fn open(
    transport: Arc<dyn Transport>,
    request: http::Request<Body>,
    limit: usize,
    idle: Duration,
) -> Result<(http::Response<Bytes>, Option<Rest>), Error> {
    let (head, body) = transport.send_streaming(request).await.map_err(Error::transport)?.into_parts();
    if !head.status.is_success() {
        let body = whole(body, limit).await?;
        return Ok((http::Response::from_parts(head, body), None));
    }
    let rest = Rest { body, transport, idle, limit, permit: Mutex::default() };
    Ok((http::Response::from_parts(head, Bytes::new()), Some(rest)))
}

async fn whole(mut body: Body, limit: usize) -> Result<Bytes, Error> {
    let mut all = Vec::new();
    while let Some(piece) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        let piece = piece.map_err(broken)?;
        if piece.len() > limit - all.len() {
            return Err(Error::transport(TransportError::too_large(limit)));
        }
        all.extend_from_slice(&piece);
    }
    Ok(all.into())
}

/// Why a body has broken off.
pub fn broken(error: BoxError) -> Error {
    Error::transport(error.downcast().map_or_else(TransportError::other, |error| *error))
}
