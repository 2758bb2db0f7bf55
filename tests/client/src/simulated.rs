//! A transport without sockets, and a clock that moves only when somebody waits.
//!
//! In: what shall become of each request, in order. Out: the requests that came, and how long was waited in between. It
//! must not know any operation.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use kombo::{Body, BoxFuture, Client, ClientBuilder, Transport, TransportError};
use serde_json::{Value, json};

use crate::API_KEY;

/// What becomes of a request.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is answered at once.
    Answer(http::Response<Bytes>),
    /// It is answered after a while.
    Late(Duration, http::Response<Bytes>),
    /// No connection is made.
    Unconnected,
    /// The connection breaks.
    Broken,
    /// Nothing happens any more.
    Stalled,
}

/// Sends nothing. Clones share everything.
#[derive(Clone)]
pub struct Simulated(Arc<Mutex<State>>);

struct State {
    outcomes: VecDeque<Outcome>,
    /// What becomes of a request when there is nothing left of the above.
    last: Outcome,
    requests: Vec<Sent>,
    waits: Vec<Duration>,
    start: Instant,
    passed: Duration,
    chance: f64,
}

/// A request that came.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Its head.
    pub head: http::Request<()>,
    /// Its body, all of it.
    pub body: Bytes,
    /// When it came, counted from the beginning.
    pub at: Duration,
}

impl Simulated {
    /// Each request meets the next of these, and all that come after them the last.
    ///
    /// # Panics
    /// If there is none.
    pub fn meeting(outcomes: impl IntoIterator<Item = Outcome>) -> Simulated {
        let outcomes: VecDeque<_> = outcomes.into_iter().collect();
        let last = outcomes.back().expect("something becomes of a request").clone();
        Simulated(Arc::new(Mutex::new(State {
            outcomes,
            last,
            requests: Vec::new(),
            waits: Vec::new(),
            start: Instant::now(),
            passed: Duration::ZERO,
            chance: 1.0,
        })))
    }

    /// From now on chance draws this part of each wait instead of all of it.
    pub fn set_chance(&self, chance: f64) {
        self.state().chance = chance;
    }

    /// A client that sends by this.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder(API_KEY).base_url("http://kombo.test/v1").transport(self.clone())
    }

    /// The same, with default settings.
    ///
    /// # Panics
    /// If the settings are not good.
    pub fn client(&self) -> Client {
        self.builder().build().expect("the settings are good")
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Sent> {
        self.state().requests.clone()
    }

    /// All waits so far, the time limits that were reached included.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    /// How much time has passed.
    pub fn passed(&self) -> Duration {
        self.state().passed
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn meet(self, request: http::Request<Body>) -> Result<http::Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        let at = self.passed();
        let body = body.collect().await.map_err(TransportError::other)?;
        let outcome = {
            let mut state = self.state();
            state.requests.push(Sent { head: http::Request::from_parts(head, ()), body, at });
            state.outcomes.pop_front().unwrap_or_else(|| state.last.clone())
        };
        match outcome {
            Outcome::Answer(answer) => Ok(answer),
            Outcome::Late(after, answer) => {
                self.state().passed += after;
                Ok(answer)
            }
            Outcome::Unconnected => Err(TransportError::connect("nobody listens")),
            Outcome::Broken => Err(TransportError::other("it broke")),
            Outcome::Stalled => pending().await,
        }
    }
}

impl Transport for Simulated {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.clone().meet(request))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let this = self.clone();
        Box::pin(async move {
            // Only who polls it waits: a time limit that is not reached takes no time.
            let mut state = this.state();
            state.passed = state.passed.saturating_add(duration);
            state.waits.push(duration);
        })
    }

    fn now(&self) -> Instant {
        let state = self.state();
        state.start + state.passed
    }

    fn random(&self) -> f64 {
        self.state().chance
    }
}

/// A success with its data in the envelope.
pub fn success(data: &Value) -> Outcome {
    answer(200, &[], &json!({"status": "success", "data": data, "warnings": []}).to_string())
}

/// A refusal with a code.
pub fn refusal(status: u16, code: &str, headers: &[(&str, &str)]) -> Outcome {
    let body = json!({"status": "error", "error": {"code": code, "title": null, "message": "no", "log_url": null}});
    answer(status, headers, &body.to_string())
}

/// Any answer.
///
/// # Panics
/// If there is no such status or header.
pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Outcome {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    Outcome::Answer(response.body(Bytes::from(body.to_owned())).expect("the answer can be given"))
}
