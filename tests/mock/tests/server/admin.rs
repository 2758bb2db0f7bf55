//! What lies below `/__mock`, for programs in any language.

use kombo_mock::{INTEGRATION, Mock};
use serde_json::{Value, json};

use crate::{Caller, send};

#[tokio::test]
async fn the_journal_tells_what_came() {
    let caller = Caller::start().await;
    caller.get("/ats/jobs?page_size=3").await;
    caller.send("POST", "/hris/skills", &json!({ "nmae": "x" })).await;
    let journal = caller.admin("GET", "requests", &Value::Null).await.json();
    let [first, second] = [0, 1].map(|nth| journal["requests"][nth].clone());
    assert_eq!(
        (&first["operation"], &first["query"], &first["status"]),
        (&json!("GetAtsJobs"), &json!("page_size=3"), &json!(200))
    );
    assert_eq!(
        (&second["status"], &second["body"]["nmae"], &second["headers"]["authorization"]),
        (&json!(400), &json!("x"), &json!("…"))
    );
    let one = caller.admin("GET", "requests?operation=PostHrisSkills&last=1", &Value::Null).await.json();
    assert_eq!(one["requests"].as_array().unwrap().len(), 1);
    caller.admin("DELETE", "requests", &Value::Null).await;
    assert!(caller.mock.requests().is_empty());
}

#[tokio::test]
async fn records_are_added_changed_and_gone() {
    let caller = Caller::start().await;
    let employee = json!({ "id": "e1", "first_name": "Ada", "last_name": "Own", "employment_status": "ACTIVE" });
    let made = caller.admin("POST", "records/hris/employees", &employee).await;
    assert_eq!(made.status, 200, "{}", made.text);
    assert_eq!(caller.get("/hris/employees?ids=e1").await.results()[0]["display_full_name"], "Ada Own");
    let changed = caller.admin("PATCH", "records/hris/employees/e1", &json!({ "last_name": "Other" })).await.json();
    assert_eq!(changed["display_full_name"], "Ada Other");
    assert_eq!(caller.admin("POST", "records/hris/employees", &employee).await.status, 400);
    for (body, field) in [(json!({ "frist_name": "x" }), "frist_name"), (json!({ "first_name": 7 }), "first_name")] {
        let answer = caller.admin("POST", "records/hris/employees", &body).await;
        assert!(answer.status == 400 && answer.text.contains(field), "{}", answer.text);
    }
    let other = caller.admin("GET", "records?integration=personio:abc", &Value::Null).await.json();
    assert_eq!(other["lists"]["/hris/employees"], 25);
    let own = caller.admin("GET", "records", &Value::Null).await.json();
    assert_eq!(own["lists"]["/hris/employees"], 26);
    assert_eq!(caller.admin("GET", "records/hris/employees/e1", &Value::Null).await.json()["id"], "e1");
    caller.admin("DELETE", "records/hris/employees/e1", &Value::Null).await;
    assert!(caller.get("/hris/employees?ids=e1").await.results().is_empty());
    assert_eq!(caller.admin("GET", "records/hris/employes", &Value::Null).await.status, 404);
    caller.admin("POST", "reset", &json!({})).await;
    assert_eq!(caller.admin("GET", "records/hris/employees/e1", &Value::Null).await.status, 404);
}

#[tokio::test]
async fn answers_can_be_ordered() {
    let caller = Caller::start().await;
    let teapot = json!({ "status": 418, "body": { "short": true }, "headers": { "x-tea": "yes" }, "times": 1 });
    assert_eq!(caller.admin("PUT", "answers/GetAtsJobs", &teapot).await.status, 200);
    let first = caller.get("/ats/jobs").await;
    assert_eq!((first.status, first.header("x-tea"), first.text.as_str()), (418, "yes", "{\"short\":true}"));
    assert_eq!(caller.get("/ats/jobs").await.status, 200);
    caller.admin("PUT", "answers/GetAtsJobs", &json!({ "body": {} })).await;
    for _ in 0..2 {
        assert_eq!(caller.get("/ats/jobs").await.text, "{}");
    }
    caller.admin("DELETE", "answers/GetAtsJobs", &Value::Null).await;
    assert!(caller.get("/ats/jobs").await.data()["results"].is_array());
    assert_eq!(caller.admin("PUT", "answers/GetNothing", &json!({})).await.status, 400);
}

