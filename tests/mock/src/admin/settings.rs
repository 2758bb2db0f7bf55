//! The journal, faults, answers that are ordered, the clock, integrations.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::{Call, Result, wrong};
use crate::codes;
use crate::description::Description;
use crate::fault::{Fault, Rule};
use crate::integrations::Setup;
use crate::service::Service;
use crate::state::Canned;
use crate::story;
use crate::webhook::Notice;

/// How many requests a journal shows if nothing is said.
const SHOWN: usize = 100;

pub(super) fn all(service: &Service) -> Value {
    let settings = service.settings();
    let (own, lists) = settings.own.count();
    let state = service.state();
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "base": Description::get().base(),
        "operations": Description::get().operations.len(),
        "key": settings.key,
        "integration": crate::INTEGRATION,
        "seed": state.seed,
        "records": settings.records,
        "own": { "records": own, "lists": lists },
        "lax": settings.lax.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "integrations": state.sets.keys().filter(|id| !id.is_empty()).collect::<Vec<_>>(),
        "now": state.now(),
    })
}

pub(super) fn requests(service: &Service, call: &Call<'_>) -> Result<Value> {
    let last = match call.parameter("last").map(str::parse) {
        None => SHOWN,
        Some(Ok(last)) => last,
        Some(Err(_)) => return Err(wrong("the query parameter `last` is a number")),
    };
    let operation = call.parameter("operation");
    let state = service.state();
    let wanted = state.log.all().filter(|request| operation.is_none_or(|id| request.operation == Some(id)));
    let mut shown: Vec<Value> = wanted.rev().take(last).map(crate::Received::shown).collect();
    shown.reverse();
    Ok(json!({ "requests": shown }))
}

pub(super) fn reset(service: &Service, call: &Call<'_>) -> Result<Value> {
    call.body_of(&[])?;
    service.reset();
    Ok(json!({}))
}

pub(super) fn seed(service: &Service, call: &Call<'_>) -> Result<Value> {
    let body = call.body_of(&["seed"])?;
    let seed = body["seed"].as_u64().ok_or_else(|| wrong("the field `seed` is a number from 0"))?;
    service.state().seed = seed;
    service.reset();
    Ok(json!({ "seed": seed }))
}

pub(super) fn faults(service: &Service) -> Value {
    let state = service.state();
    let rules = state.faults.rules().map(|(rule, seen)| json!({ "rule": rule.to_string(), "seen": seen }));
    let codes = codes::all()
        .iter()
        .map(|(code, (status, words))| json!({ "code": code, "status": status, "description": words }));
    json!({
        "rules": rules.collect::<Vec<_>>(),
        "next": state.faults.next.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "names": Fault::NAMES,
        "words": Fault::NAMES.into_iter().zip(Fault::WORDS).collect::<std::collections::BTreeMap<_, _>>(),
        "codes": codes.collect::<Vec<_>>(),
    })
}

pub(super) fn add_fault(service: &Service, call: &Call<'_>) -> Result<Value> {
    let body = call.body_of(&["rule", "next"])?;
    match (body["rule"].as_str(), body["next"].as_str()) {
        (Some(rule), None) => {
            let rule: Rule = rule.parse().map_err(wrong)?;
            service.state().faults.add(rule);
        }
        (None, Some(next)) => {
            let fault: Fault = next.parse().map_err(wrong)?;
            service.state().faults.next.push_back(fault);
        }
        _ => return Err(wrong("the body has `rule`, for requests from now on, or `next`, for the next one")),
    }
    Ok(faults(service))
}

pub(super) fn remove_faults(service: &Service, call: &Call<'_>) -> Value {
    let wanted = call.parameter("rule");
    let mut state = service.state();
    state.faults.keep(|rule| wanted.is_some_and(|wanted| rule.to_string() != wanted));
    if wanted.is_none() {
        state.faults.next.clear();
    }
    drop(state);
    faults(service)
}

pub(super) fn answers(service: &Service) -> Value {
    let state = service.state();
    let ordered = state.canned.iter().flat_map(|(operation, answers)| {
        answers.iter().map(move |answer| {
            json!({ "operation": operation, "status": answer.status, "times": answer.times, "body": answer.body })
        })
    });
    json!({ "answers": ordered.collect::<Vec<_>>() })
}

