//! The whole of the server without its sockets.
//!
//! In: requests. Out: answers, and what is to become of them. Must not know how either travels.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{ALLOW, AUTHORIZATION, CONTENT_TYPE, DATE, HOST, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, request};

use crate::answers::judged;
use crate::check::{Asked, check};
use crate::description::{Description, Operation};
use crate::fault::{FAULT_HEADER, Fault};
use crate::limits::{self, Running};
use crate::log::Received;
use crate::refusal::Refusal;
use crate::routes::{Route, find};
use crate::samples::Plan;
use crate::state::{Canned, Settings, State};
use crate::story::Aside;
use crate::webhook::Notice;
use crate::{story, strict, times};

/// An answer, and what is to become of it.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) response: Response<Bytes>,
    /// How long it is kept back.
    pub(crate) delay: Duration,
    /// Whether the connection ends in its middle.
    pub(crate) cut: bool,
    /// What webhooks are to tell.
    pub(crate) notices: Vec<Notice>,
    /// Held until the answer is on its way.
    pub(crate) running: Option<Running>,
}

#[derive(Debug)]
pub(crate) struct Service {
    settings: Settings,
    state: Mutex<State>,
}

/// A status, a content type and a body.
type Body = (StatusCode, &'static str, String);

impl Service {
    pub(crate) fn new(settings: Settings) -> Service {
        let state = State::new(&settings);
        Service { settings, state: Mutex::new(state) }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the data set of an integration is made from.
    pub(crate) fn plan(&self, integration: &str) -> Plan {
        self.state().plan(&self.settings, integration)
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything is as it was in the beginning, but for what has come in.
    pub(crate) fn reset(&self) {
        let mut state = self.state();
        let (seed, log) = (state.seed, std::mem::take(&mut state.log));
        *state = State { seed, log, ..State::new(&self.settings) };
    }

    /// Answers a request.
    pub(crate) fn answer(&self, head: &request::Parts, body: Bytes) -> Outcome {
        let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
        let route = find(Description::get(), head.method.as_str(), path);
        let mut state = self.state();
        let at = state.clock.now();
        let number = state.log.push(Received {
            number: 0,
            at,
            method: head.method.clone(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: head.headers.clone(),
            body: body.clone(),
            operation: if let Route::Operation(operation, _) = &route { Some(&operation.id) } else { None },
            status: None,
            faults: Vec::new(),
        });
        let mut headers = HeaderMap::new();
        let mut running = None;
        let mut faults = Vec::new();
        let mut aside = Aside::default();
        let result = (|| -> Result<Body, Refusal> {
            self.authenticate(&head.headers, &mut headers)?;
            state.limits.request(Instant::now(), &mut headers)?;
            let (operation, arguments) = operation(route, head, &mut headers)?;
            let asked = head.headers.get(FAULT_HEADER).map(|asked| asked.to_str().unwrap_or_default());
            let seed = state.seed;
            faults = state.faults.meet(seed, asked, &operation.id, &format!("{} {}", head.method, head.uri))?;
            if let Some(refusal) = faults.iter().find_map(|fault| fault.refusal()) {
                return Ok(refusal);
            }
            if let Some(canned) = state.canned(&operation.id) {
                return Ok(ordered(canned, &mut headers));
            }
            let mut asked = check(operation, arguments, query, &head.headers, &body)?;
            let host = head.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("127.0.0.1");
            asked.url = format!("http://{host}{path}");
            if let Some(complaint) = strict::complaint(operation, &asked.body, &self.settings.lax) {
                return Err(wrong(complaint));
            }
            if judged(operation).warnings {
                running = Some(state.limits.action(&asked.integration, &mut headers)?);
            }
            let text = self.act(&mut state, &asked, &head.headers, &mut aside)?;
            add(&mut headers, aside.headers.iter().map(|(name, value)| (name, value)));
            let status = StatusCode::from_u16(operation.status).unwrap_or(StatusCode::OK);
            Ok((status, "application/json", text))
        })();
        let answered =
            result.unwrap_or_else(|refusal: Refusal| (refusal.status, "application/json", refusal.body().to_string()));
        let (status, content_type, text) = answered;
        let text = faults.iter().fold(text, |text, fault| fault.damage(text));
        state.log.settle(number, status.as_u16(), faults.clone());
        drop(state);
        if faults
            .iter()
            .any(|fault| matches!(fault, Fault::RateLimited | Fault::Code("PLATFORM.RATE_LIMIT_EXCEEDED", _)))
        {
            limits::exhausted(&mut headers);
        }
        headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
        if let Ok(date) = HeaderValue::from_str(&times::http(at)) {
            headers.insert(DATE, date);
        }
        let mut response =
            Response::new(if status == StatusCode::NO_CONTENT { Bytes::new() } else { Bytes::from(text) });
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        let late = |fault: &Fault| if let Fault::Slow(delay) = fault { *delay } else { Duration::ZERO };
        Outcome {
            response,
            delay: faults.iter().map(late).sum(),
            cut: faults.contains(&Fault::Cut),
            notices: aside.notices,
            running,
        }
    }

    fn authenticate(&self, given: &HeaderMap, headers: &mut HeaderMap) -> Result<(), Refusal> {
        let text = |name: &str| given.get(name).and_then(|value| value.to_str().ok());
        let (key, wanted) = match Description::get().key() {
            None => return Ok(()),
            Some(Some(name)) => (text(name), format!("the header `{name}` must be the key")),
            Some(None) => {
                let parts = text(AUTHORIZATION.as_str()).and_then(|given| given.split_once(' '));
                let key = parts.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, key)| key.trim());
                (key, "the header `Authorization` must be `Bearer`, a space and the key".to_owned())
            }
        };
        if key == Some(self.settings.key.as_str()) {
            return Ok(());
        }
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"kombo-mock\""));
        Err(Refusal::unauthenticated(match key {
            Some(_) => "the key is not the one that is taken here".to_owned(),
            None => wanted,
        }))
    }

    fn act(&self, state: &mut State, asked: &Asked, headers: &HeaderMap, aside: &mut Aside) -> Result<String, Refusal> {
        let standing = state.standing(&asked.integration);
        if standing.deleted {
            return Err(Refusal::no_integration(&asked.integration));
        }
        let about_itself = asked.path.contains_key("integration_id");
        if !asked.integration.is_empty()
            && !about_itself
            && let Some(refusal) = standing.refusal(state.clock.now())
        {
            return Err(refusal);
        }
        if !self.settings.lax.contains(&strict::Lax::Ids) {
            let area = asked.operation.path.split('/').nth(1).unwrap_or_default();
            let data = state.data(&self.settings, &asked.integration);
            if let Some(complaint) = strict::stranger(data, area, &asked.body, "") {
                return Err(wrong(complaint));
            }
        }
        story::act(&self.settings, state, asked, headers, aside)
    }
}

fn wrong(complaint: crate::judge::Complaint) -> Refusal {
    Refusal::input(format!("the field `{}` of the body is wrong: {}", complaint.field, complaint.what))
}

fn add<'a>(headers: &mut HeaderMap, more: impl IntoIterator<Item = (&'a String, &'a String)>) {
    for (name, value) in more {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
}

/// An answer that somebody has ordered.
fn ordered(canned: Canned, headers: &mut HeaderMap) -> Body {
    add(headers, &canned.headers);
    let text = canned.body.as_str().map_or_else(|| canned.body.to_string(), str::to_owned);
    (StatusCode::from_u16(canned.status).unwrap_or(StatusCode::OK), "application/json", text)
}

type Arguments = BTreeMap<String, String>;

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
