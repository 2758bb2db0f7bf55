//! Webhooks: payloads, one of every type, and the check of their signature.

use kombo::models::{AssessmentOrderStatus, HiringTeamRole, IntegrationCategory, IntegrationTool};
use kombo::webhooks::{
    ChangedModelName, Event, IntegrationQaStatus, IssueChange, SIGNATURE_HEADER, Verifier, WebhookError, sign, verify,
};
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
    assert!(!events.is_empty());
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

/// A secret, a delivery and its signature, worked out by hand.
const SECRET: &str = "kombo-test-secret";
const DELIVERY: &str = r#"{"id":"Cbfk5sHtDxrSrJBRjsDtbaN9","type":"data-changed","data":{"integration_id":"personio:CBNMt7dSNCzBdnRTx87dev4E","integration_tool":"personio","integration_category":"HRIS","changed_models":[{"name":"hris_employees"}]}}"#;
const SIGNATURE: &str = "OSZ8aDRY9l_fhex0nv2SnAjsJSHLfYMd8G0KIV50DJQ";

fn signed(signature: &str) -> http::HeaderMap {
    http::HeaderMap::from_iter([(http::HeaderName::from_static(SIGNATURE_HEADER), signature.parse().unwrap())])
}

#[test]
fn a_delivery_with_the_right_signature_is_an_event() {
    assert_eq!(sign(SECRET, DELIVERY).unwrap(), SIGNATURE);
    assert!("X-Kombo-Signature".eq_ignore_ascii_case(SIGNATURE_HEADER));
    let bytes = kombo::bytes::Bytes::from_static(DELIVERY.as_bytes());
    for signature in [SIGNATURE.to_owned(), format!("{SIGNATURE}=")] {
        let event = verify(SECRET, &signed(&signature), &bytes).unwrap();
        assert_eq!(event.id().as_deref(), Some("Cbfk5sHtDxrSrJBRjsDtbaN9"));
        assert_eq!(names(&event).1, "data-changed");
    }
    let rotating = Verifier::new("next").unwrap().or(SECRET).unwrap();
    assert!(rotating.verify(&signed(SIGNATURE), DELIVERY).is_ok());
    assert!(rotating.verify_signature(Some(SIGNATURE), DELIVERY).is_ok());
    assert!(rotating.authenticate(Some(SIGNATURE), DELIVERY).is_ok());
}

#[test]
fn each_rejection_has_its_reason_and_reveals_nothing() {
    let changed = DELIVERY.replace("employees", "emploYees");
    let lax = DELIVERY.replace(":{", ": {");
    let no_text = http::HeaderValue::from_bytes(b"\xff").unwrap();
    let no_text = http::HeaderMap::from_iter([(http::HeaderName::from_static(SIGNATURE_HEADER), no_text)]);
    let broken = r#"{"id":"e","type":"data-changed","data":{"integration_id":"PRIVATE"}}"#;
    let cases: [(&str, http::HeaderMap, &str, &str); 10] = [
        (SECRET, http::HeaderMap::new(), DELIVERY, "MissingSignature"),
        (SECRET, signed(""), DELIVERY, "MissingSignature"),
        (SECRET, no_text, DELIVERY, "MissingSignature"),
        (SECRET, signed("no signature!"), DELIVERY, "MalformedSignature"),
        (SECRET, signed(SIGNATURE), &changed, "WrongSignature"),
        (SECRET, signed(SIGNATURE), &lax, "WrongSignature"),
        ("another", signed(SIGNATURE), DELIVERY, "WrongSignature"),
        // What the body is does not matter until the signature is right.
        (SECRET, signed(SIGNATURE), "no JSON", "WrongSignature"),
        (SECRET, signed(&sign(SECRET, "no JSON").unwrap()), "no JSON", "NotAnEvent"),
        (" ", signed(SIGNATURE), DELIVERY, "EmptySecret"),
    ];
    for (secret, headers, body, kind) in cases {
        let error = verify(secret, &headers, body).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(kind), "{kind}: {shown}");
        assert!(![SECRET, SIGNATURE, "employees", "JSON"].iter().any(|part| shown.contains(part)), "{shown}");
    }
    let error = verify(SECRET, &signed(&sign(SECRET, broken).unwrap()), broken).unwrap_err();
    let WebhookError::NotAnEvent(cause) = &error else { panic!("{error}") };
    assert_eq!(cause.json_path(), Some("data"));
    assert!(cause.to_string().contains("missing field `integration_tool`"), "{cause}");
    assert!(!format!("{error} {error:?} {cause} {cause:?}").contains("PRIVATE"), "{error:?}");
}

