//! Webhooks on demand: any of them, again, late, with a wrong signature.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{Call, Result, nothing, wrong};
use crate::delivery::{self, Delivery};
use crate::description::Description;
use crate::lists;
use crate::service::Service;
use crate::webhook::{self, Target};

/// How often and how late a delivery can be.
const MOST: u64 = 100;
const LATEST: u64 = 60_000;

pub(super) fn all(service: &Service) -> Value {
    let state = service.state();
    json!({
        "names": Description::get().webhooks.iter().map(|webhook| &webhook.name).collect::<Vec<_>>(),
        "url": state.target.as_ref().map(|target| &target.url),
        "deliveries": state.deliveries,
    })
}

pub(super) fn set_target(service: &Service, call: &Call<'_>) -> Result<Value> {
    let body = call.body_of(&["url", "secret"])?;
    service.state().target = match (body["url"].as_str(), body["secret"].as_str()) {
        (None, _) if body["url"].is_null() => None,
        (Some(url), Some(secret)) => Some(Target::new(url, secret).map_err(wrong)?),
        _ => return Err(wrong("the body has `url` and `secret`, both texts; a `url` of null ends deliveries")),
    };
    Ok(all(service))
}

pub(super) async fn send(service: &Arc<Service>, call: &Call<'_>, name: &str) -> Result<Value> {
    let body = call.body_of(&["url", "secret", "data", "times", "after_ms", "wrong_signature"])?;
    if !Description::get().webhooks.iter().any(|webhook| webhook.name == name) {
        let names: Vec<&str> = Description::get().webhooks.iter().map(|webhook| webhook.name.as_str()).collect();
        return Err(nothing(format!("there is no webhook `{name}`; there are {}", names.join(", "))));
    }
    let number = |name: &str, usual: u64, most: u64| match &body[name] {
        Value::Null => Ok(usual),
        value => value
            .as_u64()
            .filter(|number| *number <= most)
            .ok_or_else(|| wrong(format!("the field `{name}` is a number from 0 to {most}"))),
    };
    let (times, after) = (number("times", 1, MOST)?.max(1), number("after_ms", 0, LATEST)?);
    let target = match (body["url"].as_str(), body["secret"].as_str()) {
        (Some(url), Some(secret)) => Some(Target::new(url, secret).map_err(wrong)?),
        (None, None) => service.state().target.clone(),
        _ => return Err(wrong("the fields `url` and `secret` come together")),
    };
    let Some(target) = target else {
        return Err(wrong("nobody takes webhooks; give `url` and `secret`, or set them by PUT /__mock/webhooks"));
    };
    let facts = facts(service, call, name, &body["data"]);
    let seed = service.state().seed;
    let Some(event) = webhook::event_with(seed, name, &facts) else { return Err(nothing("there is no such webhook")) };
    let told = body["data"].as_object().into_iter().flatten();
    let unfit = told.map(|(name, _)| name).find(|name| event["data"].get(name.as_str()).is_none());
    if let Some(name) = unfit {
        return Err(wrong(format!("the webhook has no field `{name}` in its data")));
    }
    let delivery = Delivery {
        event: event.clone(),
        integration: call.integration().to_owned(),
        after: Duration::from_millis(after),
        times: u32::try_from(times).unwrap_or(1),
        forged: body["wrong_signature"] == true,
    };
    let answered = delivery::send(service, &target, &delivery).await.map_err(wrong)?;
    Ok(json!({ "status": answered.status, "rejected": answered.rejected, "body": event }))
}

/// What the webhook tells: of the integration that is asked for, of an order that is there, and what was given.
fn facts(service: &Service, call: &Call<'_>, name: &str, given: &Value) -> Map<String, Value> {
    let mut state = service.state();
    let id = call.integration();
    let mut facts = state.standing(id).told(id, state.clock.now());
    if name.ends_with("order-received") {
        let data = state.data(service.settings(), id);
        let orders = lists::all().get("/assessment/orders");
        let order = orders.and_then(|orders| data.all(orders).find(|order| order.value["status"] == "OPEN"));
        facts.extend(order.iter().flat_map(|order| order.value.as_object().cloned().unwrap_or_default()));
        facts.insert("integration_id".to_owned(), id.into());
    } else if name.starts_with("ai-apply") {
        for field in ["id", "status"] {
            facts.remove(field);
        }
    }
    facts.extend(given.as_object().cloned().unwrap_or_default());
    facts
}
