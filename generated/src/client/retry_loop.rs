//! One call, from its first attempt to its last.
//!
//! In: a call. Out: an answer that says success, or the error of the last attempt. Must not know what makes a failure
//! worth another attempt, nor how long to wait for it.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::limiter::{Permit, Permits, Verdict};
use super::watch::Watch;
use super::{Answer, Client};
use crate::call::{Call, Content, Failure, Prepared, Settled};
use crate::error::Error;
use crate::operation::Op;
use crate::retry::{Retry, is_concurrency_refusal, is_refused_beforehand, wait_before_next};
use crate::transport::{Body, ResponseLimit, Transport, TransportError};

#[cfg(feature = "streaming")]
pub use super::rest::Rest;
/// Nothing of a body is left behind when its answer is read as a whole.
#[cfg(not(feature = "streaming"))]
pub type Rest = ();

/// One call on its way, over all its attempts.
pub struct RetryLoop {
    client: Client,
    transport: Arc<dyn Transport>,
    operation: Op,
    prepared: Prepared,
    /// A body that can be sent once, until it is sent.
    stream: Option<(Body, Failure)>,
    repeatable: bool,
    permits: Option<Arc<Permits>>,
    policy: Retry,
    timeout: Duration,
    deadline: Duration,
    start: Instant,
    /// Whether it is done when the head of the answer has come.
    is_live: bool,
    /// What the last attempt came to.
    last: Option<Error>,
}

impl RetryLoop {
    pub async fn new(call: Call, is_live: bool) -> Result<RetryLoop, Error> {
        let client = call.client().clone();
        let Some(transport) = client.inner.transport.clone() else {
            return Err(Error::request("the client has no transport; give it one, or enable the feature `reqwest`"));
        };
        let operation = call.operation().clone();
        let (policy, timeout) = (call.retry_or_default(), call.timeout_or_default());
        let scope = call.scope().filter(|_| operation.action);
        let permits = client.inner.limiter.as_ref().zip(scope).map(|(limiter, scope)| limiter.permits(scope));
        let mut prepared = call.prepare()?;
        let mut stream = None;
        if let Content::Lines(lines) = prepared.content {
            let (settled, body) = match within(&*transport, timeout, lines.settle()).await?? {
                Settled::Whole(bytes) => (bytes, None),
                Settled::Streamed(body, failure) => (Bytes::new(), Some((body, failure))),
            };
            (prepared.content, stream) = (Content::Bytes(settled), body);
        }
        let deadline = policy.deadline_or_default(timeout);
        let (start, repeatable) = (transport.now(), stream.is_none());
        Ok(RetryLoop {
            client,
            transport,
            operation,
            prepared,
            stream,
            repeatable,
            permits,
            policy,
            timeout,
            deadline,
            start,
            is_live,
            last: None,
        })
    }

    /// Sends the request until there is no sense in it any more.
    pub async fn finish(&mut self, watch: &mut Watch) -> Result<Answer, Error> {
        let (mut attempts, mut may_be_done) = (0, false);
        loop {
            let permit = self.permit(attempts).await?;
            attempts += 1;
            let mut error = match self.attempt(permit, watch).await {
                Ok(answer) => {
                    self.client.inner.budget.give();
                    return Ok(Answer { attempts, may_be_done, ..answer });
                }
                Err(error) => error.after(attempts).maybe_done(may_be_done),
            };
            let Some(wait) = self.wait_after(attempts, &error) else {
                return Err(error);
            };
            // Who is told when to come back makes no outage worse.
            if !is_refused_beforehand(&error) && !self.client.inner.budget.take() {
                return Err(error.over_budget());
            }
            may_be_done |= error.leaves_open();
            error = error.maybe_done(may_be_done);
            watch.waiting(&error, wait);
            self.last = Some(error);
            self.transport.sleep(wait).await;
        }
    }

    fn elapsed(&self) -> Duration {
        self.transport.now().saturating_duration_since(self.start)
    }

