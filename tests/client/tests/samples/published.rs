//! Examples of a published description, read by the operations that are there still.
//!
//! Its text is nobody's to copy, so it is looked for beside the repository (`../shared/published`, or the folder that
//! `KOMBO_PUBLISHED` names). Without it the same is read from our own samples, with every list left out that may be.

use std::path::{Path, PathBuf};

use kombo_mock::samples::Kind;
use serde_json::Value;

use crate::subject::{Subject, answers};

/// Examples that do not fit what they are examples of: an object for a text, where the description asks for text.
const UNFIT: usize = 1;

fn published() -> Vec<(PathBuf, Value)> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/published");
    let folder = std::env::var_os("KOMBO_PUBLISHED").map_or(beside, PathBuf::from);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let files = entries.filter(|file| file.extension().is_some_and(|end| end == "json"));
    files.map(|file| (file.clone(), serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap())).collect()
}

/// The examples of the answer of an operation.
fn examples(document: &Value, id: &str) -> Vec<Value> {
    let items = document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(_, item)| item.as_object().into_iter().flatten());
    let Some((_, operation)) = items.into_iter().find(|(_, operation)| operation["operationId"] == id) else {
        return Vec::new();
    };
    let mut response = &operation["responses"]["200"];
    if let Some(reference) = response["$ref"].as_str() {
        response = document.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
    }
    let content = &response["content"]["application/json"];
    let named = content["examples"].as_object().into_iter().flatten().map(|(_, example)| example["value"].clone());
    named.chain(content.get("example").cloned()).collect()
}

fn problem(subject: Subject, example: &Value) -> Option<String> {
    match subject.read(&example.to_string()) {
        Ok(seen) if seen.malformed.is_empty() => None,
        Ok(seen) => Some(format!("{}: {:?}", subject.name(), seen.malformed)),
        Err(trouble) => Some(format!("{}: {trouble}", subject.name())),
    }
}

#[test]
fn published_examples_are_read() {
    for (file, document) in published() {
        let (mut count, mut problems) = (0, Vec::new());
        for subject in answers() {
            let Subject::Answer(operation, _) = subject else { continue };
            for example in examples(&document, &operation.id) {
                count += 1;
                problems.extend(problem(subject, &example));
            }
        }
        println!("{}: {} of {count} examples read", file.display(), count - problems.len());
        assert!(problems.len() <= UNFIT, "{}", problems.join("\n"));
        assert!(count > 50, "{} has {count} examples", file.display());
    }
}

/// Takes every list and mapping out of records but those of a page.
fn without_lists(value: &mut Value, within: bool) {
    if let Value::Object(fields) = value {
        fields.retain(|name, value| !(within && value.is_array() && name != "results"));
    }
    match value {
        Value::Object(fields) => fields.values_mut().for_each(|value| without_lists(value, true)),
        Value::Array(list) => list.iter_mut().for_each(|value| without_lists(value, within)),
        _ => {}
    }
}

#[test]
fn lists_that_are_missing_read_as_empty() {
    let (mut count, mut problems) = (0, Vec::new());
    for subject in answers() {
        let mut sample = subject.sample(1, Kind::Full).value;
        without_lists(&mut sample["data"], true);
        count += 1;
        problems.extend(problem(subject, &sample));
    }
    // What tells a union apart must be there.
    println!("{} of {count} answers read without their lists", count - problems.len());
    assert!(problems.len() * 20 < count, "{} of {count}:\n{}", problems.len(), problems.join("\n"));
}
