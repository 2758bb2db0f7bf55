//! Every operation, called with samples, gives what the description says.

use jsonschema::Validator;
use kombo_mock::samples::{self, Kind};
use kombo_mock::{Description, INTEGRATION, Operation, Place};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::{Answer, Caller, send};

pub(crate) fn judge(schema: &Value) -> Validator {
    let schema = Description::get().standalone(schema);
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
}

pub(crate) fn complaints(judge: &Validator, value: &Value) -> Vec<String> {
    judge.iter_errors(value).map(|error| format!("{} at {}", error.masked(), error.instance_path())).take(3).collect()
}

/// The operations in an order in which none takes from another what it needs.
fn in_order() -> Vec<&'static Operation> {
    let mut operations: Vec<&Operation> = Description::get().operations.iter().collect();
    let turn = |method: &str| ["GET", "POST", "PUT", "PATCH", "DELETE"].iter().position(|known| *known == method);
    let last = ["PutIntegrationsIntegrationIdEnabled", "DeleteIntegrationsIntegrationId"];
    operations.sort_by_key(|operation| {
        (
            last.iter().position(|id| *id == operation.id),
            operation.id == "GetLmsCoursesBulkTaskId",
            turn(&operation.method),
        )
    });
    operations
}

/// The value of an argument in the path: a record that is there.
async fn existing(caller: &Caller, operation: &Operation, name: &str) -> Option<String> {
    match name {
        "integration_id" => return Some(INTEGRATION.to_owned()),
        "token" => return Some(token(caller).await),
        "task_id" => {
            let course = json!({ "type": "EXTERNAL", "title": "First aid", "course_url": "https://example.com/c" });
            let items = json!({ "items": [{ "origin_id": "c1", "course": course }] });
            return Some(caller.send("POST", "/lms/courses/bulk", &items).await.data()["task_id"].as_str()?.to_owned());
        }
        _ => {}
    }
    let area = operation.path.split('/').nth(1)?.replace("custom", "hris");
    let entity = samples::linked(name, "")?.entity.replace("assessment_order", "order");
    let list = Description::get().operations.iter().find(|list| {
        let own = list.path.replace("{integration_id}", "");
        let fits = list.path.starts_with(&format!("/{area}/")) && samples::entity(&list.path) == entity;
        list.method == "GET"
            && fits
            && !own.contains('{')
            && list.parameters.iter().any(|known| known.name == "ids" || known.name == "cursor")
    })?;
    let answer = caller.get(&list.path.replace("{integration_id}", INTEGRATION)).await;
    Some(answer.results().first()?["id"].as_str()?.to_owned())
}

