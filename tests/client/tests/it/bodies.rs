//! Bodies of other kinds than a POST with JSON: of DELETE, of one JSON value per line, empty ones, and passthrough.

use std::collections::BTreeMap;

use http::Method;
use kombo::ai_apply::{JobPostingImportLine, PostingLocation};
use kombo::ats::{CandidateActionRemoteFields, TagInput};
use kombo::general::{PassthroughHeaderValue, PassthroughMethod};
use kombo::hris::{AdpworkforcenowAbsenceDeletionFields, DeleteAbsenceRemoteFields};
use kombo::models::IntegrationTool;
use kombo_client_tests::{Api, INTEGRATION, body, header, success, success_with_warnings};
use serde_json::{Value, json};

/// Asserts method, path, JSON body and that the body is announced.
async fn assert_sent(api: &Api, method: Method, path: &str, expected: &Value) {
    let request = api.request().await;
    assert_eq!((request.method.clone(), request.url.path()), (method, path));
    assert_eq!(header(&request, "content-type"), "application/json");
    assert_eq!(body(&request).as_ref(), Some(expected));
}

fn absence() -> Value {
    json!({
        "id": "a1", "remote_id": null, "employee_id": "e1", "approver_id": null,
        "start_date": "2024-08-01", "end_date": "2024-08-03", "start_half_day": false, "end_half_day": null,
        "start_time": "13:15:00", "end_time": null, "amount": 3, "unit": "DAYS", "status": "CANCELLED",
        "employee_note": null, "type_id": null, "remote_created_at": null, "remote_updated_at": null,
        "changed_at": "2024-08-01T00:00:00.000Z", "remote_deleted_at": "2024-08-02T00:00:00.000Z", "remote_data": null,
    })
}

#[tokio::test]
async fn deleting_an_absence_sends_a_body_and_reports_warnings() {
    let api = Api::answering([success_with_warnings(absence(), &["only half deleted"])]).await;
    let adp = AdpworkforcenowAbsenceDeletionFields::default().employment_id("emp-7");
    let response = api
        .integration()
        .hris()
        .delete_absence("a1")
        .remote_fields(DeleteAbsenceRemoteFields::default().adpworkforcenow(adp))
        .send_with_response()
        .await
        .unwrap();
    assert_eq!(response.warnings[0].message, "only half deleted");
    let absence = response.data;
    assert_eq!(absence.start_date.as_deref(), Some("2024-08-01"));
    assert_eq!(absence.start_time.as_deref(), Some("13:15:00"));
    assert_eq!(absence.amount, Some(3.0));

    let fields = json!({"remote_fields": {"adpworkforcenow": {"employment_id": "emp-7"}}});
    assert_sent(&api, Method::DELETE, "/v1/hris/absences/a1", &fields).await;
    let request = api.request().await;
    assert_eq!(header(&request, "x-integration-id"), INTEGRATION);
}

#[tokio::test]
async fn a_body_of_which_nothing_is_set_is_an_empty_object() {
    let api = Api::answering([success_with_warnings(absence(), &[])]).await;
    api.integration().hris().delete_absence("a1").await.unwrap();
    assert_sent(&api, Method::DELETE, "/v1/hris/absences/a1", &json!({})).await;
}

#[tokio::test]
async fn removing_a_tag_sends_the_tag() {
    let api = Api::answering([success_with_warnings(json!({}), &[])]).await;
    api.integration()
        .ats()
        .remove_candidate_tag("c1", TagInput::new("Excellent fit"))
        .remote_fields(CandidateActionRemoteFields::default())
        .await
        .unwrap();
    let expected = json!({"tag": {"name": "Excellent fit"}, "remote_fields": {}});
    assert_sent(&api, Method::DELETE, "/v1/ats/candidates/c1/tags", &expected).await;
}

