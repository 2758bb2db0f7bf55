//! A description as JSON in, what it says of each place out, by a walk that shares nothing with the generator's.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// Facts of a description: call, place, word; and what it says.
pub(super) type Facts = BTreeMap<(String, String, String), String>;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];
const WORDS: [&str; 12] = [
    "pattern",
    "format",
    "default",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "minProperties",
];

/// All of it.
pub(super) fn facts(document: &Value) -> Facts {
    let mut out = Facts::new();
    for server in document["servers"].as_array().into_iter().flatten() {
        let url = server["url"].as_str().unwrap_or_default().trim_end_matches('/').to_owned();
        out.insert((String::new(), format!("server {url}"), "present".into()), "yes".into());
    }
    codes(&document["components"], &mut out);
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                let call = format!("{} {path}", method.to_uppercase());
                self::operation(document, &call, item, operation, &mut out);
            }
        }
    }
    for (name, item) in document["webhooks"].as_object().into_iter().flatten() {
        let call = format!("webhook {name}");
        out.insert((call.clone(), String::new(), "present".into()), "yes".into());
        let body = follow(document, &item["post"]["requestBody"]);
        content(document, &call, "payload", body, &mut out);
    }
    out
}

fn operation(document: &Value, call: &str, item: &Value, operation: &Value, out: &mut Facts) {
    let mut fact = |place: &str, word: &str, says: String| {
        out.insert((call.to_owned(), place.to_owned(), word.to_owned()), says);
    };
    fact("", "present", "yes".into());
    fact("", "tag", operation["tags"][0].to_string());
    let security = operation.get("security").unwrap_or(&document["security"]);
    let schemes = &document["components"]["securitySchemes"];
    let used = security.as_array().into_iter().flatten().filter_map(Value::as_object).flatten();
    let used: Vec<String> = used
        .map(|(name, _)| ["type", "scheme", "in", "name"].map(|key| schemes[name][key].to_string()).join(" "))
        .collect();
    fact("", "security", used.join(", "));
    fact("", "deprecated", operation["deprecated"].to_string());
    for status in operation["responses"].as_object().into_iter().flat_map(|all| all.keys()) {
        fact(&format!("status {status}"), "present", "yes".into());
    }
    let lists = [&item["parameters"], &operation["parameters"]];
    for parameter in lists.iter().filter_map(|list| list.as_array()).flatten() {
        let parameter = follow(document, parameter);
        let name = parameter["name"].as_str().unwrap_or_default();
        // The handle supplies it.
        if name == "X-Integration-Id" {
            continue;
        }
        let place = format!("{}.{name}", parameter["in"].as_str().unwrap_or_default());
        let mut fact = |word: &str, value: &Value| {
            out.insert((call.to_owned(), place.clone(), word.to_owned()), value.to_string());
        };
        fact("present", &json!("yes"));
        fact("required", &json!(parameter["required"] == true));
        fact("deprecated", &json!(parameter["deprecated"] == true));
        fact("explode", &json!(parameter["explode"] != false));
        let media = parameter["content"].as_object().and_then(|content| content.values().next());
        schema(
            document,
            call,
            &place,
            media.map_or(&parameter["schema"], |media| &media["schema"]),
            &mut Vec::new(),
            out,
        );
    }
    if let Some(body) = operation.get("requestBody") {
        content(document, call, "body", follow(document, body), out);
    }
    for (status, response) in operation["responses"].as_object().into_iter().flatten() {
        if !status.starts_with('2') {
            codes(follow(document, response), out);
        } else {
            content(document, call, "response", follow(document, response), out);
        }
    }
}

/// The codes of errors, which all calls share.
fn codes(value: &Value, out: &mut Facts) {
    for code in value["code"]["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        out.insert((String::new(), "error code".into(), format!("value {code}")), "yes".into());
    }
    match value {
        Value::Object(map) => map.values().for_each(|value| codes(value, out)),
        Value::Array(list) => list.iter().for_each(|value| codes(value, out)),
        _ => {}
    }
}

fn content(document: &Value, call: &str, place: &str, holder: &Value, out: &mut Facts) {
    for (media, one) in holder["content"].as_object().into_iter().flatten() {
        out.insert((call.to_owned(), format!("{place} in {media}"), "present".into()), "yes".into());
        let below = if one.get("x-itemSchema").is_some() { &one["x-itemSchema"] } else { &one["schema"] };
        schema(document, call, place, below, &mut Vec::new(), out);
    }
}

