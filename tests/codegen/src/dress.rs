//! A description dressed as published ones are: with sentences, titles, examples and tags of a documentation site.
//!
//! In: a description of facts. Out: the same facts, said in another order, with texts that this file makes up. Marks of
//! deprecations and lists joined by commas are told by sentences instead, some examples do not fit, and components have
//! empty mappings. Must not know what any of it is about.

use kombo_codegen::vocabulary::{ObjectKind, walk};
use serde_json::{Map, Value, json};

/// How descriptions begin that tell a deprecation.
const OPENINGS: [&str; 4] = [
    "**(\u{26a0}\u{fe0f} Deprecated)** ",
    "**(\u{26a0}\u{fe0f} Deprecated - Take the newer one instead.)** ",
    "[DEPRECATED] ",
    "**Deprecation Notice:** It goes some day. ",
];

/// What operations tell of a deprecation: the summary, and what follows the description.
const NOTICES: [(&str, &str); 4] = [
    ("Does a thing (deprecated)", ""),
    ("[DEPRECATED] Does a thing", ""),
    ("Does a thing", "\n\n<Warning>\n  **This endpoint is deprecated!**\n\n  There is a newer one.\n</Warning>"),
    ("[DEPRECATED] Does a thing", "\n\n<Warning>We are deprecating this endpoint in favor of a newer one.</Warning>"),
];

/// Descriptions as documentation sites write them. Some speak of deprecations and mean others.
const TEXTS: [&str; 9] = [
    "What this is.",
    "What this is, with *stress*, `code`, and a [link](/guides/one).\n\n- one\n- two",
    "<Warning>\n  Slow on old systems.\n</Warning>\n\nWhat this is.",
    "<Note>What this is.</Note>",
    "What this is.\n\n| system | meaning |\n|---|---|\n| one | `a|b` |\n| two | the deprecated way |",
    "      <Info>\n      Indented, as some are.\n\n      Twice.\n      </Info>",
    "A template `\\{first\\}/\\{last\\}`, Vec<String>, and <https://example.com/a>.",
    "\u{1f680} Sent as is. Not the deprecated one.",
    "## Heading\n\nWhat this is.\n\n```json\n{\"a\": 1}\n```",
];

/// Examples, of which each fits few schemas.
fn examples() -> [Value; 4] {
    [json!("2022-08-04"), json!(17), json!({ "key": ["value"] }), Value::Null]
}

/// The description with all of this. `lists` says of a parameter, by its place, whether it is a list joined by commas.
pub fn dress(facts: &Value, lists: &dyn Fn(&str) -> bool) -> Value {
    let mut found = Vec::new();
    walk(facts, &mut |kind, at, _| found.push((kind, at.to_string().trim_start_matches('#').to_owned())));
    let mut document = facts.clone();
    for (number, (kind, place)) in found.iter().enumerate() {
        if let Some(node) = document.pointer_mut(place).and_then(Value::as_object_mut) {
            dress_node(*kind, node, number, lists(place));
        }
    }
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        for kind in ["parameters", "examples", "requestBodies", "headers", "links", "callbacks"] {
            components.entry(kind).or_insert_with(|| json!({}));
        }
    }
    turn(&mut document);
    document
}

fn dress_node(kind: ObjectKind, node: &mut Map<String, Value>, number: usize, is_list: bool) {
    let text = TEXTS[number % TEXTS.len()];
    match kind {
        ObjectKind::Operation => {
            let told = node.shift_remove("deprecated").is_some();
            let (summary, notice) = if told { NOTICES[number % NOTICES.len()] } else { ("Does a thing", "") };
            node.insert("summary".into(), json!(summary));
            node.insert("description".into(), json!(format!("{text}{notice}")));
        }
        ObjectKind::Parameter | ObjectKind::Schema => {
            let told = node.shift_remove("deprecated").is_some();
            let opening = if told { OPENINGS[number % OPENINGS.len()] } else { "" };
            let list = if is_list { "A comma-separated list. " } else { "" };
            node.insert("description".into(), json!(format!("{opening}{list}{text}")));
            let example = &examples()[number % examples().len()];
            if kind == ObjectKind::Schema && !node.contains_key("$ref") {
                node.insert("title".into(), json!("A title"));
                node.insert("externalDocs".into(), json!({ "url": "https://example.com/docs" }));
                node.insert("example".into(), example.clone());
                node.insert("examples".into(), json!(examples()));
            } else if kind == ObjectKind::Parameter {
                node.insert("example".into(), example.clone());
            }
        }
        ObjectKind::MediaType => {
            node.insert("examples".into(), json!({ "example": { "value": examples()[number % examples().len()] } }));
        }
        ObjectKind::Info
        | ObjectKind::Tag
        | ObjectKind::Response
        | ObjectKind::RequestBody
        | ObjectKind::Server
        | ObjectKind::PathItem => {
            node.insert("description".into(), json!(text));
        }
        _ => {}
    }
}

/// Turns every mapping around, and every list whose order means nothing.
pub fn turn(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map.iter_mut() {
                let free = ["enum", "required", "parameters", "oneOf", "anyOf", "tags", "type"].contains(&key.as_str());
                if let (true, Value::Array(list)) = (free, &mut *inner) {
                    list.reverse();
                }
                turn(inner);
            }
            let turned: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            map.extend(turned.into_iter().rev());
        }
        Value::Array(list) => list.iter_mut().for_each(turn),
        _ => {}
    }
}