#[tokio::test]
async fn the_clock_can_be_set() {
    let caller = Caller::start().await;
    caller.admin("PUT", "clock", &json!({ "now": "2031-05-06T07:08:09Z", "stopped": true })).await;
    let made = caller.send("POST", "/hris/skills", &json!({ "name": "Brazing" })).await;
    assert!(made.data()["changed_at"].as_str().unwrap().starts_with("2031-05-06T07:08:09"));
    assert_eq!(made.header("date"), "Tue, 06 May 2031 07:08:09 GMT");
    caller.admin("PUT", "clock", &json!({ "advance_seconds": 86400 })).await;
    assert!(caller.get("/ats/jobs").await.header("date").contains("07 May 2031"));
    assert_eq!(caller.admin("PUT", "clock", &json!({ "now": "soon" })).await.status, 400);
}

#[tokio::test]
async fn seeds_and_faults_can_be_set() {
    let caller = Caller::start().await;
    let first = caller.get("/ats/jobs").await.text;
    caller.admin("PUT", "seed", &json!({ "seed": 7 })).await;
    assert_ne!(caller.get("/ats/jobs").await.text, first);
    caller.admin("PUT", "seed", &json!({ "seed": 1 })).await;
    assert_eq!(caller.get("/ats/jobs").await.text, first);

    let rule = "GetAtsJobs ATS.JOB_CLOSED; every=2";
    let faults = caller.admin("POST", "faults", &json!({ "rule": rule })).await.json();
    assert_eq!((&faults["rules"][0]["rule"], faults["codes"].as_array().unwrap().len()), (&json!(rule), 29));
    let statuses = [caller.get("/ats/jobs").await.status, caller.get("/ats/jobs").await.status];
    assert_eq!(statuses, [200, 400]);
    caller.admin("DELETE", "faults?rule=GetAtsJobs%20ATS.JOB_CLOSED%3B%20every%3D2", &Value::Null).await;
    assert_eq!([caller.get("/ats/jobs").await.status, caller.get("/ats/jobs").await.status], [200, 200]);
    caller.admin("POST", "faults", &json!({ "next": "unavailable" })).await;
    assert_eq!(caller.get("/ats/jobs").await.status, 503);
    let wrong = caller.admin("POST", "faults", &json!({ "rule": "nonsense" })).await;
    assert!(wrong.status == 400 && wrong.text.contains("rate-limited"));
    assert_eq!(caller.admin("POST", "nonsense", &json!({})).await.status, 404);
}

#[tokio::test]
async fn the_page_has_all_it_needs() {
    let caller = Caller::start().await;
    let page = caller.raw("GET", "/", "").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    for file in ["style.css", "script.js", "reference.js"] {
        assert!(page.text.contains(file));
        assert_eq!(caller.raw("GET", &format!("/__mock/page/{file}"), "").await.status, 200, "{file}");
    }
    let document = caller.admin("GET", "openapi.json", &Value::Null).await.json();
    assert_eq!(document["servers"][0]["url"], caller.mock.url());
    let parameters = document["paths"]["/ats/jobs"]["get"]["parameters"].as_array().unwrap();
    assert!(parameters.iter().any(|parameter| parameter["example"] == INTEGRATION));
}

#[tokio::test]
async fn other_origins_are_let_in_on_demand() {
    let caller = Caller::start().await;
    assert_eq!(caller.get("/ats/jobs").await.header("access-control-allow-origin"), "");
    let open = Caller::new(Mock::builder().cors("https://app.example").start().await.unwrap());
    assert_eq!(open.get("/ats/jobs").await.header("access-control-allow-origin"), "https://app.example");
    let preflight = send(open.bare("OPTIONS", "/ats/jobs")).await;
    assert_eq!(preflight.status, 204);
    assert!(preflight.header("access-control-allow-headers").contains("x-integration-id"));
}