fn follow<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match value.get("$ref").and_then(Value::as_str) {
        Some(target) => follow(document, document.pointer(&target[1..]).expect("a reference leads somewhere")),
        None => value,
    }
}

/// What a schema says at a place, and what the places below it say.
fn schema<'a>(
    document: &'a Value,
    call: &str,
    place: &str,
    value: &'a Value,
    trail: &mut Vec<&'a str>,
    out: &mut Facts,
) {
    let depth = trail.len();
    if let Some(target) = value.get("$ref").and_then(Value::as_str) {
        if !trail.contains(&target) {
            trail.push(target);
            schema(document, call, place, follow(document, value), trail, out);
            trail.truncate(depth);
        }
        return;
    }
    let mut fact = |word: &str, says: String| {
        out.insert((call.to_owned(), place.to_owned(), word.to_owned()), says);
    };
    fact("present", "yes".into());
    let types: Vec<&str> = match &value["type"] {
        Value::String(one) => vec![one],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let own: Vec<&&str> = types.iter().filter(|one| **one != "null").collect();
    if !own.is_empty() {
        fact("type", own.iter().map(|one| **one).collect::<Vec<_>>().join(" "));
    }
    if types.len() > own.len() {
        fact("null", "yes".into());
    }
    for word in WORDS.iter().filter(|word| !value[**word].is_null()) {
        fact(word, value[*word].to_string());
    }
    if value["deprecated"] == true {
        fact("deprecated", "yes".into());
    }
    let values = value["enum"].as_array().into_iter().flatten().chain(value.get("const"));
    for value in values.filter(|value| !value.is_null()) {
        fact(&format!("value {}", value.to_string().trim_matches('"')), "yes".into());
    }
    let required: BTreeSet<&str> =
        value["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (name, property) in value["properties"].as_object().into_iter().flatten() {
        let below = format!("{place}.{name}");
        schema(document, call, &below, property, trail, out);
        if required.contains(name.as_str()) {
            out.insert((call.to_owned(), below, "required".into()), "yes".into());
        }
    }
    for (word, step) in [("items", "[]"), ("additionalProperties", "{}")] {
        if value[word].is_object() {
            schema(document, call, &format!("{place}{step}"), &value[word], trail, out);
        }
    }
    for part in value["allOf"].as_array().into_iter().flatten() {
        schema(document, call, place, part, trail, out);
    }
    for word in ["anyOf", "oneOf"] {
        let all: Vec<&Value> = value[word].as_array().into_iter().flatten().collect();
        let real: Vec<&&Value> = all.iter().filter(|one| one["type"] != "null").collect();
        if all.len() > real.len() {
            out.insert((call.to_owned(), place.to_owned(), "null".into()), "yes".into());
        }
        for branch in &real {
            let below = if real.len() == 1 { place.to_owned() } else { format!("{place}|{}", mark(document, branch)) };
            schema(document, call, &below, branch, trail, out);
        }
    }
}

/// What a shape of a union is known by.
fn mark(document: &Value, branch: &Value) -> String {
    let branch = follow(document, branch);
    let constant = |property: &Value| {
        let property = follow(document, property);
        let values: Vec<&Value> =
            property["enum"].as_array().into_iter().flatten().chain(property.get("const")).collect();
        if let [Value::String(one)] = values.as_slice() { Some(one.clone()) } else { None }
    };
    let known = branch["properties"].as_object().into_iter().flat_map(|all| all.values()).filter_map(constant);
    let known: Vec<String> = known.collect();
    if known.is_empty() { branch["type"].to_string().replace('"', "") } else { known.join(" ") }
}

/// Differences, without those below a place that one side does not have.
pub(super) fn differences(old: &Facts, new: &Facts) -> BTreeSet<(String, String, String)> {
    let keys: BTreeSet<&(String, String, String)> = old.keys().chain(new.keys()).collect();
    let differs: BTreeSet<&(String, String, String)> =
        keys.into_iter().filter(|key| old.get(*key) != new.get(*key)).collect();
    let is_absent =
        |call: &str, place: &str| differs.contains(&(call.to_owned(), place.to_owned(), "present".to_owned()));
    let has_absent_parent = |(call, place, word): &(String, String, String)| {
        let ends = place.char_indices().filter(|(_, letter)| ".[{|".contains(*letter)).map(|(end, _)| &place[..end]);
        let in_parent = ends.into_iter().any(|parent| is_absent(call, parent));
        in_parent || (!place.is_empty() && is_absent(call, "")) || (word != "present" && is_absent(call, place))
    };
    differs.iter().filter(|key| !has_absent_parent(key)).map(|key| (*key).clone()).collect()
}
