//! What has happened, for the webhooks that tell of it.
//!
//! In: changes of records and of integrations. Out: the names of webhooks with what they are to say. Must not know where they
//! go.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::event_with;
use crate::lists::{self, ListKind};

/// Something to be told.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) name: &'static str,
    pub(crate) integration: String,
    pub(crate) facts: Map<String, Value>,
    /// How long after it has happened.
    pub(crate) after: Duration,
}

impl Notice {
    pub(crate) fn new(name: &'static str, integration: &str, facts: Map<String, Value>) -> Notice {
        Notice { name, integration: integration.to_owned(), facts, after: Duration::ZERO }
    }

    /// The body of the webhook.
    pub(crate) fn event(&self, seed: u64) -> Option<Value> {
        event_with(seed, self.name, &self.facts)
    }
}

/// What is told when a record of a list has changed.
pub(crate) fn changed(integration: &str, kind: &ListKind, record: &Value, now: &str) -> Vec<Notice> {
    match kind.path {
        "/ai-apply/applications" => vec![status("ai-apply-application-status-updated", record, now)],
        "/ai-apply/postings" => vec![status("ai-apply-job-posting-status-updated", record, now)],
        _ if kind.area == "ai-apply" || kind.area == "integrations" => Vec::new(),
        _ => vec![data_changed(integration, kind)],
    }
}

fn status(name: &'static str, record: &Value, now: &str) -> Notice {
    let mut facts = record.as_object().cloned().unwrap_or_default();
    facts.insert("updated_at".to_owned(), now.into());
    Notice::new(name, "", facts)
}

fn data_changed(integration: &str, kind: &ListKind) -> Notice {
    let model = format!("{}_{}", kind.area, kind.path.rsplit('/').next().unwrap_or_default()).replace('-', "_");
    let facts = json!({
        "integration_id": integration,
        "integration_tool": integration.split(':').next(),
        "integration_category": kind.area.to_uppercase(),
        "changed_models": [{ "name": model }],
    });
    Notice::new("data-changed", integration, facts.as_object().cloned().unwrap_or_default())
}

/// What is told when an order comes in, from within an application or not.
pub(crate) fn order(integration: &str, kind: &ListKind, record: &Value, inline: bool) -> Option<Notice> {
    if lists::all().get("/assessment/orders").is_none_or(|orders| orders.path != kind.path) {
        return None;
    }
    let mut facts = record.as_object().cloned().unwrap_or_default();
    facts.insert("integration_id".to_owned(), integration.into());
    let name = if inline { "inline-assessment:order-received" } else { "assessment:order-received" };
    Some(Notice::new(name, integration, facts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told() {
        let kind = &lists::all()["/hris/absence-types"];
        let notices = changed("personio:abc", kind, &Value::Null, "2026-01-01T00:00:00.000Z");
        let event = notices[0].event(1).unwrap();
        assert_eq!(event["type"], "data-changed");
        assert_eq!(event["data"]["integration_id"], "personio:abc");
        assert_eq!(event["data"]["integration_category"], "HRIS");
        assert_eq!(event["data"]["changed_models"][0]["name"], "hris_absence_types");
        assert_eq!(event["data"]["changed_models"].as_array().unwrap().len(), 1);
    }
}
