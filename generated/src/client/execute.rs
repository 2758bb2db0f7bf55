//! Sends a call and waits for its answer.
//!
//! In: a call. Out: the raw answer of a success, or an error. Must not know what the answer is decoded into; this code
//! exists once, not once per operation.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::Request;

use super::{Client, Credentials};
use crate::call::Call;
use crate::envelope::Problem;
use crate::error::Error;
use crate::operation::Operation;
use crate::transport::{Body, BoxFuture, Transport, TransportError};

/// An answer that says success, not decoded yet.
pub struct Answer {
    pub response: http::Response<Bytes>,
    pub operation: Option<&'static Operation>,
}

impl Answer {
    /// Tells success from refusal.
    pub fn check(response: http::Response<Bytes>, operation: Option<&'static Operation>) -> Result<Answer, Error> {
        if response.status().is_success() {
            return Ok(Answer { response, operation });
        }
        let error = Error::api(response);
        Err(match operation {
            Some(operation) => error.during(operation),
            None => error,
        })
    }

    /// The error of an answer that could not be decoded; one that says of itself that it is an error is believed.
    pub fn undecodable(self, error: crate::decode::DecodeError) -> Error {
        let error = match Problem::in_success(self.response.body()) {
            true => Error::api(self.response),
            false => Error::decode(error, self.response),
        };
        match self.operation {
            Some(operation) => error.during(operation),
            None => error,
        }
    }
}

/// Sends a call.
pub fn execute(call: Call) -> BoxFuture<Result<Answer, Error>> {
    Box::pin(async move {
        let operation = call.operation();
        let client = call.client().clone();
        let timeout = call.timeout_or_default();
        let request = call.into_request()?;
        send(&client, request, timeout)
            .await
            .and_then(|response| Answer::check(response, Some(operation)))
            .map_err(|error| error.during(operation))
    })
}

async fn send(client: &Client, request: Request<Bytes>, timeout: Duration) -> Result<http::Response<Bytes>, Error> {
    let Some(transport) = &client.inner.transport else {
        return Err(Error::request("the client has no transport; give it one, or enable the feature `reqwest`"));
    };
    let answer = transport.send(request.map(Body::from));
    within(&**transport, timeout, answer).await.map_err(Error::transport)
}

/// Waits for an answer, but not forever.
async fn within<T>(
    transport: &dyn Transport,
    timeout: Duration,
    mut answer: BoxFuture<Result<T, TransportError>>,
) -> Result<T, TransportError> {
    let mut limit = transport.sleep(timeout);
    poll_fn(|context| match answer.as_mut().poll(context) {
        Poll::Ready(answer) => Poll::Ready(answer),
        Poll::Pending => limit.as_mut().poll(context).map(|()| Err(TransportError::too_late())),
    })
    .await
}

impl Client {
    /// Puts the key where it belongs. The text of a query is returned for the address.
    pub(crate) fn authenticate(&self, headers: &mut http::HeaderMap) -> Option<&str> {
        use secrecy::ExposeSecret as _;
        match &self.inner.credentials {
            Credentials::None => None,
            Credentials::Header(name, value) => {
                headers.append(name, value.clone());
                None
            }
            Credentials::Query(pair) => Some(pair.expose_secret()),
        }
    }
}
