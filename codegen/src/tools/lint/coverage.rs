//! How much of a description is described.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Count;
use crate::ir::{Api, Doc, Kind, Ty, TypeId};
use crate::name::Names;
use crate::support::pointer::At;
use crate::vocabulary::{self, Content, ObjectKind};

/// What is described, kind by kind.
pub(super) fn count(document: &Value, api: &Api, names: &Names) -> Vec<Count> {
    let mut counts = vec![areas(api, names)];
    for (group, in_summary, in_description) in [
        ("/paths", "operations, summary", "operations, description"),
        ("/webhooks", "webhooks, summary", "webhooks, description"),
    ] {
        counts.push(calls(document, group, in_summary, "summary"));
        counts.push(calls(document, group, in_description, "description"));
    }
    let mut parameters = IndexMap::new();
    let mut properties = IndexMap::new();
    vocabulary::walk(document, &mut |kind, at, node| match (kind, at) {
        (ObjectKind::Parameter, _) => {
            if let Some(name) = node.get("name").and_then(Value::as_str) {
                let schema = node.get("schema").and_then(Value::as_object);
                let described =
                    is_said(node) || schema.is_some_and(|schema| is_described(document, schema, MOST_STEPS));
                add(&mut parameters, name, at, described);
            }
        }
        (ObjectKind::Schema, At::Key(At::Key(parent, "properties"), name)) if is_schema(document, **parent) => {
            add(&mut properties, name, at, is_described(document, node, MOST_STEPS));
        }
        _ => {}
    });
    counts.push(by_name("parameters", parameters));
    counts.push(by_name("properties", properties));
    counts.push(types(api, names));
    counts.extend(enums(api, names));
    counts
}

/// How many references and parts of an `allOf` a description may come through.
const MOST_STEPS: usize = 16;

/// Names with the places that have words, those that have none, and the first of these.
type Places = IndexMap<String, (usize, usize, String)>;

fn add(places: &mut Places, name: &str, at: At<'_>, described: bool) {
    let (with, without, first) = places.entry(name.to_owned()).or_default();
    if described {
        *with += 1;
    } else {
        if *without == 0 {
            *first = at.to_string();
        }
        *without += 1;
    }
}

fn by_name(kind: &'static str, places: Places) -> Count {
    let mut count = Count { kind, described: 0, missing: Vec::new() };
    for (name, (with, without, first)) in places {
        match (with, without) {
            (_, 0) => count.described += 1,
            (0, 1) => count.missing.push((name, first)),
            (with, without) => {
                count.missing.push((name, format!("{first}, {without} of {} places", with + without)));
            }
        }
    }
    count.missing.sort();
    count
}

/// Whether the mapping `properties` at a place is that of a schema, and not one of names.
fn is_schema(document: &Value, at: At<'_>) -> bool {
    let pointer = at.to_string();
    vocabulary::at(document, pointer.trim_start_matches('#')) == Content::Object(ObjectKind::Schema)
}

fn is_said(node: &Map<String, Value>) -> bool {
    ["description", "title"]
        .iter()
        .any(|word| node.get(*word).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty()))
}

/// Whether a schema has words, by itself or by what it is made of.
fn is_described(document: &Value, schema: &Map<String, Value>, steps: usize) -> bool {
    let Some(steps) = steps.checked_sub(1) else { return false };
    is_said(schema)
        || vocabulary::referred(document, schema).is_some_and(|schema| is_described(document, schema, steps))
        || schema.get("allOf").and_then(Value::as_array).is_some_and(|parts| {
            parts.iter().filter_map(Value::as_object).any(|part| is_described(document, part, steps))
        })
}

/// Operations, or webhooks, that have a word.
fn calls(document: &Value, group: &str, kind: &'static str, word: &str) -> Count {
    let mut count = Count { kind, described: 0, missing: Vec::new() };
    let start = format!("#{group}/");
    vocabulary::walk(document, &mut |node, at, operation| {
        if node != ObjectKind::Operation {
            return;
        }
        let place = at.to_string();
        if !place.starts_with(&start) {
            return;
        }
        let said = operation.get(word).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty());
        let At::Key(At::Key(_, path), method) = at else { return };
        if said {
            count.described += 1;
        } else if group == "/paths" {
            count.missing.push((format!("{} {path}", method.to_ascii_uppercase()), place));
        } else {
            count.missing.push(((*path).to_owned(), place));
        }
    });
    count
}

fn areas(api: &Api, names: &Names) -> Count {
    let mut count = Count { kind: "areas", described: 0, missing: Vec::new() };
    for area in &names.areas {
        let described =
            area.tags.iter().any(|tag| matches!(api.tags.get(tag), Some(Some(text)) if !text.trim().is_empty()));
        if described {
            count.described += 1;
        } else {
            count.missing.push((area.feature.clone(), format!("the tag {}", area.tags.join(", "))));
        }
    }
    count
}

fn has_words(doc: &Doc) -> bool {
    doc.text.as_ref().is_some_and(|text| !text.trim().is_empty())
}

/// Bodies, answers, records of lists and payloads of webhooks that are objects or unions.
fn types(api: &Api, names: &Names) -> Count {
    let mut tops: Vec<TypeId> = Vec::new();
    let held = |ty: Option<&Ty>| ty.and_then(Ty::named);
    for operation in &api.operations {
        tops.extend(held(operation.body.ty()));
        tops.extend(operation.given().filter_map(|(_, ty)| ty.named()));
    }
    tops.extend(api.webhooks.iter().filter_map(|webhook| held(Some(&webhook.ty))));
    let mut seen = Vec::new();
    let mut count = Count { kind: "types of bodies, answers and records", described: 0, missing: Vec::new() };
    for id in tops {
        let def = api.def(id);
        if seen.contains(&id) || matches!(def.kind, Kind::Enum(_)) {
            continue;
        }
        seen.push(id);
        if has_words(&def.doc) {
            count.described += 1;
        } else {
            count.missing.push((names.path(id).unwrap_or_default(), def.usage.to_string()));
        }
    }
    count
}

fn enums(api: &Api, names: &Names) -> [Count; 2] {
    let mut whole = Count { kind: "enums", described: 0, missing: Vec::new() };
    let mut values = Count { kind: "values of enums", described: 0, missing: Vec::new() };
    for (index, def) in api.types.iter().enumerate() {
        let (Kind::Enum(one), Some(path)) = (&def.kind, names.path(TypeId(index))) else { continue };
        if has_words(&def.doc) {
            whole.described += 1;
        } else {
            whole.missing.push((path.clone(), def.usage.to_string()));
        }
        for value in &one.values {
            if one.meanings.plain || one.meanings.of(value).is_some() {
                values.described += 1;
            } else {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                values.missing.push((format!("{path}.{value}"), def.usage.to_string()));
            }
        }
    }
    [whole, values]
}
