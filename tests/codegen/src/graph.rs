//! Graphs of schemas that lead to each other in every way, drawn by choices.
//!
//! In: a function that chooses. Out: a description. Must not know what becomes of it.

use serde_json::{Value, json};

/// Gives a number below a bound.
pub type Choose<'c> = &'c mut dyn FnMut(usize) -> usize;

/// A description whose one operation answers with a schema.
pub fn answering(schema: Value, schemas: Value) -> Value {
    let answer = json!({ "200": { "description": "It.", "content": { "application/json": { "schema": schema } } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Circles", "version": "1" },
        "paths": { "/it": { "get": { "operationId": "readThing", "tags": ["maze"], "responses": answer } } },
        "components": { "schemas": schemas },
    })
}

/// A reference to a component.
pub fn component(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// An object with these properties.
pub fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

/// The ways in which one schema of a ring leads to the next.
pub const WAYS: [&str; 6] = ["allOf", "oneOf", "anyOf", "items", "additionalProperties", "properties"];

/// A schema of some words, each with what belongs to it, that leads to any of the components.
fn any_schema(choose: Choose<'_>, names: &[String], depth: usize) -> Value {
    let words = WAYS.len() + 4;
    let mut out = json!({});
    for _ in 0..=choose(3) {
        let word = choose(words);
        let count = 1 + choose(3);
        let part = |choose: Choose<'_>| {
            if depth == 0 || choose(5) < 3 {
                component(&names[choose(names.len())])
            } else {
                any_schema(choose, names, depth - 1)
            }
        };
        match WAYS.get(word).copied() {
            Some(way @ ("allOf" | "oneOf" | "anyOf")) => out[way] = (0..count).map(|_| part(choose)).collect(),
            Some("properties") => {
                for _ in 0..count {
                    let key = ["a", "b", "c", "kind"][choose(4)];
                    out["properties"][key] = part(choose);
                }
            }
            Some(way) => out[way] = part(choose),
            None if word == WAYS.len() => out["type"] = json!(["string", "integer", "null"][choose(3)]),
            None if word == WAYS.len() + 1 => out["required"] = json!([(["a", "b", "kind"][choose(3)])]),
            None if word == WAYS.len() + 2 => out["discriminator"] = json!({ "propertyName": "kind" }),
            None => out["nullable"] = json!(true),
        }
    }
    // Words of one type alone, or the description is refused before its circles matter.
    let is = |word: &str| out.get(word).is_some();
    let of_object = is("properties") || is("additionalProperties");
    if (of_object || is("items")) && is("type") || of_object && is("items") {
        for word in ["type", "items"] {
            out.as_object_mut().expect("a schema").remove(word);
        }
    }
    out
}

/// A description with some components that lead to each other, an operation that answers with the first, and one that sends
/// the last.
pub fn any_description(choose: Choose<'_>) -> Value {
    let names: Vec<String> = (0..=choose(8)).map(|index| format!("S{index}")).collect();
    let schemas = names.iter().map(|name| (name.clone(), any_schema(choose, &names, 2))).collect();
    let mut description = answering(component(&names[0]), schemas);
    let last = component(&names[names.len() - 1]);
    let content = json!({ "application/json": { "schema": last } });
    description["paths"]["/it"]["post"] = json!({
        "operationId": "sendThing",
        "tags": ["maze"],
        "requestBody": { "content": content },
        "responses": { "400": { "description": "No.", "content": content } },
    });
    let query = json!([{ "name": "q", "in": "query", "schema": component(&names[names.len() / 2]) }]);
    description["paths"]["/it"]["get"]["parameters"] = query;
    description
}
