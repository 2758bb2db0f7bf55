//! Sends a call and waits for its answer.
//!
//! In: a call. Out: the raw answer of a success, or an error. Must not know what the answer is decoded into; this code
//! exists once, not once per operation.

use bytes::Bytes;

use super::retry_loop::RetryLoop;
use super::trace::Trace;
use crate::call::Call;
use crate::envelope::Problem;
use crate::error::Error;
use crate::operation::Op;
use crate::transport::BoxFuture;

/// An answer that says success, not decoded yet.
pub struct Answer {
    pub response: http::Response<Bytes>,
    pub operation: Option<Op>,
    pub attempts: u32,
    /// Whether an earlier attempt left open whether it was carried out.
    pub may_be_done: bool,
}

impl Answer {
    /// Tells success from refusal.
    pub fn check(response: http::Response<Bytes>, operation: Option<Op>) -> Result<Answer, Error> {
        if response.status().is_success() {
            return Ok(Answer { response, operation, attempts: 0, may_be_done: false });
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
        let error = error.after(self.attempts).maybe_done(self.may_be_done);
        match self.operation {
            Some(operation) => error.during(operation),
            None => error,
        }
    }
}

/// Sends a call, again if need be.
pub fn execute(call: Call) -> BoxFuture<Result<Answer, Error>> {
    let operation = call.operation().clone();
    Box::pin(async move {
        let trace = Trace::of(&operation);
        trace.around(run(call, trace.clone())).await.map_err(|error| error.during(operation))
    })
}

async fn run(call: Call, trace: Trace) -> Result<Answer, Error> {
    let mut retry_loop = RetryLoop::new(call).await?;
    let outcome = retry_loop.finish(&trace).await;
    trace.ended(outcome.as_ref().map(|answer| answer.response.status()), retry_loop.elapsed());
    outcome
}
