//! The stand-in's answers, by route.

use serde_json::{Value, json};

use super::{Answer, Asked, refusal, success};

pub fn answer(asked: &Asked) -> Option<Answer> {
    match asked.route.as_str() {
        "POST /connect/create-link" => create_link(asked),
        "GET /hris/employees" => list_employees(asked),
        "GET /hris/groups" => list_groups(asked),
        "GET /ats/actions/ats_create_application" => Some(success(creation_limits())),
        "GET /ats/jobs" => list_jobs(asked),
        "POST /ats/jobs/j2/applications" => Some(refusal(400, "ATS.JOB_CLOSED", "the job is closed")),
        "POST /ats/jobs/j3/applications" => {
            Some(refusal(400, "ATS.APPLICATION_ALREADY_EXISTS", "the candidate has applied before"))
        }
        "POST /ats/jobs/j4/applications" => create_application(asked),
        _ => None,
    }
}

fn create_link(asked: &Asked) -> Option<Answer> {
    let is_good = ["end_user_email", "end_user_organization_name"].iter().all(|name| asked.body[name].is_string());
    is_good.then(|| success(json!({"link": "https://connect.kombo.dev/v1/stand-in"})))
}

/// Four employees on two pages, one of them malformed. Since then: a change, a newcomer and a deletion.
fn list_employees(asked: &Asked) -> Option<Answer> {
    match (asked.parameter("updated_after"), asked.parameter("include_deleted"), asked.parameter("cursor")) {
        (None, _, None) => {
            let ada = employee("e1", "Ada Lovelace", &["Research"]);
            page(&[ada, employee("e2", "Grace Hopper", &["Navy"])], Some("2"))
        }
        (None, _, Some("2")) => {
            let mut malformed = employee("e4", "", &[]);
            malformed["display_full_name"] = 4.into();
            page(&[malformed, employee("e3", "Mary Somerville", &[])], None)
        }
        (Some(_), Some("true"), None) => {
            let mut deleted = employee("e1", "Ada Lovelace", &[]);
            deleted["remote_deleted_at"] = "2024-03-02T09:00:00Z".into();
            let changed = employee("e2", "Grace Hopper", &["Navy", "Research"]);
            page(&[changed, employee("e5", "Emmy Noether", &["Research"]), deleted], None)
        }
        _ => None,
    }
}

fn employee(id: &str, name: &str, groups: &[&str]) -> Value {
    let groups: Vec<Value> = groups.iter().map(|name| group(name)).collect();
    json!({
        "id": id, "remote_id": id, "display_full_name": name, "changed_at": "2024-03-01T00:00:00Z", "groups": groups,
        "employments": [], "time_off_balances": [], "teams": [], "integration_fields": [],
    })
}

/// Three groups on two pages.
fn list_groups(asked: &Asked) -> Option<Answer> {
    match asked.parameter("cursor") {
        None => page(&[group("Research"), group("Navy")], Some("2")),
        Some("2") => page(&[group("Design")], None),
        Some(_) => None,
    }
}

fn group(name: &str) -> Value {
    json!({"id": name, "remote_id": name, "name": name, "changed_at": "2024-03-01T00:00:00Z"})
}

fn creation_limits() -> Value {
    let cv = json!({
        "is_supported": true, "min_amount": null, "max_amount": 1, "max_file_size_bytes": 5_000_000,
        "accepted_mime_types": ["application/pdf"],
    });
    let types = json!({"CV": cv, "COVER_LETTER": {"is_supported": false}, "OTHER": {"is_supported": false}});
    json!({"attachment_restrictions": {"total_size_bytes": null, "types": types}})
}

/// Four open jobs, of which only the last takes an application.
fn list_jobs(asked: &Asked) -> Option<Answer> {
    let question = json!([{"id": "q1", "title": "When can you start?", "required": true}]);
    let job = |id: &str, name: &str, questions: Value| {
        json!({
            "id": id, "remote_id": id, "name": name, "status": "OPEN", "changed_at": "2024-03-01T00:00:00Z", "stages": [],
            "job_postings": [], "hiring_team": [], "integration_fields": [], "screening_questions": questions,
        })
    };
    let jobs = [
        job("j1", "Baker", question),
        job("j2", "Driver", json!([])),
        job("j3", "Nurse", json!([])),
        job("j4", "Weaver", json!([])),
    ];
    asked.parameter("statuses").filter(|statuses| *statuses == "OPEN").and_then(|_| page(&jobs, None))
}

fn create_application(asked: &Asked) -> Option<Answer> {
    let cv = &asked.body["attachments"][0];
    let has_cv = cv["type"] == "CV" && cv["data"].is_string();
    let (status, mut body) =
        success(json!({"id": "a1", "changed_at": "2024-03-01T00:00:00Z", "integration_fields": []}));
    body["warnings"] = json!([{"message": "the phone number was left out"}]);
    has_cv.then_some((status, body))
}

fn page(results: &[Value], next: Option<&str>) -> Option<Answer> {
    Some(success(json!({"results": results, "next": next})))
}
