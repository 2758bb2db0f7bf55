//! Tasks that go on after their operation has answered.
//!
//! In: courses that are to be added. Out: a task, which is pending the first time somebody looks and completed from then on.
//! Must not know who asks.

use serde_json::{Map, Value, json};

use crate::data::DataSet;
use crate::lists;
use crate::samples::dice::roll;

/// How many tasks an integration keeps. The oldest go first.
const KEPT: usize = 100;

/// A task.
#[derive(Debug)]
pub(crate) struct Task {
    id: String,
    created_at: String,
    courses: Vec<Value>,
    seen: bool,
    /// What it says once it is done.
    done: Option<Value>,
}

/// Begins a task; its id.
pub(crate) fn start(data: &mut DataSet, body: &Value, now: &str) -> Value {
    let seed = data.plan().seed;
    let id = format!("task{:020x}", roll(seed, &["task", &data.tasks.len().to_string(), now]));
    let courses = body["items"].as_array().cloned().unwrap_or_default();
    data.tasks.push(Task { id: id.clone(), created_at: now.to_owned(), courses, seen: false, done: None });
    if data.tasks.len() > KEPT {
        data.tasks.remove(0);
    }
    json!({ "task_id": id })
}

/// How a task is; nothing if there is none of this id.
pub(crate) fn look(data: &mut DataSet, id: &str, now: &str) -> Option<Value> {
    let position = data.tasks.iter().position(|task| task.id == id)?;
    let task = &mut data.tasks[position];
    if !std::mem::replace(&mut task.seen, true) {
        let created_at = &task.created_at;
        return Some(json!({ "task_id": id, "created_at": created_at, "status": "PENDING", "completed_at": null }));
    }
    if let Some(done) = &task.done {
        return Some(done.clone());
    }
    let (courses, created_at) = (std::mem::take(&mut task.courses), task.created_at.clone());
    let items: Vec<Value> = courses.iter().map(|item| add(data, item, now)).collect();
    let done = json!({
        "task_id": id, "created_at": created_at, "status": "COMPLETED", "data": items, "completed_at": now,
    });
    data.tasks[position].done = Some(done.clone());
    Some(done)
}

/// Adds a course to the list, or changes the one with its `origin_id`.
fn add(data: &mut DataSet, item: &Value, now: &str) -> Value {
    let Some(kind) = lists::of("lms", "course") else { return Value::Null };
    let mut fields = Map::from_iter([("origin_id".to_owned(), item["origin_id"].clone())]);
    let mut revision = data.template(kind)["revisions"][0].clone();
    for (name, value) in item["course"].as_object().into_iter().flatten() {
        if revision.get(name).is_some() {
            revision[name] = value.clone();
        }
    }
    fields.insert("revisions".to_owned(), json!([revision]));
    let known = data.all(kind).find(|course| course.value["origin_id"] == item["origin_id"] && !course.deleted());
    let course = match known {
        Some(course) => data.change(kind, course.place, &fields, now),
        None => data.create(kind, &fields, now),
    };
    json!({ "origin_id": item["origin_id"], "status": "SUCCEEDED", "data": { "id": course["id"] } })
}
