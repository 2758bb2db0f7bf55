//! D5: a body whose schema asks for something must be sent, whether or not the description says so.

use serde_json::{Map, Value};

use crate::vocabulary::{ObjectKind, referred, walk};

/// How many references and parts lie at most between a body and the object that it is.
const MOST_STEPS: usize = 16;

/// Bodies of which nothing says whether they must be sent, and that must hold something.
pub(super) fn find(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(document, &mut |kind, at, node| {
        if kind == ObjectKind::RequestBody && !node.contains_key("required") && asks(document, node) {
            found.push(at.to_string());
        }
    });
    found
}

/// Whether the body is described, and must hold something in each of its forms.
fn asks(document: &Value, body: &Map<String, Value>) -> bool {
    let media = body.get("content").and_then(Value::as_object);
    let mut schemas = media.into_iter().flatten().map(|(_, media)| media.get("schema").and_then(Value::as_object));
    let first = schemas.next().flatten();
    first.is_some_and(|first| {
        std::iter::once(Some(first)).chain(schemas).all(|schema| schema.is_some_and(|s| needs(document, s, MOST_STEPS)))
    })
}

fn needs(document: &Value, schema: &Map<String, Value>, steps: usize) -> bool {
    let Some(steps) = steps.checked_sub(1) else { return false };
    let listed = schema.get("required").and_then(Value::as_array).is_some_and(|names| !names.is_empty());
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    listed || parts.chain(referred(document, schema)).any(|part| needs(document, part, steps))
}
