//! Section 3: query parameters whose schema is a text, and whose description says that it is a list joined by commas.

use serde_json::{Map, Value, json};

use super::{object, text};
use crate::vocabulary::{ObjectKind, referred, walk};

/// What the description of such a parameter says.
const SAYS: &str = "comma-separated";

/// Query parameters that are lists by a sentence alone.
pub(super) fn find(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(document, &mut |kind, at, node| {
        if kind == ObjectKind::Parameter && is_list(document, node) {
            found.push(at.to_string());
        }
    });
    found
}

fn is_list(document: &Value, parameter: &Map<String, Value>) -> bool {
    let Some(schema) = schema(document, parameter) else { return false };
    let plain = text(schema, "type") == "string" && !schema.contains_key("enum") && !schema.contains_key("const");
    let says = |node: &Map<String, Value>| text(node, "description").to_ascii_lowercase().contains(SAYS);
    text(parameter, "in") == "query" && plain && (says(parameter) || says(schema))
}

/// The schema of a parameter, behind a reference where it is one.
fn schema<'a>(document: &'a Value, parameter: &'a Map<String, Value>) -> Option<&'a Map<String, Value>> {
    let schema = parameter.get("schema")?.as_object()?;
    Some(referred(document, schema).unwrap_or(schema))
}

/// Writes a parameter as a list of texts that is sent as one value.
pub(super) fn rewrite(document: &mut Value, place: &str) {
    // A component that only the parameter refers to may be where its words are.
    let words = document.pointer(place.trim_start_matches('#')).and_then(Value::as_object).and_then(|parameter| {
        let schema = schema(document, parameter)?;
        Some(["description", "deprecated"].map(|word| (word, schema.get(word).cloned())))
    });
    let Some(parameter) = object(document, place) else { return };
    for (word, said) in words.into_iter().flatten() {
        if let (false, Some(said)) = (parameter.contains_key(word), said) {
            parameter.insert(word.to_owned(), said);
        }
    }
    parameter.insert("schema".into(), json!({ "type": "array", "items": { "type": "string" } }));
    parameter.insert("style".into(), json!("form"));
    parameter.insert("explode".into(), json!(false));
}
