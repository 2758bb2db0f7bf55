//! What is expected, what came, and how much time has passed.
//!
//! In: expectations, then requests. Out: answers; at the end, what did not come and what should not have. Must not know
//! HTTP clients or types of the API.

use std::fmt;
use std::panic::Location;
use std::time::Duration;

use bytes::Bytes;

use super::SentRequest;
use crate::operation::Op;

/// Something that a request must have for an expectation to be meant.
pub(super) struct Condition {
    pub(super) text: String,
    pub(super) holds: Box<dyn Fn(&SentRequest) -> bool + Send + Sync>,
}

/// How a request is answered.
#[derive(Clone)]
pub(super) enum Reply {
    Answer(http::Response<Bytes>),
    NoConnection,
    BrokenConnection,
    Silence,
}

impl Reply {
    /// How a request fails that is answered so.
    fn failure(&self) -> Option<String> {
        match self {
            Reply::Answer(response) if response.status().is_success() => None,
            Reply::Answer(response) => {
                let code = crate::envelope::Problem::read(response.body()).code.unwrap_or_default();
                Some(format!("was answered with {} {code}", response.status().as_u16()).trim_end().to_owned())
            }
            Reply::NoConnection => Some("found no connection".to_owned()),
            Reply::BrokenConnection => Some("lost its connection".to_owned()),
            Reply::Silence => Some("was never answered".to_owned()),
        }
    }
}

pub(super) struct Expected {
    pub(super) operation: Op,
    pub(super) conditions: Vec<Condition>,
    pub(super) reply: Reply,
    /// How many more are expected; nothing if any number is right.
    pub(super) left: Option<usize>,
    pub(super) place: &'static Location<'static>,
}

impl Expected {
    fn is_meant(&self, request: &SentRequest) -> bool {
        self.left != Some(0)
            && request.operation.as_ref().is_some_and(|operation| operation.is_same(&self.operation))
            && self.conditions.iter().all(|condition| (condition.holds)(request))
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation.method, self.operation.path)?;
        for (index, condition) in self.conditions.iter().enumerate() {
            write!(f, " {} {}", if index == 0 { "with" } else { "and" }, condition.text)?;
        }
        match self.left {
            None => f.write_str(", any number of times")?,
            Some(1) => {}
            Some(left) => write!(f, ", {left} times")?,
        }
        write!(f, " ({}:{})", self.place.file(), self.place.line())
    }
}

#[derive(Default)]
pub(super) struct State {
    /// Whether the test has ended by an error, which is reported instead of what is missing.
    pub(super) is_over: bool,
    pub(super) expected: Vec<Expected>,
    pub(super) requests: Vec<SentRequest>,
    pub(super) waits: Vec<Duration>,
    /// All waits together: how much later it is than when the stand-in was made.
    pub(super) elapsed: Duration,
    unexpected: Vec<String>,
    /// Requests that the test wanted to fail, each with how.
    failed: Vec<String>,
}

impl State {
    /// Takes down a request and finds its answer: that of the first expectation which is not used up.
    pub(super) fn answer(&mut self, request: SentRequest) -> Result<Reply, String> {
        let reply = match self.expected.iter_mut().find(|expected| expected.is_meant(&request)) {
            Some(expected) => {
                expected.left = expected.left.map(|left| left - 1);
                self.failed.extend(expected.reply.failure().map(|how| format!("{request} {how}")));
                Ok(expected.reply.clone())
            }
            None => {
                let left = self.left();
                let told = match left.is_empty() {
                    true => format!("{request} was not expected, and nothing else was"),
                    false => format!("{request} was not expected, but {}", left.join("; ")),
                };
                self.unexpected.push(told.clone());
                Err(told)
            }
        };
        self.requests.push(request);
        reply
    }

    fn left(&self) -> Vec<String> {
        self.expected.iter().filter(|expected| expected.left != Some(0)).map(ToString::to_string).collect()
    }

    /// What went wrong, if anything did.
    pub(super) fn complaint(&self) -> Option<String> {
        let missing = self.expected.iter().filter(|expected| expected.left.is_some_and(|left| left > 0));
        let missing: Vec<String> = missing.map(|expected| format!("expected, but not sent: {expected}")).collect();
        // Where a test ends by an error, that error is lost behind this text, and these are what it may have come from.
        let failed = self.failed.iter().map(|failed| format!("before, {failed}"));
        let failed = failed.filter(|_| missing.len() + self.unexpected.len() > 0);
        let all: Vec<String> = self.unexpected.iter().cloned().chain(missing.clone()).chain(failed).collect();
        (!all.is_empty()).then(|| all.join("\n"))
    }
}
