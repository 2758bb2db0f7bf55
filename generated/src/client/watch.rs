//! One call, as it is seen at work.
//!
//! In: what the call comes to, step by step. Out: spans and what an observer receives. Must not know why anything is done.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::StatusCode;

use super::trace::Trace;
use crate::call::Call;
use crate::error::Error;
#[cfg(feature = "streaming")]
use crate::observe::Drift;
use crate::observe::{CallInfo, Ending, Observer, Outcome, Survey};
use crate::transport::Transport;

/// A call that is watched, from its beginning until its answer is decoded. Dropping it before says that it was dropped.
pub struct Watch(Box<Inner>);

struct Inner {
    call: CallInfo,
    trace: Trace,
    observer: Option<Arc<dyn Observer>>,
    clock: Option<(Arc<dyn Transport>, Instant)>,
    attempts: u32,
    sent: u64,
    received: u64,
    ended: bool,
}

/// The time during which an answer is decoded.
pub struct Reading {
    survey: Option<Survey>,
    #[cfg(feature = "tracing")]
    _entered: tracing::span::EnteredSpan,
}

impl Watch {
    pub fn begin(call: &Call) -> Watch {
        let settings = &call.client().inner;
        let info = CallInfo::of(call);
        let observer = settings.observer.clone();
        if let Some(observer) = &observer {
            observer.started(&info);
        }
        Watch(Box::new(Inner {
            trace: Trace::of(&info),
            clock: settings.transport.clone().map(|transport| (transport.clone(), transport.now())),
            call: info,
            observer,
            attempts: 0,
            sent: 0,
            received: 0,
            ended: false,
        }))
    }

    /// The span of the whole call.
    pub fn trace(&self) -> &Trace {
        &self.0.trace
    }

    /// An attempt begins, with a body of so many bytes. What is given is the span of the attempt.
    pub fn attempt(&mut self, address: &str, sent: usize) -> Trace {
        let watch = &mut *self.0;
        watch.attempts += 1;
        watch.sent += sent as u64;
        if let Some(observer) = &watch.observer {
            observer.attempt(&watch.call, watch.attempts);
        }
        watch.trace.attempt(&watch.call, address, watch.attempts)
    }

    /// An answer has come, with a body of so many bytes.
    pub fn received(&mut self, bytes: usize) {
        self.0.received += bytes as u64;
    }

    /// Another attempt follows.
    pub fn waiting(&self, error: &Error, wait: Duration) {
        self.0.trace.again(error, wait);
        if let Some(observer) = &self.0.observer {
            observer.waiting(&self.0.call, error, wait);
        }
    }

    /// The answer is decoded from now on.
    pub fn reading(&self) -> Reading {
        Reading {
            survey: self.0.observer.as_ref().map(|_| Survey::begin()),
            #[cfg(feature = "tracing")]
            _entered: self.0.trace.entered(),
        }
    }

    /// The answer is decoded.
    pub fn done(mut self, reading: Reading, status: StatusCode, warnings: usize) {
        let drifts = reading.survey.map(Survey::end).unwrap_or_default();
        if let Some(observer) = &self.0.observer {
            drifts.iter().for_each(|drift| observer.drift(&self.0.call, drift));
        }
        self.0.trace.ended(Ok(status));
        self.end(Ending::Done(status), warnings);
    }

    /// One item of the answer is decoded. What is new in it is reported unless it was reported before.
    #[cfg(feature = "streaming")]
    pub fn item(&self, reading: Reading, told: &mut Vec<Drift>) {
        for drift in reading.survey.map(Survey::end).unwrap_or_default() {
            if let Some(observer) = self.0.observer.as_ref().filter(|_| !told.contains(&drift)) {
                observer.drift(&self.0.call, &drift);
                told.push(drift);
            }
        }
    }

    /// It came to nothing.
    pub fn failed(mut self, error: &Error) {
        self.0.trace.ended(Err(error));
        self.end(Ending::Failed(error), 0);
    }

    fn end(&mut self, ending: Ending<'_>, warnings: usize) {
        let watch = &mut *self.0;
        watch.ended = true;
        let elapsed = watch.clock.as_ref().map(|(clock, start)| clock.now().saturating_duration_since(*start));
        let elapsed = elapsed.unwrap_or_default();
        watch.trace.totals(watch.attempts, warnings, elapsed);
        if let Some(observer) = &watch.observer {
            let Inner { attempts, sent, received, .. } = *watch;
            observer.finished(&watch.call, &Outcome { ending, attempts, elapsed, sent, received, warnings });
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if !self.0.ended {
            self.end(Ending::Dropped, 0);
        }
    }
}
