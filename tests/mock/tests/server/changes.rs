//! What operations change shows up in later answers.

use serde_json::{Value, json};

use crate::Caller;

async fn first(caller: &Caller, path: &str) -> Value {
    caller.get(path).await.results().remove(0)
}

fn id(record: &Value) -> &str {
    record["id"].as_str().unwrap()
}

/// The record of a list that has this id.
async fn listed(caller: &Caller, path: &str, id: &str) -> Option<Value> {
    caller.get(&format!("{path}?ids={id}")).await.results().pop()
}

#[tokio::test]
async fn what_is_made_is_listed() {
    let caller = Caller::start().await;
    let body = json!({ "first_name": "Ada", "last_name": "New", "work_email": "ada@example.com" });
    let since = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).format("%Y-%m-%dT%H:%M:%SZ");
    let made = caller.send("POST", "/hris/employees", &body).await.data();
    let employee = listed(&caller, "/hris/employees", id(&made)).await.unwrap();
    assert_eq!((&employee["last_name"], &employee["job_title"]), (&json!("New"), &Value::Null));
    assert_eq!(caller.get(&format!("/hris/employees?updated_after={since}")).await.results().len(), 1);

    let kind = first(&caller, "/hris/absence-types").await;
    let absence = json!({ "employee_id": id(&made), "absence_type_id": id(&kind), "start_date": "2026-03-02",
        "end_date": "2026-03-04", "employee_note": null });
    let absence = caller.send("POST", "/hris/absences", &absence).await.data();
    let own = caller.get(&format!("/hris/absences?employee_id={}", id(&made))).await.results();
    assert_eq!((own.len(), id(&own[0]), id(&own[0]["type"])), (1, id(&absence), id(&kind)));
    let path = format!("/hris/absences/{}", id(&absence));
    assert!(caller.send("DELETE", &path, &json!({})).await.data()["remote_deleted_at"].is_string());
    assert_eq!(listed(&caller, "/hris/absences", id(&absence)).await, None);
    let query = format!("/hris/absences?include_deleted=true&ids={}", id(&absence));
    assert_eq!(caller.get(&query).await.results().len(), 1);

    let skill = caller.send("POST", "/hris/skills", &json!({ "name": "Welding" })).await.data();
    caller.send("PATCH", &format!("/hris/skills/{}", id(&skill)), &json!({ "name": "Brazing" })).await.data();
    assert_eq!(listed(&caller, "/hris/skills", id(&skill)).await.unwrap()["name"], "Brazing");
}

#[tokio::test]
async fn an_application_goes_its_way() {
    let caller = Caller::start().await;
    let job = first(&caller, "/ats/jobs").await;
    let candidate = json!({ "first_name": "Ada", "last_name": "New", "email_address": "ada.new@example.com" });
    let path = format!("/ats/jobs/remote:{}/applications", job["remote_id"].as_str().unwrap());
    let made = caller.send("POST", &path, &json!({ "candidate": candidate })).await.data();
    assert_eq!(made["job_id"], job["id"]);
    let application = listed(&caller, "/ats/applications", id(&made)).await.unwrap();
    assert_eq!((&application["job"]["name"], &application["candidate"]["last_name"]), (&job["name"], &json!("New")));
    let found = caller.get("/ats/candidates?email=ada.new%40example.com").await.results();
    assert_eq!((found.len(), id(&found[0]["applications"][0])), (1, id(&made)));

    let path = |end: &str| format!("/ats/applications/{}/{end}", id(&made));
    let stage = first(&caller, "/ats/application-stages").await;
    caller.send("PUT", &path("stage"), &json!({ "stage_id": id(&stage) })).await.data();
    let moved = listed(&caller, "/ats/applications", id(&made)).await.unwrap();
    assert_eq!((&moved["current_stage_id"], &moved["current_stage"]["name"]), (&stage["id"], &stage["name"]));
    let note = json!({ "content": "Looks good.", "content_type": "PLAIN_TEXT" });
    caller.send("POST", &path("notes"), &note).await.data();
    let notes = caller.get(&format!("/ats/notes?application_ids={}", id(&made))).await.results();
    assert_eq!((notes.len(), &notes[0]["candidate_id"]), (1, &application["candidate_id"]));
    let file = json!({ "attachment": { "name": "cv.pdf", "data": "JVBERi0xLjcK", "content_type": "application/pdf", "type": "CV" } });
    caller.send("POST", &path("attachments"), &file).await.data();
    let files = caller.get(&path("attachments")).await.results();
    assert_eq!(files.last().unwrap()["file_name"], "cv.pdf");
    let reason = first(&caller, "/ats/rejection-reasons").await;
    caller.send("POST", &path("reject"), &json!({ "rejection_reason_id": id(&reason) })).await.data();
    let rejected = listed(&caller, "/ats/applications", id(&made)).await.unwrap();
    assert_eq!((&rejected["outcome"], &rejected["rejection_reason_name"]), (&json!("DECLINED"), &reason["name"]));

    let path = format!("/ats/candidates/{}/tags", id(&found[0]));
    let tags = async |method: &str| {
        caller.send(method, &path, &json!({ "tag": { "name": "Unheard of" } })).await.data();
        listed(&caller, "/ats/candidates", id(&found[0])).await.unwrap()["tags"].as_array().unwrap().len()
    };
    assert_eq!((tags("POST").await, tags("DELETE").await), (1, 0));
}

