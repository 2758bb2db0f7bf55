//! Deliveries of webhooks, and what follows from their answers.
//!
//! In: what is to be told. Out: a note of what became of it; an order whose delivery is answered by 422 with a `message` is
//! rejected. Must not know why it is told.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::lists;
use crate::service::Service;
use crate::webhook::{self, Answered, Notice, Target};

/// Something to be delivered, and how.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    pub(crate) event: Value,
    pub(crate) integration: String,
    pub(crate) after: Duration,
    /// How often.
    pub(crate) times: u32,
    /// Whether the signature is to be wrong.
    pub(crate) forged: bool,
}

impl Delivery {
    pub(crate) fn new(notice: &Notice, seed: u64) -> Option<Delivery> {
        let event = notice.event(seed)?;
        Some(Delivery { event, integration: notice.integration.clone(), after: notice.after, times: 1, forged: false })
    }
}

/// Sends them one after the other; what the last was answered.
pub(crate) async fn send(service: &Service, target: &Target, delivery: &Delivery) -> Result<Answered, String> {
    if !delivery.after.is_zero() {
        tokio::time::sleep(delivery.after).await;
    }
    let mut last = Err("a delivery was asked for no times".to_owned());
    for _ in 0..delivery.times {
        last = webhook::deliver(target, &delivery.event, delivery.forged).await;
        note(service, target, delivery, &last);
    }
    last
}

fn note(service: &Service, target: &Target, delivery: &Delivery, answered: &Result<Answered, String>) {
    let mut state = service.state();
    let at = state.now();
    let (status, rejected) = match answered {
        Ok(answered) => (Value::from(answered.status), answered.rejected.clone()),
        Err(_) => (Value::Null, None),
    };
    if rejected.is_some() {
        let id = delivery.event["data"]["id"].as_str().unwrap_or_default();
        if let Some(orders) = lists::all().get("/assessment/orders") {
            let data = state.data(service.settings(), &delivery.integration);
            if let Some(place) = data.find(orders, id) {
                data.change(orders, place, &Map::from_iter([("status".to_owned(), "REJECTED".into())]), &at);
            }
        }
    }
    state.delivered(json!({
        "at": at,
        "name": delivery.event["type"],
        "url": target.url,
        "status": status,
        "problem": answered.as_ref().err(),
        "rejected": rejected,
        "wrong_signature": delivery.forged,
        "body": delivery.event,
    }));
}
