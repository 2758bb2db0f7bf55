//! Requests on their way.
//!
//! In: a call and a decoder. Out: a future. Must not know any endpoint.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;

use super::decoder::Decoder;
use crate::call::Call;
use crate::client::{Answer, execute};
use crate::error::Error;
use crate::operation::Op;
use crate::response::Response;
use crate::transport::BoxFuture;
use crate::value::Warning;

/// A request on its way: a future of its data.
///
/// It borrows nothing and can move between threads. Dropping it gives the request up; the server may still act on it.
#[must_use = "a request does nothing until it is awaited"]
pub struct Sending<T> {
    answer: BoxFuture<Result<Answer, Error>>,
    decode: fn(Answer) -> Result<T, Error>,
}

impl<T> Sending<T> {
    /// An answer on its way, and what is made of it.
    #[cfg(feature = "streaming")]
    pub(crate) fn new(answer: BoxFuture<Result<Answer, Error>>, decode: fn(Answer) -> Result<T, Error>) -> Self {
        Sending { answer, decode }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let decode = self.decode;
        match self.answer.as_mut().poll(context) {
            Poll::Ready(answer) => Poll::Ready(answer.and_then(decode)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// Sends a call for its data.
#[inline]
pub fn send<D: Decoder>(call: Call) -> Sending<D::Output> {
    Sending { answer: execute(call), decode: decode_data::<D> }
}

/// Sends a call for its data and all that comes along.
#[inline]
pub fn send_with_response<D: Decoder>(call: Call) -> Sending<Response<D::Output>> {
    Sending { answer: execute(call), decode: decode_response::<D> }
}

/// Decodes an answer that came another way.
#[inline]
pub fn decode<D: Decoder>(
    response: http::Response<Bytes>,
    operation: Option<Op>,
) -> Result<Response<D::Output>, Error> {
    Answer::check(response, operation).and_then(decode_response::<D>)
}

#[inline]
fn decode_data<D: Decoder>(answer: Answer) -> Result<D::Output, Error> {
    read::<D>(answer).map(|(data, _warnings, _answer)| data)
}

#[inline]
fn decode_response<D: Decoder>(answer: Answer) -> Result<Response<D::Output>, Error> {
    let (data, warnings, answer) = read::<D>(answer)?;
    Ok(Response::new(data, warnings, answer.response.into_parts().0))
}

#[inline]
fn read<D: Decoder>(mut answer: Answer) -> Result<(D::Output, Vec<Warning>, Answer), Error> {
    let reading = answer.reading();
    match D::read(&answer.response) {
        Ok((data, warnings)) => {
            answer.decoded(reading, warnings.len());
            Ok((data, warnings, answer))
        }
        Err(error) => {
            drop(reading);
            Err(answer.undecodable(error))
        }
    }
}