#[tokio::test]
async fn what_a_change_touches_says_so_everywhere() {
    let caller = Caller::start().await;
    let employees = caller.get("/hris/employees").await.results();
    let managed = employees.iter().find(|employee| employee["manager"].is_object()).unwrap();
    let path = format!("/hris/employees/{}", managed["manager_id"].as_str().unwrap());
    let answer = caller.send("PATCH", &path, &json!({ "work_email": "boss@example.com", "first_name": "Boss" })).await;
    assert_eq!(answer.data()["first_name"], "Boss");
    let shown = listed(&caller, "/hris/employees", id(managed)).await.unwrap();
    assert_eq!(shown["manager"]["first_name"], "Boss");
    assert_eq!(shown["changed_at"], managed["changed_at"]);
    let touched = caller.get("/hris/employees?updated_after=2026-01-01").await.results();
    assert!(touched.iter().any(|employee| employee["id"] == managed["id"]));
}

#[tokio::test]
async fn settings_stay_and_integrations_go() {
    let caller = Caller::start().await;
    let package = json!({ "id": "p1", "type": "BEHAVIORAL", "name": "Typing", "description": "Types fast." });
    let answer = caller.send("PUT", "/assessment/packages", &json!({ "packages": [package] })).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(caller.get("/assessment/packages").await.data()["packages"][0]["name"], "Typing");

    let open = first(&caller, "/assessment/orders/open").await;
    let result = json!({ "status": "COMPLETED", "result_url": "https://example.com/r" });
    caller.send("PUT", &format!("/assessment/orders/{}/result", id(&open)), &result).await.data();
    assert_eq!(listed(&caller, "/assessment/orders", id(&open)).await.unwrap()["status"], "COMPLETED");
    assert_ne!(first(&caller, "/assessment/orders/open").await["id"], open["id"]);

    caller.send("DELETE", &format!("/integrations/{}", kombo_mock::INTEGRATION), &json!({})).await.data();
    assert_eq!(caller.get("/ats/jobs").await.json()["error"]["code"], "PLATFORM.INTEGRATION_NOT_FOUND");
}

#[tokio::test]
async fn memory_is_bounded() {
    let caller = Caller::start().await;
    let first = caller.send("POST", "/hris/skills", &json!({ "name": "Welding 0" })).await.data();
    for nth in 1..=1000 {
        caller.send("POST", "/hris/skills", &json!({ "name": format!("Welding {nth}") })).await.data();
    }
    assert_eq!(listed(&caller, "/hris/skills", id(&first)).await, None);
    assert_eq!(caller.get("/hris/skills?name_contains=welding").await.results().len(), 1000);
    assert_eq!(caller.mock.requests().len(), 1000);
}
