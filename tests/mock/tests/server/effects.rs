//! What the description promises of operations comes true.

use serde_json::{Value, json};

use kombo_mock::{INTEGRATION, Lax, Mock};

use crate::{Answer, Caller};

async fn first(caller: &Caller, path: &str) -> Value {
    caller.get(path).await.results().remove(0)
}

fn id(record: &Value) -> &str {
    record["id"].as_str().unwrap_or_else(|| panic!("no id: {record}"))
}

async fn listed(caller: &Caller, path: &str, id: &str) -> Value {
    let page = caller.get(&format!("{path}?page_size=250")).await.results();
    page.into_iter().find(|record| record["id"] == id).unwrap_or(Value::Null)
}

fn refused(answer: &Answer, word: &str) -> bool {
    answer.status == 400 && answer.json()["error"]["message"].as_str().unwrap().contains(word)
}

#[tokio::test]
async fn promises_are_kept() {
    let mut kept: Vec<(&str, bool)> = Vec::new();
    let caller = Caller::start().await;

    let fields = format!("/integrations/{INTEGRATION}/integration-fields");
    let field = first(&caller, &fields).await;
    let wanted = !field["is_passthrough_enabled"].as_bool().unwrap();
    caller.send("PATCH", &format!("{fields}/{}", id(&field)), &json!({ "enable_passthrough": wanted })).await.data();
    kept.push(("enable_passthrough", listed(&caller, &fields, id(&field)).await["is_passthrough_enabled"] == wanted));

    let customs = format!("/integrations/{INTEGRATION}/custom-fields");
    let custom = first(&caller, &customs).await;
    let path = format!("{customs}/{}", id(&custom));
    caller.send("PUT", &path, &json!({ "integration_field_id": null })).await.data();
    kept.push(("a mapping set to null", listed(&caller, &customs, id(&custom)).await["integration_field"].is_null()));
    caller.send("PUT", &path, &json!({ "integration_field_id": id(&field) })).await.data();
    let mapped = listed(&caller, &customs, id(&custom)).await["integration_field"].clone();
    kept.push(("a mapping set", mapped["id"] == field["id"] && mapped["key"] == field["key"]));

    let body = json!({ "first_name": "Ada", "last_name": "New", "work_email": "ada@example.com" });
    let employee = caller.send("POST", "/hris/employees", &body).await.data();
    kept.push(("display_full_name of a new employee", employee["display_full_name"] == "Ada New"));
    let body = json!({ "work_email": "ada@example.com", "last_name": "Newer" });
    let changed = caller.send("PATCH", &format!("/hris/employees/{}", id(&employee)), &body).await.data();
    kept.push(("display_full_name follows", changed["display_full_name"] == "Ada Newer"));

    let job = first(&caller, "/ats/jobs").await;
    let person = json!({ "first_name": "Ada", "last_name": "New", "email_address": "ada.new@example.com" });
    let made = caller
        .send("POST", &format!("/ats/jobs/{}/applications", id(&job)), &json!({ "candidate": person }))
        .await
        .data();
    let application = listed(&caller, "/ats/applications", id(&made)).await;
    let mails = |record: &Value| record["email_addresses"][0]["email_address"].clone();
    kept.push(("the candidate of an application", mails(&application["candidate"]) == "ada.new@example.com"));
    let body = json!({ "candidate": person, "application": { "job_id": id(&job) } });
    let candidate = caller.send("POST", "/ats/candidates", &body).await.data();
    let shown = listed(&caller, "/ats/candidates", id(&candidate)).await;
    kept.push(("the job of a candidate's application", shown["applications"][0]["job"]["id"] == job["id"]));
    kept.push(("the e-mail of a candidate", mails(&shown) == "ada.new@example.com"));

    let course = |nth: u32| json!({ "type": "EXTERNAL", "title": format!("Course {nth}"), "course_url": "https://example.com/c" });
    let items =
        json!({ "items": [{ "origin_id": "c1", "course": course(1) }, { "origin_id": "c2", "course": course(2) }] });
    let before = caller.get("/lms/courses").await.results().len();
    let task = caller.send("POST", "/lms/courses/bulk", &items).await.data()["task_id"].as_str().unwrap().to_owned();
    let look = async || caller.get(&format!("/lms/courses/bulk/{task}")).await.data();
    let (pending, done, again) = (look().await, look().await, look().await);
    kept.push(("a task moves on", pending["status"] == "PENDING" && done["status"] == "COMPLETED" && done == again));
    let courses = caller.get("/lms/courses").await.results();
    let added = courses.iter().find(|course| course["id"] == done["data"][1]["data"]["id"]);
    kept.push((
        "a task adds courses",
        courses.len() == before + 2 && added.is_some_and(|course| course["origin_id"] == "c2"),
    ));
    kept.push(("the course is the one that was sent", added.unwrap()["revisions"][0]["title"] == "Course 2"));
    kept.push(("a task that was not begun", refused(&caller.get("/lms/courses/bulk/abc").await, "`task_id`")));

    let skill = first(&caller, "/hris/skills").await;
    let path = format!("/hris/skills/{}", id(&skill));
    caller.send("DELETE", &path, &json!({})).await.data();
    for method in ["PATCH", "DELETE"] {
        let body = if method == "PATCH" { json!({ "name": "X" }) } else { json!({}) };
        kept.push((method, refused(&caller.send(method, &path, &body).await, "deleted")));
    }

    let enabled = format!("/integrations/{INTEGRATION}/enabled");
    caller.send("PUT", &enabled, &json!({ "value": false })).await.data();
    let integration = caller.get(&format!("/integrations/{INTEGRATION}")).await.data();
    kept.push(("an integration switched off says so", integration["status"] == "INACTIVE"));
    let code = caller.get("/ats/jobs").await.json()["error"]["code"].clone();
    kept.push(("its calls are refused", code == "INTEGRATION.INACTIVE"));
    caller.send("PUT", &enabled, &json!({ "value": true })).await.data();
    kept.push(("and again taken", caller.get("/ats/jobs").await.status == 200));

    let broken: Vec<&str> = kept.iter().filter(|(_, good)| !good).map(|(name, _)| *name).collect();
    println!("effects promised: {} of {}", kept.len() - broken.len(), kept.len());
    assert!(broken.is_empty(), "{broken:?}");
}

