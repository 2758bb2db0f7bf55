//! The whole of the server without its sockets.
//!
//! In: requests. Out: answers, and what is to become of them. Must not know how either travels.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::header::{ALLOW, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Response, StatusCode, request};
use indexmap::IndexMap;

use crate::act::{Done, act};
use crate::answers::judged;
use crate::check::{Asked, check};
use crate::data::DataSet;
use crate::description::{Description, Operation};
use crate::fault::{FAULT_HEADER, Fault, Faults};
use crate::limits::{self, Limits, Running};
use crate::lists::ListKind;
use crate::log::{Log, Received};
use crate::refusal::Refusal;
use crate::routes::{Route, find};
use crate::samples::Plan;
use crate::samples::dice::roll;
use crate::times;

/// How many integrations have data at once. The one that came first goes first, and begins anew when it is back.
const INTEGRATIONS: usize = 64;

/// How the server behaves.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) key: String,
    pub(crate) seed: u64,
    pub(crate) records: usize,
    /// Requests a minute.
    pub(crate) requests: u32,
    /// Actions of an integration at once.
    pub(crate) actions: u32,
    pub(crate) fault: Option<Fault>,
}

/// An answer, and what is to become of it.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) response: Response<Bytes>,
    /// How long it is kept back.
    pub(crate) delay: Duration,
    /// Whether the connection ends in its middle.
    pub(crate) cut: bool,
    /// The integration and the list that are different now.
    pub(crate) changed: Option<(String, &'static ListKind)>,
    /// Held until the answer is on its way.
    pub(crate) running: Option<Running>,
}

#[derive(Debug)]
pub(crate) struct Service {
    settings: Settings,
    state: Mutex<State>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    limits: Limits,
    sets: IndexMap<String, DataSet>,
}

impl Service {
    pub(crate) fn new(settings: Settings) -> Service {
        let state = State {
            faults: Faults::new(settings.fault),
            log: Log::default(),
            limits: Limits::new(settings.requests, settings.actions, Instant::now()),
            sets: IndexMap::new(),
        };
        Service { settings, state: Mutex::new(state) }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the data set of an integration is made from.
    pub(crate) fn plan(&self, integration: &str) -> Plan {
        let seed = roll(self.settings.seed, &["integration", integration]);
        Plan { seed, records: self.settings.records }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request.
    pub(crate) fn answer(&self, head: &request::Parts, body: Bytes) -> Outcome {
        let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
        let route = find(Description::get(), head.method.as_str(), path);
        let mut state = self.state();
        state.log.push(Received {
            method: head.method.clone(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: head.headers.clone(),
            body: body.clone(),
            operation: if let Route::Operation(operation, _) = &route { Some(&operation.id) } else { None },
        });
        let mut headers = HeaderMap::new();
        let mut running = None;
        let mut fault = None;
        let mut changed = None;
        let result = (|| {
            self.authenticate(&head.headers)?;
            state.limits.request(Instant::now(), &mut headers)?;
            let (operation, arguments) = operation(route, head, &mut headers)?;
            let asked = head.headers.get(FAULT_HEADER).map(|asked| asked.to_str().unwrap_or_default());
            fault = state.faults.meet(asked, &format!("{} {}", head.method, head.uri))?;
            if let Some(refusal) = fault.and_then(Fault::refusal) {
                return Ok(refusal);
            }
            let asked = check(operation, arguments, query, &head.headers, &body)?;
            if judged(operation).warnings {
                running = Some(state.limits.action(&asked.integration, &mut headers)?);
            }
            let done = self.act(&mut state, &asked)?;
            changed = done.changed.map(|list| (asked.integration, list));
            Ok((StatusCode::OK, "application/json", fault.map_or(done.text.clone(), |fault| fault.damage(done.text))))
        })();
        drop(state);
        let (status, content_type, text) =
            result.unwrap_or_else(|refusal: Refusal| (refusal.status, "application/json", refusal.body().to_string()));
        if fault == Some(Fault::RateLimited) {
            limits::exhausted(&mut headers);
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        let mut response = Response::new(Bytes::from(text));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        let delay = if let Some(Fault::Slow(delay)) = fault { delay } else { Duration::ZERO };
        Outcome { response, delay, cut: fault == Some(Fault::Cut), changed, running }
    }

    fn authenticate(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let key =
            given.and_then(|given| given.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        match key {
            Some((_, key)) if key == self.settings.key => Ok(()),
            Some(_) => {
                Err(Refusal::unauthenticated("the key in the header `Authorization` is not the one that is taken here"))
            }
            None => Err(Refusal::unauthenticated("the header `Authorization` must be `Bearer`, a space and the key")),
        }
    }

    fn act(&self, state: &mut State, asked: &Asked) -> Result<Done, Refusal> {
        let name = &asked.integration;
        if !state.sets.contains_key(name) {
            let plan = self.plan(name);
            state.sets.insert(name.clone(), DataSet::new(plan));
            if state.sets.len() > INTEGRATIONS {
                state.sets.shift_remove_index(0);
            }
        }
        match state.sets.get_mut(name) {
            Some(data) if !data.disconnected => act(data, asked, &times::text(SystemTime::now())),
            _ => Err(Refusal::no_integration(name)),
        }
    }
}

type Arguments = std::collections::BTreeMap<String, String>;

fn operation(
    route: Route,
    head: &request::Parts,
    headers: &mut HeaderMap,
) -> Result<(&'static Operation, Arguments), Refusal> {
    let what = format!("{} {}", head.method, head.uri.path());
    match route {
        Route::Operation(operation, arguments) => Ok((operation, arguments)),
        Route::Methods(methods) => {
            let methods = methods.join(", ");
            if let Ok(value) = HeaderValue::from_str(&methods) {
                headers.insert(ALLOW, value);
            }
            let message = format!("there is no operation `{what}`; the path takes {methods}");
            Err(Refusal::input(message).with_status(StatusCode::METHOD_NOT_ALLOWED))
        }
        Route::Unknown => {
            Err(Refusal::input(format!("there is no operation `{what}`")).with_status(StatusCode::NOT_FOUND))
        }
    }
}
