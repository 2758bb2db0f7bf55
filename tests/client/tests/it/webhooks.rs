//! Payloads of webhooks, one of every type.

use kombo::models::{AssessmentOrderStatus, HiringTeamRole, IntegrationCategory, IntegrationTool};
use kombo::webhooks::{ChangedModelName, Event, IntegrationQaStatus, IssueChange};
use serde_json::{Value, json};

const EVENTS: &str = include_str!("../../fixtures/webhooks.json");

/// The names of an event's variant and of its `type`.
fn names(event: &Event) -> (&'static str, &'static str) {
    match event {
        Event::DataChanged(_) => ("DataChanged", "data-changed"),
        Event::ConnectionFlowFailed(_) => ("ConnectionFlowFailed", "connection-flow-failed"),
        Event::IntegrationCreated(_) => ("IntegrationCreated", "integration-created"),
        Event::IntegrationDeleted(_) => ("IntegrationDeleted", "integration-deleted"),
        Event::IntegrationStateChanged(_) => ("IntegrationStateChanged", "integration-state-changed"),
        Event::AssessmentOrderReceived(_) => ("AssessmentOrderReceived", "assessment:order-received"),
        Event::InlineAssessmentOrderReceived(_) => {
            ("InlineAssessmentOrderReceived", "inline-assessment:order-received")
        }
        Event::AiApplyApplicationStatusUpdated(_) => {
            ("AiApplyApplicationStatusUpdated", "ai-apply-application-status-updated")
        }
        Event::AiApplyJobPostingStatusUpdated(_) => {
            ("AiApplyJobPostingStatusUpdated", "ai-apply-job-posting-status-updated")
        }
        Event::SyncFinished(_) => ("SyncFinished", "sync-finished"),
        Event::IssueStatusChanged(_) => ("IssueStatusChanged", "issue-status-changed"),
        _ => ("Unrecognized", ""),
    }
}

/// The event of one type out of the fixture.
fn event(of_type: &str) -> Event {
    let events: Vec<Value> = serde_json::from_str(EVENTS).unwrap();
    let event = events.into_iter().find(|event| event["type"] == of_type);
    serde_json::from_value(event.unwrap()).unwrap()
}

macro_rules! payload {
    ($variant:ident, $type:literal) => {
        match event($type) {
            Event::$variant(payload) => payload.data,
            other => panic!("{other:?}"),
        }
    };
}

#[test]
fn every_type_decodes_into_its_variant_and_back_without_loss() {
    let raw: Vec<Value> = serde_json::from_str(EVENTS).unwrap();
    let events: Vec<Event> = serde_json::from_str(EVENTS).unwrap();
    assert_eq!(events.len(), 11);
    for (event, raw) in events.iter().zip(&raw) {
        let (variant, of_type) = names(event);
        assert_eq!(raw["type"], of_type, "{variant}");
        assert_eq!(&serde_json::to_value(event).unwrap(), raw, "{variant}");
        assert!(format!("{event:?}").starts_with(variant), "{event:?}");
    }
}

#[test]
fn parts_of_payloads_are_typed() {
    let changed = payload!(DataChanged, "data-changed");
    assert_eq!(changed.integration_tool, IntegrationTool::Personio);
    let names: Vec<_> = changed.changed_models.iter().map(|model| &model.name).collect();
    let dreams = ChangedModelName::from("hris_dreams");
    assert_eq!(names, [&ChangedModelName::HrisEmployees, &ChangedModelName::HrisPayRuns, &dreams]);

    let failed = payload!(ConnectionFlowFailed, "connection-flow-failed");
    assert_eq!(failed.integration_category, IntegrationCategory::Lms);
    assert_eq!(failed.end_user.creator_email, None);

    let state = payload!(IntegrationStateChanged, "integration-state-changed");
    assert_eq!(state.qa_status, IntegrationQaStatus::Passed);

    let order = payload!(AssessmentOrderReceived, "assessment:order-received");
    assert_eq!(order.status, AssessmentOrderStatus::Open);
    assert_eq!(order.job.location.unwrap().city.as_deref(), Some("Turin"));
    let roles = &order.job.hiring_team[0].hiring_team_roles;
    assert_eq!(roles[1..], [HiringTeamRole::HiringManager, HiringTeamRole::from("MASCOT")]);

    let issue = payload!(IssueStatusChanged, "issue-status-changed");
    assert_eq!(issue.change, IssueChange::Raised);
    assert_eq!(issue.issue.r#type, "integration.authentication_failed");
}

#[test]
fn an_unknown_type_is_kept_with_its_json() {
    for (json, tag) in [
        (json!({"id": "e", "type": "remote-event-received", "data": {"x": [1, null]}}), Some("remote-event-received")),
        (json!({"id": "e", "data": {}}), None),
        (json!({"id": "e", "type": {"deep": 1}}), None),
        (json!(["no", "object"]), None),
    ] {
        let event: Event = serde_json::from_value(json.clone()).unwrap();
        let Event::Unrecognized(unknown) = &event else {
            panic!("{event:?}");
        };
        assert_eq!(unknown.tag(), tag, "{json}");
        assert_eq!(unknown.json().to_value(), json);
        assert_eq!(serde_json::to_value(&event).unwrap(), json);
    }
}

#[test]
fn fields_of_tomorrow_and_fields_that_are_gone_do_no_harm() {
    let event: Event = serde_json::from_value(json!({
        "id": "e", "delivered_at": "now", "type": "issue-status-changed",
        "data": {"change": "postponed", "severity": 3, "issue": {
            "id": "i", "type": "t", "title": "T", "status": "SNOOZED", "markdown_message": "m",
            "first_observed_at": "2026-08-01T00:00:00.000Z",
        }},
    }))
    .unwrap();
    let Event::IssueStatusChanged(event) = event else {
        panic!("{event:?}");
    };
    assert_eq!(event.data.change.as_str(), "postponed");
    assert!(event.data.integration.is_none() && event.data.issue.resolved_at.is_none());
}

#[test]
fn a_known_type_of_another_shape_is_an_error_that_names_the_field() {
    let text = r#"{"id": "e", "type": "integration-deleted", "data": {"id": "i"}}"#;
    let error = serde_json::from_str::<Event>(text).unwrap_err().to_string();
    assert!(error.contains("missing field"), "{error}");
}
