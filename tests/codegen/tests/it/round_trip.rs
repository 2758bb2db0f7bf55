//! Nothing vanishes in the typed document: written out again it is the normalized one, less what this list says.

use std::collections::BTreeMap;
use std::fs;

use kombo_codegen::document::read::read;
use kombo_codegen::openapi::normalize::normalize;
use kombo_codegen::openapi::typed;
use kombo_codegen_tests::{descriptions, root, source, stem, told};
use serde_json::Value;

/// What is not as before after the round trip, by place, with the reason why that is well.
const KNOWN: &[(&str, &str)] = &[
    ("default is lost where it is null", "a default of null says what leaving the key out says"),
    ("description is added as null", "a server variable's description is written also where there is none"),
    ("exclusiveMaximum is lost where it is false", "false is what its absence means"),
    ("mediaTypes is lost where it is a mapping", "media types that refer to it have been written out before"),
    ("pathItems is lost where it is a mapping", "paths that refer to it have been written out before"),
    ("required is lost where it is false", "false is what its absence means"),
    ("style is added as text", "the style that its absence means is written out"),
];

/// What may be lost wherever it stands: nothing in a mapping is what its absence means.
const EMPTY: &str = " is lost where it is an empty mapping";

#[test]
fn the_typed_document_is_the_normalized_one() {
    let mut lost: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let kombo = root().join("spec/kombo.yaml");
    for path in descriptions().into_iter().chain([kombo]) {
        let document = read("description", &source(&path).text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
        let (normalized, _) = normalize(document).unwrap_or_else(|errors| panic!("{}", told(&errors.diagnostics)));
        let document = typed(normalized.clone()).unwrap_or_else(|errors| panic!("{}: {}", stem(&path), told(&errors)));
        let again = serde_json::to_value(&document).expect("a typed document can be written");
        let mut differences = Vec::new();
        compare(&normalized, &again, "", &mut differences);
        for difference in differences {
            lost.entry(difference).or_insert_with(|| (stem(&path), 0)).1 += 1;
        }
    }
    let unknown: Vec<String> = lost
        .iter()
        .filter(|(what, _)| !what.ends_with(EMPTY) && !KNOWN.iter().any(|(known, _)| known == what))
        .map(|(what, (first, count))| format!("{what}: {count} times, first in {first}"))
        .collect();
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
    let stale: Vec<&str> = KNOWN.iter().map(|(known, _)| *known).filter(|known| !lost.contains_key(*known)).collect();
    assert!(stale.is_empty(), "no longer lost: {}", stale.join(", "));
}

#[test]
fn the_description_of_this_repository_can_be_typed() {
    let text = fs::read(root().join("spec/kombo.yaml")).expect("the description");
    let document = read("kombo.yaml", &text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let (normalized, _) = normalize(document).unwrap_or_else(|errors| panic!("{}", told(&errors.diagnostics)));
    typed(normalized).unwrap_or_else(|errors| panic!("{}", told(&errors)));
}

/// Notes each place where the two differ: the last word of the way to it, and how.
fn compare(before: &Value, after: &Value, place: &str, out: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (key, value) in before {
                match after.get(key) {
                    Some(other) => compare(value, other, key, out),
                    None => out.push(format!("{key} is lost where it is {}", kind(value))),
                }
            }
            for (key, value) in after {
                if !before.contains_key(key) {
                    out.push(format!("{key} is added as {}", kind(value)));
                }
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            before.iter().zip(after).for_each(|(before, after)| compare(before, after, place, out));
        }
        (before, after) if before == after => {}
        (Value::Number(before), Value::Number(after)) if before.as_f64() == after.as_f64() => {}
        (before, after) => out.push(format!("{place} was {} and is {}", kind(before), kind(after))),
    }
}

fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(value) => value.to_string(),
        Value::Number(_) => "a number".into(),
        Value::String(text) if text.is_empty() => "empty text".into(),
        Value::String(_) => "text".into(),
        Value::Array(list) if list.is_empty() => "an empty list".into(),
        Value::Array(_) => "a list".into(),
        Value::Object(map) if map.is_empty() => "an empty mapping".into(),
        Value::Object(_) => "a mapping".into(),
    }
}