#[tokio::test]
async fn an_operation_without_fields_in_its_body_sends_an_empty_object() {
    let api = Api::answering([success(json!({}))]).await;
    let general = api.client.general();
    let () = general.delete_integration(INTEGRATION).await.unwrap();
    let path = "/v1/integrations/bamboohr%3AHWUTwvyx2wLoSUHphiWVrp28";
    assert_sent(&api, Method::DELETE, path, &json!({})).await;
    let request = api.request().await;
    assert_eq!(header(&request, "x-integration-id"), "");
}

#[tokio::test]
async fn data_that_nobody_describes_may_be_anything() {
    for data in [json!({}), json!(null), json!([1]), json!("done")] {
        let api = Api::answering([success(data)]).await;
        let general = api.client.general();
        general.delete_integration(INTEGRATION).await.unwrap();
    }
}

#[tokio::test]
async fn job_postings_are_imported_line_by_line() {
    let counts = json!({"created": 1, "processed": 3, "archived": 0});
    let api = Api::answering([success(counts)]).await;
    let posting = |n| JobPostingImportLine::new(format!("https://jobs.example/{n}"), "Main\nsite");
    let lines = [
        posting(1).location(PostingLocation::new("DE").postal_code("10999")),
        posting(2).location(None),
        posting(3).job_code("J 3"),
    ];
    let imported = api.client.ai_apply().import_job_postings("feed/1", lines).await.unwrap();
    assert_eq!((imported.created, imported.processed), (1, 3));

    let request = api.request().await;
    assert_eq!(request.url.path(), "/v1/ai-apply/job-feeds/feed%2F1/bulk-import");
    assert_eq!(header(&request, "content-type"), "application/x-ndjson");
    let text = String::from_utf8(request.body).unwrap();
    assert!(text.ends_with('\n'));
    let sent: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let line = |n: u8, more: Value| {
        let mut line = json!({"url": format!("https://jobs.example/{n}"), "career_site_label": "Main\nsite"});
        let more = more.as_object().cloned().unwrap_or_default();
        line.as_object_mut().unwrap().extend(more);
        line
    };
    let expected = [
        line(1, json!({"location": {"country": "DE", "postal_code": "10999"}})),
        line(2, json!({"location": null})),
        line(3, json!({"job_code": "J 3"})),
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn passthrough_sends_any_request_and_gives_any_answer() {
    let answer = json!({
        "url": "https://api.personio.example/v1/employees?limit=1",
        "status": 404,
        "headers": {"content-type": "application/json", "set-cookie": ["a=1", "b=2"]},
        "data": {"success": false, "count": 12345678901234567890_u64},
    });
    let api = Api::answering([success_with_warnings(answer, &[])]).await;
    let response = api
        .integration()
        .general()
        .send_passthrough_request(IntegrationTool::Personio, "personnel", PassthroughMethod::Get, "/employees")
        .params(BTreeMap::from([("limit".to_owned(), "1".to_owned())]))
        .data(json!({"filter": [null, true]}))
        .await
        .unwrap();
    assert_eq!(response.status, 404);
    let text = |text: &str| text.to_owned();
    assert!(response.headers["content-type"] == PassthroughHeaderValue::Text(text("application/json")));
    assert!(response.headers["set-cookie"] == PassthroughHeaderValue::List(vec![text("a=1"), text("b=2")]));
    let data = response.data.unwrap().to_value();
    assert_eq!(data["count"], 12345678901234567890_u64);

    let expected = json!({
        "method": "GET", "path": "/employees", "params": {"limit": "1"}, "data": {"filter": [null, true]},
    });
    assert_sent(&api, Method::POST, "/v1/passthrough/personio/personnel", &expected).await;
}

#[tokio::test]
async fn a_time_in_a_body_that_is_none_is_an_error_before_sending() {
    let api = Api::answering([]).await;
    let candidate =
        kombo::models::CandidateInput::new("Ada", "King", "ada@example.com").availability_date("as soon as possible");
    let error = api.integration().ats().create_application("j1", candidate).await.unwrap_err();
    assert!(error.is_request(), "{error}");
    assert!(!error.to_string().contains("soon"), "{error}");
    assert!(api.requests().await.is_empty());
}