#[tokio::test]
async fn bodies_are_read_strictly() {
    let caller = Caller::start().await;
    let lax = [Lax::Fields, Lax::Ids, Lax::Formats].into_iter().fold(Mock::builder(), |builder, lax| builder.lax(lax));
    let lax = Caller::new(lax.start().await.unwrap());
    let employee = first(&caller, "/hris/employees").await;
    let stranger = json!({ "employee_id": "nobody", "absence_type_id": "nothing", "start_date": "2026-03-02", "end_date": "2026-03-04", "employee_note": null });
    let candidate = json!({ "first_name": "A", "last_name": "B", "email_address": "a@example.com" });
    let file = json!({ "document": { "name": "a.pdf", "data": "?!", "content_type": "application/pdf" } });
    let course = json!({ "type": "EXTERNAL", "title": "A", "course_url": "https://example.com", "duration": 1e30 });
    let documents = format!("/hris/employees/{}/documents", id(&employee));
    let category = first(&caller, "/hris/employee-document-categories").await["id"].clone();
    let mut file_of = file.clone();
    file_of["category_id"] = category;
    let mut unknown = candidate.clone();
    unknown["frist_name"] = "A".into();
    let job = first(&caller, "/ats/jobs").await;
    let nested = json!({ "candidate": candidate, "application": { "job_id": "nothing" } });
    let cases = [
        ("/hris/absences".to_owned(), stranger, "`employee_id`"),
        ("/ats/candidates".to_owned(), nested, "`application.job_id`"),
        ("/hris/skills".to_owned(), json!({ "name": "A", "nmae": "B" }), "`nmae`"),
        (format!("/ats/jobs/{}/applications", id(&job)), json!({ "candidate": unknown }), "`candidate.frist_name`"),
        (documents, file_of, "`document.data`"),
        (
            "/lms/courses/bulk".to_owned(),
            json!({ "items": [{ "origin_id": "a", "course": course }] }),
            "`items[0].course.duration`",
        ),
    ];
    for (path, body, field) in &cases {
        let answer = caller.send("POST", path, body).await;
        assert!(refused(&answer, field), "{path}: {}", answer.text);
        assert_eq!(lax.send("POST", path, body).await.status, 200, "{path}");
    }
    // What only the connected system knows is open.
    let open = json!({ "first_name": "A", "last_name": "B", "remote_fields": { "unheard_of": { "id": 7 } } });
    assert_eq!(caller.send("POST", "/hris/employees", &open).await.status, 200);
    println!("{} strict checks, each can be let pass", cases.len());
}

#[tokio::test]
async fn data_can_be_believed() {
    let caller = Caller::start().await;
    for job in caller.get("/ats/jobs?page_size=100&include_deleted=true").await.results() {
        assert!(
            job["weekly_hours"].as_f64().is_none_or(|hours| (10.0..=60.0).contains(&hours)),
            "{}",
            job["weekly_hours"]
        );
        let (from, to) = (job["salary_amount_from"].as_f64(), job["salary_amount_to"].as_f64());
        assert!(from.zip(to).is_none_or(|(from, to)| from < to));
    }
    let open = caller.get("/ats/jobs?statuses=OPEN").await.results();
    let asks = |job: &Value| {
        job["screening_questions"].as_array().unwrap().iter().any(|question| question["required"] == true)
    };
    assert!(open.iter().any(|job| !asks(job)) && open.iter().any(asks));
    let action = caller.get("/ats/actions/ats_create_application").await.data();
    assert_eq!(action["attachment_restrictions"]["types"]["CV"]["is_supported"], true);
    let tools = caller.get("/tools/hris").await.data();
    assert!(tools["tools"][0]["id"].as_str().unwrap().len() < 16, "{}", tools["tools"][0]["id"]);
    let integration = caller.get(&format!("/integrations/{INTEGRATION}")).await.data();
    assert_eq!((&integration["tool"]["id"], &integration["id"]), (&json!("bamboohr"), &json!(INTEGRATION)));
    let request = json!({ "method": "GET", "path": "/x" });
    assert_eq!(caller.send("POST", "/passthrough/bamboohr/api", &request).await.data()["status"], 200);
    for absence in caller.get("/hris/absences").await.results() {
        let day = |name: &str| absence[name].as_str().map(str::to_owned);
        assert!(day("start_date").zip(day("end_date")).is_none_or(|(start, end)| start <= end), "{absence}");
    }
    for candidate in caller.get("/ats/candidates").await.results() {
        let name = candidate["first_name"].as_str().map(str::to_lowercase);
        let mail = candidate["email_addresses"][0]["email_address"].as_str();
        assert!(name.zip(mail).is_none_or(|(name, mail)| mail.starts_with(&name)), "{candidate}");
    }
    let unknown = crate::send(caller.bare("GET", "/ats/jobs").key("wrong")).await;
    assert!(unknown.status == 401 && unknown.header("www-authenticate").starts_with("Bearer"));
}
