//! Any other description.
//!
//! In: a file, in JSON or YAML, of OpenAPI 3.0 or 3.1. Out: the document in the words of 3.1, with all that is referred to
//! outside of schemas put in its place. Must not know what is made of it.
//!
//! What a file refers to must stand in it; `cargo xtask mock --spec` brings other files in first.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// How deep references may lead to references.
const DEPTH: usize = 16;

/// Reads a description.
pub(crate) fn read(file: &Path) -> Result<Value, String> {
    let shown = file.display();
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read {shown}: {error}"))?;
    let mut document: Value = if file.extension().is_some_and(|ending| ending == "json") {
        serde_json::from_str(&text).map_err(|error| format!("{shown} is no JSON: {error}"))?
    } else {
        serde_yaml::from_str(&text).map_err(|error| format!("{shown} is no YAML: {error}"))?
    };
    let version = document["openapi"].as_str().unwrap_or_default().to_owned();
    if !version.starts_with("3.") {
        return Err(format!("{shown} is no description of OpenAPI 3: its `openapi` is `{version}`"));
    }
    outside(&document, &mut String::new()).map_err(|why| format!("{shown}: {why}"))?;
    modern(&mut document);
    let whole = document.clone();
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        tidy(&whole, path, item);
    }
    Ok(document)
}

/// Refuses what refers to other files, or into anything but components.
fn outside(value: &Value, at: &mut String) -> Result<(), String> {
    match value {
        Value::Object(fields) => {
            if let Some(reference) = fields.get("$ref").and_then(Value::as_str)
                && (!reference.starts_with("#/components/") || reference.matches('/').count() != 3)
            {
                return Err(format!(
                    "{at} refers to `{reference}`; only #/components/KIND/NAME can be followed, so have it rendered by \
                         `cargo xtask spec render --spec FILE`"
                ));
            }
            fields.iter().try_for_each(|(name, value)| inside(value, at, &name.replace('~', "~0").replace('/', "~1")))
        }
        Value::Array(list) => list.iter().enumerate().try_for_each(|(nth, value)| inside(value, at, &nth.to_string())),
        _ => Ok(()),
    }
}

fn inside(value: &Value, at: &mut String, name: &str) -> Result<(), String> {
    let length = at.len();
    at.push('/');
    at.push_str(name);
    outside(value, at)?;
    at.truncate(length);
    Ok(())
}

/// Says in the words of 3.1 what 3.0 has words of its own for.
fn modern(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(modern);
            if fields.get("nullable") == Some(&Value::Bool(true))
                && !fields.contains_key("properties") | fields.contains_key("type")
            {
                fields.shift_remove("nullable");
                match fields.get("type").cloned() {
                    Some(Value::String(kind)) => {
                        fields.insert("type".to_owned(), json!([kind, "null"]));
                        if let Some(Value::Array(values)) = fields.get_mut("enum")
                            && !values.contains(&Value::Null)
                        {
                            values.push(Value::Null);
                        }
                    }
                    None if fields.contains_key("$ref") || fields.contains_key("allOf") => {
                        let own = Value::Object(std::mem::take(fields));
                        fields.insert("anyOf".to_owned(), json!([own, { "type": "null" }]));
                    }
                    _ => {}
                }
            }
            for (old, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
                match fields.get(old) {
                    Some(Value::Bool(true)) => {
                        let value = fields.shift_remove(bound).unwrap_or(json!(0));
                        fields.insert(old.to_owned(), value);
                    }
                    Some(Value::Bool(false)) => {
                        fields.shift_remove(old);
                    }
                    _ => {}
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(modern),
        _ => {}
    }
}

/// Operations have an id, the parameters of their path, and no references but to schemas.
fn tidy(document: &Value, path: &str, item: &mut Value) {
    follow(document, item);
    let shared = item["parameters"].as_array().cloned().unwrap_or_default();
    let Value::Object(methods) = item else { return };
    methods.retain(|name, _| ["get", "post", "put", "patch", "delete", "head", "options"].contains(&name.as_str()));
    for (method, operation) in methods {
        let Value::Object(fields) = operation else { continue };
        fields.entry("operationId").or_insert_with(|| id(method, path).into());
        let mut parameters = fields.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        parameters.iter_mut().for_each(|parameter| follow(document, parameter));
        for mut parameter in shared.clone() {
            follow(document, &mut parameter);
            if !parameters.iter().any(|own| own["name"] == parameter["name"] && own["in"] == parameter["in"]) {
                parameters.push(parameter);
            }
        }
        fields.insert("parameters".to_owned(), parameters.into());
        if let Some(body) = fields.get_mut("requestBody") {
            follow(document, body);
        }
        let responses = fields.entry("responses").or_insert_with(|| Map::new().into());
        responses.as_object_mut().into_iter().flatten().for_each(|(_, response)| follow(document, response));
    }
}

fn follow(document: &Value, value: &mut Value) {
    for _ in 0..DEPTH {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return };
        *value = document.pointer(reference.trim_start_matches('#')).cloned().unwrap_or_default();
    }
}

/// `get` and `/pets/{id}` make `GetPetsId`.
fn id(method: &str, path: &str) -> String {
    let words = path.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once(method)
        .chain(words)
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
        })
        .collect()
}