    fn time_left(&self) -> Duration {
        self.deadline.saturating_sub(self.elapsed())
    }

    /// Waits in line, if there is one. The clock starts when the first attempt does.
    async fn permit(&mut self, attempts: u32) -> Result<Option<Permit>, Error> {
        let Some(permits) = self.permits.clone() else {
            return Ok(None);
        };
        if attempts == 0 {
            let permit = permits.enter().await;
            self.start = self.transport.now();
            return Ok(Some(permit));
        }
        match within(&*self.transport, self.time_left(), permits.enter()).await {
            Ok(permit) => Ok(Some(permit)),
            Err(late) => Err(self.last.take().unwrap_or(late)),
        }
    }

    /// Sends the request once.
    async fn attempt(&mut self, permit: Option<Permit>, watch: &mut Watch) -> Result<Answer, Error> {
        let trace = watch.attempt(self.prepared.address(), self.prepared.bytes().len());
        let answer = trace.around(self.send_once(permit, watch)).await;
        trace.ended(answer.as_ref().map(|answer| answer.response.status()));
        answer
    }

    async fn send_once(&mut self, permit: Option<Permit>, watch: &mut Watch) -> Result<Answer, Error> {
        let (body, failure) = match self.stream.take() {
            Some((body, failure)) => (body, Some(failure)),
            None => (self.prepared.bytes().into(), None),
        };
        let limit = self.timeout.min(self.time_left());
        let answer = within(&*self.transport, limit, self.exchange(body)).await.and_then(|answer| answer);
        if let Ok((response, _)) = &answer {
            watch.received(response.body().len());
        }
        if let Some(error) = failure.and_then(|failure| failure.take()) {
            // The lines before have been sent.
            return Err(error.maybe_done(true));
        }
        let checked = |(response, rest)| Ok(Answer { rest, ..Answer::check(response, Some(self.operation.clone()))? });
        let answer = answer.and_then(checked);
        if let Some(permit) = permit {
            match &answer {
                Ok(answer) => {
                    permit.learn(answer.response.headers(), Verdict::Done);
                    // It runs until its answer has come to an end.
                    #[cfg(feature = "streaming")]
                    if let Some(rest) = &answer.rest {
                        rest.hold(permit);
                    }
                }
                Err(error) => {
                    let verdict = if is_concurrency_refusal(error) { Verdict::Refused } else { Verdict::Failed };
                    error.headers().into_iter().for_each(|headers| permit.learn(headers, verdict));
                }
            }
        }
        answer
    }

    async fn exchange(&self, body: Body) -> Result<(http::Response<Bytes>, Option<Rest>), Error> {
        let settings = &self.client.inner;
        let credentials = settings.access.credentials(self.prepared.security).await?;
        let mut request = self.prepared.head(&credentials)?.map(|()| body);
        let limit = settings.max_response_size;
        request.extensions_mut().insert(ResponseLimit(limit));
        #[cfg(feature = "streaming")]
        if self.is_live {
            return super::rest::open(self.transport.clone(), request, limit, self.timeout).await;
        }
        let response = self.transport.send(request).await.map_err(Error::transport)?;
        if response.body().len() > limit {
            return Err(Error::transport(TransportError::too_large(limit)));
        }
        Ok((response, None))
    }

    /// How long to wait for another attempt, if there is to be one.
    fn wait_after(&self, attempts: u32, error: &Error) -> Option<Duration> {
        if !self.repeatable
            || !self.policy.allows_more_than(attempts)
            || !self.policy.repeats(&self.operation.method, error)
        {
            return None;
        }
        let wait = wait_before_next(&self.policy, attempts, error, &*self.transport);
        (wait < self.time_left()).then_some(wait)
    }
}

/// Waits for something, but not forever.
async fn within<T>(transport: &dyn Transport, limit: Duration, work: impl Future<Output = T>) -> Result<T, Error> {
    let mut work = pin!(work);
    let mut limit = transport.sleep(limit);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Ok(done)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| Err(Error::transport(TransportError::too_late()))),
    })
    .await
}
