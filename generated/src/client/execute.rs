//! Sends a call and waits for its answer.
//!
//! In: a call. Out: the raw answer of a success, or an error. Must not know what the answer is decoded into; this code
//! exists once, not once per operation.

use bytes::Bytes;

use super::retry_loop::{Rest, RetryLoop};
use super::watch::{Reading, Watch};
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
    /// Who learns how it ends; nobody where the answer came another way.
    pub watch: Option<Watch>,
    /// What of its body is still to come.
    pub rest: Option<Rest>,
}

impl Answer {
    /// Tells success from refusal.
    pub fn check(response: http::Response<Bytes>, operation: Option<Op>) -> Result<Answer, Error> {
        if response.status().is_success() {
            return Ok(Answer { response, operation, attempts: 0, may_be_done: false, watch: None, rest: None });
        }
        let error = Error::api(response);
        Err(match operation {
            Some(operation) => error.during(operation),
            None => error,
        })
    }

    /// Says that its body is decoded from now on.
    pub fn reading(&self) -> Option<Reading> {
        self.watch.as_ref().map(Watch::reading)
    }

    /// Says that its body was decoded.
    pub fn decoded(&mut self, reading: Option<Reading>, warnings: usize) {
        if let (Some(watch), Some(reading)) = (self.watch.take(), reading) {
            watch.done(reading, self.response.status(), warnings);
        }
    }

    /// The error of an answer that could not be decoded; one that says of itself that it is an error is believed.
    pub fn undecodable(self, error: crate::decode::DecodeError) -> Error {
        let error = match Problem::in_success(self.response.body()) {
            true => Error::api(self.response),
            false => Error::decode(error, self.response),
        };
        let mut error = error.after(self.attempts).maybe_done(self.may_be_done);
        if let Some(operation) = self.operation {
            error = error.during(operation);
        }
        if let Some(watch) = self.watch {
            watch.failed(&error);
        }
        error
    }
}

/// Sends a call, again if need be.
pub fn execute(call: Call) -> BoxFuture<Result<Answer, Error>> {
    begin(call, false)
}

/// Sends a call, again if need be, until the head of an answer has come that says success.
#[cfg(feature = "streaming")]
pub fn execute_live(call: Call) -> BoxFuture<Result<Answer, Error>> {
    begin(call, true)
}

fn begin(call: Call, is_live: bool) -> BoxFuture<Result<Answer, Error>> {
    Box::pin(async move {
        let operation = call.operation().clone();
        let mut watch = Watch::begin(&call);
        #[cfg(feature = "paging")]
        let paging = call.pages_how().map(|paging| (paging, paging.position(&call)));
        let trace = watch.trace().clone();
        match trace.around(run(call, is_live, &mut watch)).await {
            #[cfg(feature = "paging")]
            Ok(mut answer) => {
                if let Some((paging, from)) = paging {
                    paging.mark(&mut answer.response, from);
                }
                Ok(Answer { watch: Some(watch), ..answer })
            }
            #[cfg(not(feature = "paging"))]
            Ok(answer) => Ok(Answer { watch: Some(watch), ..answer }),
            Err(error) => {
                let error = error.during(operation);
                watch.failed(&error);
                Err(error)
            }
        }
    })
}

async fn run(call: Call, is_live: bool, watch: &mut Watch) -> Result<Answer, Error> {
    RetryLoop::new(call, is_live).await?.finish(watch).await
}