#[test]
fn a_signed_event_of_an_unknown_type_has_its_id_too() {
    for (body, id) in [
        (r#"{"id":"e9","type":"of-tomorrow","data":7}"#, Some("e9")),
        (r#"{"id":9,"type":"of-tomorrow"}"#, None),
        ("[]", None),
    ] {
        let event = verify(SECRET, &signed(&sign(SECRET, body).unwrap()), body).unwrap();
        assert!(matches!(event, Event::Unrecognized(_)), "{event:?}");
        assert_eq!(event.id().as_deref(), id, "{body}");
    }
    let events: Vec<Event> = serde_json::from_str(EVENTS).unwrap();
    assert!(events.iter().all(|event| event.id().is_some_and(|id| !id.is_empty())));
}

#[test]
fn an_event_tells_which_integration_it_is_about() {
    let about = [
        ("data-changed", true),
        ("integration-created", true),
        ("integration-deleted", true),
        ("integration-state-changed", true),
        ("assessment:order-received", true),
        ("connection-flow-failed", false),
    ];
    let samples: Value = serde_json::from_str(EVENTS).unwrap();
    for (name, has_one) in about {
        let data = &samples.as_array().unwrap().iter().find(|one| one["type"] == name).unwrap()["data"];
        let expected = data.get("integration_id").or(data.get("id").filter(|_| has_one)).and_then(Value::as_str);
        assert_eq!((event(name).integration_id().as_deref(), expected.is_some()), (expected, has_one), "{name}");
    }
    let unknown = json!({"id": "e", "type": "of-tomorrow", "data": {"integration_id": "i"}});
    assert_eq!(serde_json::from_value::<Event>(unknown).unwrap().integration_id().as_deref(), Some("i"));
}

#[test]
fn what_cannot_be_read_says_why_once() {
    let body = json!({"id": 7, "type": "data-changed"}).to_string();
    let error = verify("s", &signed(&sign("s", &body).unwrap()), &body).unwrap_err();
    assert!(error.to_string().contains("not an event: at `id`: invalid type"), "{error}");
    assert!(std::error::Error::source(&error).is_none());
}

#[test]
fn a_changed_model_leads_to_the_list_to_call() {
    use kombo::{Request, hris::GetEmployees};

    assert_eq!(ChangedModelName::from("hris_employees").list_path(), Some(GetEmployees::operation().path()));
    let without = ChangedModelName::ALL.iter().filter(|model| model.list_path().is_none());
    let without: Vec<&str> = without.map(ChangedModelName::as_str).collect();
    assert_eq!(without, ["hris_skill_rating_providers", "hris_salary_types"]);
    assert_eq!(ChangedModelName::from("ats_notes").list_path(), Some("/ats/notes"));
    assert_eq!(ChangedModelName::from("crm_leads").list_path(), None);
}

#[test]
fn an_order_is_refused_by_an_answer_with_a_reason() {
    let Event::AssessmentOrderReceived(order) = event("assessment:order-received") else { panic!() };
    let answer = order.refusal("The package is \"sold out\".");
    assert_eq!(answer.status(), 422);
    assert_eq!(answer.headers()["content-type"], "application/json");
    let body: Value = serde_json::from_str(answer.body()).unwrap();
    assert_eq!(body, json!({ "message": "The package is \"sold out\"." }));
}

#[test]
fn a_value_can_be_had_with_its_json() {
    use kombo::{WithJson, hris::EmployeeManager};

    let text = r#"{"id": "1", "remote_id": "r1", "first_name": "Ada", "last_name": null, "display_full_name": null,
        "employee_number": null, "work_email": null, "employment_status": null, "termination_date": null,
        "hobby": "chess"}"#;
    let manager: Result<WithJson<EmployeeManager>, _> = serde_json::from_str(text);
    let manager = manager.unwrap();
    assert_eq!((manager.first_name.as_deref(), manager.json.as_str()), (Some("Ada"), text));
    assert_eq!(serde_json::to_string(&manager).unwrap(), text);
    assert!(!format!("{manager:?}").contains("chess"));
    assert!(serde_json::from_str::<WithJson<EmployeeManager>>("[7]").is_err());
}
