//! Questions to a schema.
//!
//! In: a schema as it stands in the description. Out: the same without references and `allOf`, and what it allows. Must
//! not know what is made of it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::description::Description;

/// A schema without reference and `allOf` at its top, and the references that were followed.
pub(crate) fn flatten<'a>(description: &'a Description, schema: &'a Value) -> (Cow<'a, Value>, Vec<&'a str>) {
    let mut schema = schema;
    let mut followed = Vec::new();
    while let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        followed.push(reference);
        schema = description.resolve(reference);
    }
    let Some(parts) = schema.get("allOf").and_then(Value::as_array) else {
        return (Cow::Borrowed(schema), followed);
    };
    let mut merged = schema.as_object().cloned().unwrap_or_default();
    merged.shift_remove("allOf");
    for part in parts {
        let (part, more) = flatten(description, part);
        followed.extend(more);
        merge(&mut merged, &part);
    }
    (Cow::Owned(Value::Object(merged)), followed)
}

/// What must hold together: properties of the same name too.
fn merge(into: &mut Map<String, Value>, part: &Value) {
    for (key, value) in part.as_object().into_iter().flatten() {
        match (key.as_str(), into.get_mut(key)) {
            (_, None) => {
                into.insert(key.clone(), value.clone());
            }
            ("properties", Some(Value::Object(known))) => {
                for (name, schema) in value.as_object().into_iter().flatten() {
                    match known.get_mut(name) {
                        Some(present) => *present = serde_json::json!({ "allOf": [present.take(), schema] }),
                        None => {
                            known.insert(name.clone(), schema.clone());
                        }
                    }
                }
            }
            ("required", Some(Value::Array(known))) => known.extend(value.as_array().into_iter().flatten().cloned()),
            (_, Some(present)) => *present = value.clone(),
        }
    }
}

/// The type that is not null.
pub(crate) fn kind(schema: &Value) -> &str {
    let types = match &schema["type"] {
        Value::String(one) => return one,
        Value::Array(types) => types,
        _ if schema.get("properties").is_some() => return "object",
        _ => return "",
    };
    types.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or("null")
}

/// The shapes of a union.
pub(crate) fn branches(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array)
}

/// Whether null is said to fit.
pub(crate) fn nullable(description: &Description, schema: &Value) -> bool {
    let (schema, _) = flatten(description, schema);
    if let Some(branches) = branches(&schema) {
        return branches.iter().any(|branch| nullable(description, branch));
    }
    match &schema["type"] {
        Value::Array(types) => types.iter().any(|kind| kind == "null"),
        kind => kind == "null",
    }
}

/// Whether anything fits.
pub(crate) fn free(schema: &Value) -> bool {
    let says = ["type", "enum", "const", "anyOf", "oneOf", "properties"];
    schema == &Value::Bool(true) || !says.iter().any(|word| schema.get(word).is_some())
}

/// Whether a property must be there.
pub(crate) fn required(schema: &Value, name: &str) -> bool {
    schema["required"].as_array().is_some_and(|names| names.iter().any(|known| known == name))
}

/// The one value that a schema has, if it has but one.
pub(crate) fn constant(schema: &Value) -> Option<&Value> {
    schema.get("const").or_else(|| match schema.get("enum")?.as_array()?.as_slice() {
        [only] => Some(only),
        _ => None,
    })
}