/// A token of the connection flow.
pub(crate) async fn token(caller: &Caller) -> String {
    let end_user = json!({ "end_user_email": "ada@example.com", "end_user_organization_name": "Quince" });
    let link = caller.send("POST", "/connect/create-link", &end_user).await.data()["link"].as_str().unwrap().to_owned();
    assert_eq!(caller.raw("POST", &link, "tool=personio").await.status, 303);
    let page = caller.raw("GET", &link, "").await.text;
    page.split("id=token>").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

async fn call(caller: &Caller, operation: &Operation, kind: Kind) -> Answer {
    let named = |known: &kombo_mock::Parameter| known.place == Place::Header || known.name == "integration_id";
    let integration = operation.parameters.iter().any(named);
    let plan = caller.mock.plan(if integration { INTEGRATION } else { "" });
    let sample = samples::request(&plan, kind, operation);
    let mut path = operation.path.clone();
    let mut query = Vec::new();
    for argument in &sample.arguments {
        match argument.place {
            Place::Path => {
                let known = existing(caller, operation, &argument.name).await;
                let text = known.unwrap_or_else(|| argument.text());
                let text = utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string();
                path = path.replace(&format!("{{{}}}", argument.name), &text);
            }
            // A cursor is one that was given out.
            Place::Query if argument.name != "cursor" => query.push((argument.name.clone(), argument.text())),
            _ => {}
        }
    }
    let request = caller.request(&operation.method, &path).query(&query);
    let mut body = sample.body.map(|body| body.value);
    if operation.id == "PatchAtsApplicationsApplicationIdInterviews" {
        body.as_mut().unwrap()["interview_id"] = caller.get("/ats/interviews").await.results()[0]["id"].take();
    }
    if operation.id == "PostConnectActivateIntegration" {
        body = Some(json!({ "token": token(caller).await }));
    }
    match (body, &operation.body) {
        (Some(body), Some(described)) => {
            send(request.header("content-type", described.media_type.as_str()).body(body.to_string())).await
        }
        _ => send(request).await,
    }
}

#[tokio::test]
async fn every_operation_is_served_as_described() {
    let (mut served, mut actions, mut problems) = (0, 0, Vec::new());
    let operations = in_order();
    for kind in Kind::ALL {
        let caller = Caller::start().await;
        for operation in &operations {
            let answer = call(&caller, operation, kind).await;
            let mut wrong = if answer.status == 200 { Vec::new() } else { vec![answer.text.clone()] };
            if answer.status == 200 {
                wrong.extend(complaints(&judge(&operation.answer), &answer.json()));
            }
            for name in ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"] {
                if answer.header(name).parse::<u32>().is_err() {
                    wrong.push(format!("no header {name}"));
                }
            }
            let action = answer.json()["warnings"].is_array();
            actions += usize::from(action);
            if action != answer.headers.contains_key("Concurrency-Remaining") {
                wrong.push("actions alone have Concurrency-Limit".to_owned());
            }
            served += usize::from(wrong.is_empty());
            problems.extend(wrong.into_iter().map(|why| format!("{} {kind:?}: {why}", operation.id)));
        }
    }
    println!(
        "{served} of {} operations served, called with samples of {} kinds; {actions} answers of actions",
        operations.len() * Kind::ALL.len(),
        Kind::ALL.len()
    );
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// Samples that the page fills in; what must have been given out before cannot be.
#[tokio::test]
async fn every_example_of_the_page_is_taken() {
    let caller = Caller::start().await;
    let described = caller.admin("GET", "openapi.json", &Value::Null).await.json();
    let (mut taken, mut refused) = (0, Vec::new());
    for operation in &Description::get().operations {
        let at = |part: &str| {
            format!("/paths/{}/{}{part}", operation.path.replace('/', "~1"), operation.method.to_lowercase())
        };
        let (mut path, mut query, mut headers) = (operation.path.clone(), Vec::new(), Vec::new());
        for parameter in described.pointer(&at("/parameters")).and_then(Value::as_array).into_iter().flatten() {
            let (name, example) = (parameter["name"].as_str().unwrap(), &parameter["example"]);
            let text = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
            match parameter["in"].as_str() {
                Some("path") => {
                    path =
                        path.replace(&format!("{{{name}}}"), &utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string());
                }
                Some("header") => headers.push((name.to_owned(), text)),
                _ if parameter["required"] == true => query.push((name.to_owned(), text)),
                _ => {}
            }
        }
        let mut request = caller.bare(&operation.method, &path).key(caller.mock.api_key()).query(&query);
        request = headers.into_iter().fold(request, |request, (name, value)| request.header(&name, value));
        let content = described.pointer(&at("/requestBody/content")).and_then(Value::as_object);
        if let Some((media_type, content)) = content.and_then(|content| content.iter().next()) {
            let example = &content["example"];
            let text = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
            request = request.header("content-type", media_type).body(text);
        }
        let answer = send(request).await;
        caller.admin("POST", "reset", &json!({})).await;
        if answer.status == 200 {
            taken += 1;
        } else {
            refused.push(operation.id.as_str());
        }
    }
    println!("{taken} of {} examples of the page taken", Description::get().operations.len());
    assert_eq!(
        refused,
        ["GetLmsCoursesBulkTaskId", "GetConnectIntegrationByTokenToken", "PostConnectActivateIntegration"]
    );
}
