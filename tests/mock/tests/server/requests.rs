//! What the server says about requests that are wrong.

use kombo_mock::Mock;
use serde_json::{Value, json};

use crate::{Answer, Caller, send};

/// The status, the code and the message of an error, whose envelope has all that it must have.
#[track_caller]
fn refused(answer: &Answer) -> (u16, String, String) {
    let body = answer.json();
    assert_eq!(body["status"], "error");
    let error = body["error"].as_object().unwrap();
    assert!(["code", "title", "message", "log_url"].iter().all(|name| error.contains_key(*name)), "{body}");
    let text = |name: &str| error[name].as_str().unwrap().to_owned();
    (answer.status, text("code"), text("message"))
}

#[track_caller]
fn names(answer: &Answer, field: &str) {
    let (status, code, message) = refused(answer);
    assert_eq!((status, code.as_str()), (400, "PLATFORM.INPUT_INVALID"), "{message}");
    assert!(message.contains(&format!("`{field}`")), "`{field}` is not named: {message}");
}

#[tokio::test]
async fn keys_and_integrations_are_asked_for() {
    let caller = Caller::start().await;
    let bare = || caller.bare("GET", "/ats/jobs");
    for request in [bare(), bare().key("wrong")] {
        let answer = send(request.header("X-Integration-Id", "personio:abc")).await;
        let (status, code, _) = refused(&answer);
        assert_eq!((status, code.as_str()), (401, "PLATFORM.AUTHENTICATION_INVALID"));
    }
    let known = bare().key(caller.mock.api_key());
    names(&send(known.clone()).await, "X-Integration-Id");
    let (status, code, _) = refused(&send(known.header("X-Integration-Id", "nonsense")).await);
    assert_eq!((status, code.as_str()), (404, "PLATFORM.INTEGRATION_NOT_FOUND"));

    let other = Caller::new(Mock::builder().api_key("ks_dev_other").start().await.unwrap());
    assert_eq!(other.get("/check-api-key").await.status, 200);
}

#[tokio::test]
async fn paths_and_methods_that_do_not_exist_are_told() {
    let caller = Caller::start().await;
    assert_eq!(refused(&caller.get("/ats/jbos").await).0, 404);
    let answer = caller.send("PUT", "/ats/jobs", &json!({})).await;
    assert_eq!(refused(&answer).0, 405);
    assert_eq!(answer.header("allow"), "GET");
}

#[tokio::test]
async fn queries_are_checked() {
    let caller = Caller::start().await;
    for (query, field) in [
        ("page_size=0", "page_size"),
        ("page_size=251", "page_size"),
        ("page_size=many", "page_size"),
        ("include_deleted=yes", "include_deleted"),
        ("updated_after=yesterday", "updated_after"),
        ("updated_after=2024-01-01T00:00:00%2B02:00", "updated_after"),
        ("custom_fields=%7Bx", "custom_fields"),
        ("custom_fields=7", "custom_fields"),
        ("employment_status=HAPPY", "employment_status"),
        ("pagesize=2", "pagesize"),
        ("page_size=2&page_size=3", "page_size"),
    ] {
        names(&caller.get(&format!("/hris/employees?{query}")).await, field);
    }
    names(&caller.get("/custom/datev/available-documents").await, "period");
    names(&caller.get("/tools/weather").await, "category");
    names(
        &caller.send("PATCH", "/hris/employees/nobody", &json!({ "work_email": "a@example.com" })).await,
        "employee_id",
    );
    assert_eq!(caller.get("/hris/employees?updated_after=2024-01-01&page_size=250").await.status, 200);
}

#[tokio::test]
async fn bodies_are_checked() {
    let caller = Caller::start().await;
    let good = json!({ "first_name": "Ada", "last_name": "Adeyemi", "date_of_birth": "1986-01-01" });
    assert_eq!(caller.send("POST", "/hris/employees", &good).await.status, 200);
    for (name, value) in [
        ("first_name", json!(7)),
        ("gender", json!("UNHEARD_OF")),
        ("work_email", json!("nowhere")),
        ("date_of_birth", json!("long ago")),
    ] {
        let mut bad = good.clone();
        bad[name] = value;
        names(&caller.send("POST", "/hris/employees", &bad).await, name);
    }
    names(&caller.send("POST", "/hris/employees", &json!({ "first_name": "Ada" })).await, "last_name");
    let nested = json!({ "candidate": { "first_name": "A", "last_name": "B" }, "application": { "job_id": "1" } });
    names(&caller.send("POST", "/ats/candidates", &nested).await, "candidate.email_address");

    let message = |answer: Answer| refused(&answer).2;
    let post = |body: &str, kind: &str| {
        let request = caller.request("POST", "/hris/skills");
        send(request.header("content-type", kind).body(body.to_owned()))
    };
    assert!(message(post("{\"name\":", "application/json").await).contains("no JSON"));
    assert!(message(post("name=x", "application/x-www-form-urlencoded").await).contains("`Content-Type`"));
    assert!(message(post("", "application/json").await).contains("missing"));
    assert_eq!(post("{\"name\":\"x\"}", "application/json; charset=utf-8").await.status, 200);
    let lines = |body: &'static str| {
        let path = "/ai-apply/job-feeds/abc/bulk-import";
        send(caller.request("POST", path).header("content-type", "application/x-ndjson").body(body))
    };
    assert!(message(lines("{\"no\":1}\n").await).contains("line 1"));
}

#[tokio::test]
async fn requests_are_kept() {
    let caller = Caller::start().await;
    caller.get("/ats/jobs?page_size=3&name_contains=a%20b").await;
    caller.send("POST", "/hris/skills", &json!({ "name": "Welding" })).await;
    let requests = caller.mock.requests();
    let operations: Vec<Option<&str>> = requests.iter().map(|request| request.operation).collect();
    assert_eq!(operations, [Some("GetAtsJobs"), Some("PostHrisSkills")]);
    assert_eq!(requests[0].parameter("name_contains").as_deref(), Some("a b"));
    assert_eq!(requests[0].header("x-integration-id"), Some(kombo_mock::INTEGRATION));
    assert_eq!(requests[1].json(), Some(json!({ "name": "Welding" })));
    caller.mock.forget_requests();
    assert!(caller.mock.requests().is_empty());
}

#[tokio::test]
async fn a_port_that_is_taken_is_told_in_one_sentence() {
    let caller = Caller::start().await;
    let port = caller.mock.address().port();
    let problem = Mock::builder().port(port).start().await.unwrap_err();
    assert_eq!(problem, format!("the port {port} is taken; choose another, or 0 for one that is free"));
    drop(caller);
    let again = Mock::builder().port(port).start().await.unwrap();
    assert_eq!(again.address().port(), port);
    let _: Value = Caller::new(again).get("/check-api-key").await.data();
}
