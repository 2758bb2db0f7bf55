//! Records of an integration: read, added, changed, taken away.

use serde_json::{Map, Value, json};

use super::{Call, Result, nothing, wrong};
use crate::lists::{self, ListKind};
use crate::service::Service;
use crate::webhook::{self, Notice};

/// How many records are shown at once.
const SHOWN: usize = 100;

pub(super) fn counts(service: &Service, call: &Call<'_>) -> Value {
    let mut state = service.state();
    json!({ "integration": call.integration(), "lists": state.data(service.settings(), call.integration()).counts() })
}

/// The list that a path means, and the id behind it.
fn subject<'a>(call: &'a Call<'_>) -> Result<(&'static ListKind, Option<&'a str>)> {
    let parts = call.path.get(1..).unwrap_or_default();
    let own = |kind: &&ListKind| !kind.scoped() && kind.view.is_none();
    let found = lists::all().values().filter(own).find_map(|kind| {
        let names: Vec<&str> = kind.path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{')).collect();
        let rest = parts.get(names.len()..)?;
        let fits = parts.iter().zip(&names).all(|(given, name)| given == name) && rest.len() <= 1;
        fits.then(|| (kind, rest.first().map(String::as_str)))
    });
    found.ok_or_else(|| nothing(format!("there is no list {}; GET /__mock/records has all of them", parts.join("/"))))
}

pub(super) fn get(service: &Service, call: &Call<'_>) -> Result<Value> {
    let (kind, id) = subject(call)?;
    let mut state = service.state();
    let data = state.data(service.settings(), call.integration());
    match id {
        Some(id) => match data.get(kind, id) {
            Some(record) => Ok(record.value.clone()),
            None => Err(nothing(format!("there is no such record in the list of {}", kind.path))),
        },
        None => {
            let records: Vec<Value> = data.all(kind).take(SHOWN).map(|record| record.value.clone()).collect();
            Ok(json!({ "records": records }))
        }
    }
}

/// The fields of a record, each of which the list must have and which must fit.
fn fields(kind: &ListKind, call: &Call<'_>) -> Result<Map<String, Value>> {
    let Value::Object(fields) = call.body()? else { return Err(wrong("the body must be a JSON object")) };
    match fields.keys().find(|name| lists::property(&kind.item, name).is_none()) {
        Some(name) => Err(wrong(format!("records of the list have no field `{name}`"))),
        None => Ok(fields),
    }
}

/// What has been asked for and was not taken over, since it does not fit.
fn refused<'a>(fields: &'a Map<String, Value>, record: &Value) -> Option<&'a String> {
    let taken = |given: &Value, now: &Value| match (given, now) {
        (Value::Object(_) | Value::Array(_), now) => !now.is_null(),
        (given, now) => given == now,
    };
    fields.iter().find(|(name, given)| !taken(given, &record[name.as_str()])).map(|(name, _)| name)
}

pub(super) fn add(service: &Service, call: &Call<'_>, notices: &mut Vec<Notice>) -> Result<Value> {
    let (kind, id) = subject(call)?;
    if id.is_some() {
        return Err(wrong("a record is added to a list; its id goes into the body"));
    }
    let fields = fields(kind, call)?;
    let mut state = service.state();
    let now = state.now();
    let data = state.data(service.settings(), call.integration());
    if fields.get("id").and_then(Value::as_str).is_some_and(|id| data.find(kind, id).is_some()) {
        return Err(wrong("the id is that of another record"));
    }
    let record = data.create(kind, &fields, &now);
    if let Some(name) = refused(&fields, &record) {
        if let Some(place) = record["id"].as_str().and_then(|id| data.find(kind, id)) {
            data.remove(kind, place, &now);
        }
        return Err(wrong(format!("the field `{name}` does not fit the description")));
    }
    notices.extend(webhook::changed(call.integration(), kind, &record, &now));
    let inline = call.parameter("inline") == Some("true");
    notices.extend(webhook::order(call.integration(), kind, &record, inline));
    Ok(record)
}

pub(super) fn change(service: &Service, call: &Call<'_>, notices: &mut Vec<Notice>) -> Result<Value> {
    let (kind, id) = subject(call)?;
    let fields = fields(kind, call)?;
    let mut state = service.state();
    let now = state.now();
    let data = state.data(service.settings(), call.integration());
    let place = id.and_then(|id| data.find(kind, id));
    let place = place.ok_or_else(|| nothing(format!("there is no such record in the list of {}", kind.path)))?;
    let before = data.at(kind, place).map(|record| record.value.clone()).unwrap_or_default();
    let record = data.change(kind, place, &fields, &now);
    if let Some(name) = refused(&fields, &record) {
        if let Value::Object(before) = &before {
            data.change(kind, place, before, &now);
        }
        return Err(wrong(format!("the field `{name}` does not fit the description")));
    }
    notices.extend(webhook::changed(call.integration(), kind, &record, &now));
    Ok(record)
}

pub(super) fn remove(service: &Service, call: &Call<'_>, notices: &mut Vec<Notice>) -> Result<Value> {
    let (kind, id) = subject(call)?;
    let mut state = service.state();
    let now = state.now();
    let data = state.data(service.settings(), call.integration());
    let place = id.and_then(|id| data.find(kind, id));
    let place = place.ok_or_else(|| nothing(format!("there is no such record in the list of {}", kind.path)))?;
    let record = data.delete(kind, place, &now);
    notices.extend(webhook::changed(call.integration(), kind, &record, &now));
    Ok(record)
}