pub(super) fn set_answer(service: &Service, call: &Call<'_>, operation: &str) -> Result<Value> {
    let body = call.body_of(&["status", "headers", "body", "times"])?;
    let Some(operation) = Description::get().operation(operation) else {
        return Err(wrong(format!("there is no operation `{operation}`")));
    };
    let status = match &body["status"] {
        Value::Null => operation.status,
        status => u16::try_from(status.as_u64().unwrap_or_default())
            .ok()
            .filter(|status| (200..600).contains(status))
            .ok_or_else(|| wrong("the field `status` is a number from 200 to 599"))?,
    };
    let times = match &body["times"] {
        Value::Null => None,
        times => Some(times.as_u64().filter(|n| *n > 0).ok_or_else(|| wrong("the field `times` is a number from 1"))?),
    };
    let headers = body["headers"].as_object().into_iter().flatten();
    let headers = headers.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect();
    let answer = Canned { status, headers, body: body["body"].clone(), times };
    let mut state = service.state();
    let ordered = state.canned.entry(operation.id.as_str()).or_default();
    // One for always takes the place of whatever came before.
    if times.is_none() {
        ordered.clear();
    }
    ordered.push_back(answer);
    drop(state);
    Ok(answers(service))
}

pub(super) fn clock(service: &Service) -> Value {
    let state = service.state();
    json!({ "now": state.now(), "stopped": state.clock.stopped() })
}

pub(super) fn set_clock(service: &Service, call: &Call<'_>) -> Result<Value> {
    let body = call.body_of(&["now", "advance_seconds", "stopped"])?;
    let mut state = service.state();
    if let Some(now) = body["now"].as_str() {
        let time = chrono::DateTime::parse_from_rfc3339(now)
            .map_err(|error| wrong(format!("the field `now` is no time such as 2026-01-31T12:00:00Z: {error}")))?;
        state.clock.set(SystemTime::from(time));
    }
    if !body["advance_seconds"].is_null() {
        let seconds = body["advance_seconds"].as_u64().filter(|seconds| *seconds < 1 << 32);
        let seconds = seconds.ok_or_else(|| wrong("the field `advance_seconds` is a number from 0"))?;
        state.clock.advance(Duration::from_secs(seconds));
    }
    if let Some(stopped) = body["stopped"].as_bool() {
        state.clock.stop(stopped);
    }
    drop(state);
    Ok(clock(service))
}

pub(super) fn integrations(service: &Service) -> Value {
    let state = service.state();
    let now = state.clock.now();
    let known = state.sets.keys().chain(state.standings.keys()).filter(|id| !id.is_empty());
    let known: std::collections::BTreeSet<&String> = known.collect();
    let shown = known.into_iter().map(|id| {
        let standing = state.standing(id);
        json!({
            "id": id,
            "status": standing.status,
            "setup_status": standing.setup_status(now),
            "deleted": standing.deleted,
        })
    });
    json!({ "integrations": shown.collect::<Vec<_>>() })
}

pub(super) fn set_integration(
    service: &Service,
    call: &Call<'_>,
    id: &str,
    notices: &mut Vec<Notice>,
) -> Result<Value> {
    let body = call.body_of(&["status", "setup_status"])?;
    let mut state = service.state();
    match &body["setup_status"] {
        Value::Null => {}
        Value::String(text) if text == "INCOMPLETE" => {
            state.standings.entry(id.to_owned()).or_default().setup = Setup::Incomplete;
        }
        Value::String(text) if text == "FINAL_SYNC_PENDING" => notices.extend(story::finish_setup(&mut state, id)),
        Value::String(text) if text == "COMPLETED" => {
            state.standings.entry(id.to_owned()).or_default().setup = Setup::Completed;
        }
        _ => return Err(wrong("the field `setup_status` is INCOMPLETE, FINAL_SYNC_PENDING or COMPLETED")),
    }
    match &body["status"] {
        Value::Null => {}
        Value::String(text) => match ["ACTIVE", "INVALID", "INACTIVE"].iter().find(|known| *known == text) {
            Some(status) => notices.extend(story::set_status(&mut state, id, status)),
            None => return Err(wrong("the field `status` is ACTIVE, INVALID or INACTIVE")),
        },
        _ => return Err(wrong("the field `status` is a text")),
    }
    drop(state);
    Ok(integrations(service))
}
