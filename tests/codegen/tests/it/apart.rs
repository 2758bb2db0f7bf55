//! A comparison of two descriptions that knows nothing of the generator's, and what `changes` tells: each difference that
//! the one finds is told by the other, and nothing is told that it has not found.
//!
//! Published descriptions are looked for as in `published`; ours, changed here and there, is compared in any case.

use std::collections::{BTreeMap, BTreeSet};

use kombo_codegen::changes::surface::{Surface, Type};
use kombo_codegen::changes::{Change, Diff, diff};
use kombo_codegen::{Input, Source, render_document, survey};
use kombo_codegen_tests::{kombo, told};
use serde_json::{Value, json};

use crate::chain::{at, push, remove};

/// Facts of a description: call, place, word; and what it says.
type Facts = BTreeMap<(String, String, String), String>;

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

fn facts(document: &Value) -> Facts {
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
fn differences(old: &Facts, new: &Facts) -> BTreeSet<(String, String, String)> {
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

/// The members that lead to a place, from the one at the top, in the words of changes: `hris::Employee.ssn`.
fn members(surface: &Surface, call: &str, place: &str) -> Vec<String> {
    let operation = surface.operations.values().find(|one| one.call == call);
    let (start, way) = place.split_at(place.find(['.', '[', '{', '|']).unwrap_or(place.len()));
    let steps = steps(way);
    let (ty, steps) = match start {
        "payload" => {
            let event = surface.types.get("webhooks::Event");
            let payload = event.and_then(|event| event.members.get(call.trim_start_matches("webhook ")));
            (payload.map(|one| one.ty.clone()), &steps[..])
        }
        "body" => {
            let of_arguments = || operation?.arguments.iter().find(|one| one.contains("::")).cloned();
            (operation.and_then(|one| one.body.clone()).or_else(of_arguments), &steps[..])
        }
        "response" => {
            let output = operation.map(|one| one.output.clone());
            let is_page = output.as_ref().is_some_and(|output| output.starts_with("pages of "));
            let skip = if is_page {
                3
            } else if steps.first().is_some_and(|step| step == ".data") {
                1
            } else {
                0
            };
            (output, steps.get(skip..).unwrap_or_default())
        }
        _ => {
            let name = steps.first().map_or("", |step| step.trim_start_matches('.'));
            let param = operation.and_then(|one| one.params.get(&format!("{start}.{name}")));
            (param.map(|one| one.ty.clone()), steps.get(1..).unwrap_or_default())
        }
    };
    let mut out = Vec::new();
    walk(surface, ty.as_deref().unwrap_or_default(), steps, &mut out);
    out
}

fn steps(way: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for letter in way.chars() {
        if ".[{|".contains(letter) {
            out.push(String::new());
        }
        out.last_mut().into_iter().for_each(|last| last.push(letter));
    }
    out
}

fn walk(surface: &Surface, ty: &str, steps: &[String], out: &mut Vec<String>) {
    let path = ty.split(['<', '>', ' ', ',']).find(|word| word.contains("::"));
    let Some((path, held)) = path.and_then(|path| surface.types.get_key_value(path)) else { return };
    let path = path.as_str();
    out.push(path.to_owned());
    let mut steps = steps;
    while steps.first().is_some_and(|step| step.starts_with(['[', '{'])) {
        steps = &steps[1..];
    }
    let Some((first, rest)) = steps.split_first() else { return };
    let name = &first[1..];
    let mut go = |wire: &str, ty: &str, rest: &[String]| {
        out.push(format!("{path}.{wire}"));
        walk(surface, ty, rest, out);
    };
    match held {
        Type { kind: "union", members, .. } if !first.starts_with('|') => {
            members.iter().for_each(|(wire, member)| go(wire, &member.ty, steps));
        }
        Type { kind: "union", members, .. } => match members.get(name) {
            Some(member) => go(name, &member.ty, rest),
            None => members.iter().for_each(|(wire, member)| go(wire, &member.ty, rest)),
        },
        held => {
            let key = if first.starts_with('.') { name } else { "" };
            if let Some(member) = held.members.get(key) {
                go(key, &member.ty, rest);
            } else {
                held.gives.iter().for_each(|thing| go("", thing, if first.starts_with('.') { steps } else { rest }));
            }
        }
    }
}

/// The changes that tell a difference.
fn tellers<'a>(
    all: &'a [Change],
    old: &Surface,
    new: &Surface,
    (call, place, word): &(String, String, String),
) -> Vec<&'a Change> {
    let subject = format!("`{call}`");
    let name =
        |surface: &Surface| surface.operations.values().find(|one| one.call == *call).map(|one| one.method.clone());
    let methods: Vec<String> = [name(old), name(new)].into_iter().flatten().collect();
    let mut chain = members(old, call, place);
    chain.extend(members(new, call, place));
    let value = word.strip_prefix("value ");
    let tells = |change: &&Change| {
        let plain = change.subject.trim_matches('`');
        if let Some(url) = place.strip_prefix("server ") {
            return change.subject.contains(url) || change.what.contains(url);
        }
        if place == "error code" {
            return plain == format!("models::ErrorCode.{}", value.unwrap_or_default());
        }
        if change.subject == "what proves the caller" {
            return word == "security";
        }
        if change.subject.starts_with(&subject)
            || methods.iter().any(|method| change.what.contains(&format!("`{method}`")))
        {
            let rest = change.subject[subject.len().min(change.subject.len())..].trim_matches([' ', '`']);
            let is_place = place.starts_with(['q', 'p', 'h', 'c']) && place.contains('.');
            if let Some(way) = rest.strip_prefix("at `") {
                let end = way.rsplit('.').next();
                return place.starts_with(way.split(['|', '[', '{']).next().unwrap_or(way))
                    && place.rsplit('.').next() == end;
            }
            return match rest.is_empty() {
                // Of the call itself: what it gives and takes covers all below.
                true => {
                    place.is_empty()
                        || place.contains(' ')
                        || !is_place
                        || change.what.contains("is gone")
                        || change.what.contains("is new")
                }
                false => {
                    rest.replace(" parameter `", ".")
                        .trim_matches('`')
                        .starts_with(place.split(['[', '{', '|']).next().unwrap_or(place))
                        || rest.contains(place.as_str())
                }
            };
        }
        let is_here = |known: &String| {
            plain == known || plain.strip_prefix(known.as_str()).is_some_and(|rest| rest.starts_with(['[', '{', '|']))
        };
        if let (Some(value), Some((owner, member))) = (value, &change.part) {
            if member.trim_matches('`') == value && chain.iter().any(|known| known == owner.trim_matches('`')) {
                return true;
            }
        }
        if call.starts_with("webhook ") && place.is_empty() {
            return plain == format!("webhooks::Event.{}", call.trim_start_matches("webhook "));
        }
        // What has become another type on the way covers all below.
        let covers = ["is of another type", "is gone", "is new", "is called", "is always", "is now"]
            .iter()
            .any(|start| change.what.starts_with(start));
        let last = chain.iter().rev().find(|known| known.rsplit("::").next().is_some_and(|name| name.contains('.')));
        match last {
            Some(last) if is_here(last) => true,
            _ => {
                chain.iter().any(|known| is_here(known))
                    && (covers || !plain.contains('.') || known_last(&chain, plain))
            }
        }
    };
    all.iter().filter(tells).collect()
}

/// Whether a member is the last on either way.
fn known_last(chain: &[String], plain: &str) -> bool {
    let members: Vec<&String> =
        chain.iter().filter(|known| known.rsplit("::").next().is_some_and(|name| name.contains('.'))).collect();
    let end = plain.rsplit('.').next();
    members.iter().any(|known| known.as_str() == plain && known.rsplit('.').next() == end)
}

fn look(old: Source, new: Source) -> (usize, usize, usize, usize, Vec<String>) {
    let lock = kombo().lock.map(|lock| String::from_utf8(lock.text).expect("it is text"));
    let input = |spec: Source, lock: &Option<String>| Input {
        spec,
        lock: lock.as_ref().map(|text| Source { name: "names.lock".into(), text: text.clone().into_bytes() }),
        examples: Vec::new(),
        allow_stale: true,
        ..kombo()
    };
    let copy = |source: &Source| Source { name: source.name.clone(), text: source.text.clone() };
    let see = |source: &Source, lock: &Option<String>| {
        survey(&input(copy(source), lock)).unwrap_or_else(|errors| panic!("{}", told(&errors)))
    };
    let before = see(&old, &lock);
    let after = see(&new, &Some(before.lock.clone()));
    let Diff { changes, .. } = diff(&before.surface, &after.surface);
    let rendered =
        |source: Source| render_document(&input(source, &None)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let (old, new) = (facts(&rendered(old)), facts(&rendered(new)));
    let found = differences(&old, &new);
    let mut wrong = Vec::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut seen = 0;
    for difference in &found {
        let tellers = tellers(&changes, &before.surface, &after.surface, difference);
        seen += usize::from(!tellers.is_empty());
        if tellers.is_empty() {
            let says = |facts: &Facts| facts.get(difference).cloned().unwrap_or_default();
            wrong.push(format!("not told: {difference:?}: {} -> {}", says(&old), says(&new)));
        }
        used.extend(tellers.iter().map(|change| change.subject.as_str()));
    }
    // Types come and go with what holds them, names and words are not on the wire.
    let is_derived = |change: &&Change| {
        change.is_wording
            || change.subject.starts_with("type")
            || change.subject.starts_with("the area")
            || change.what.starts_with("has the id")
            || (change.part.is_none() && change.subject.contains("::"))
    };
    let told: Vec<&Change> = changes.iter().filter(|change| !is_derived(change)).collect();
    let idle: Vec<&&Change> = told.iter().filter(|change| !used.contains(change.subject.as_str())).collect();
    wrong.extend(idle.iter().map(|change| format!("told, and not found: {} {}", change.subject, change.what)));
    (seen, found.len(), told.len() - idle.len(), told.len(), wrong)
}

fn ours(change: impl Fn(&mut Value)) -> Source {
    let spec = kombo().spec;
    let mut document = kombo_codegen::document::read::read(&spec.name, &spec.text).expect("it is readable");
    change(&mut document);
    Source { name: "kombo.json".into(), text: document.to_string().into_bytes() }
}

#[test]
fn what_another_comparison_finds_is_told_and_nothing_else() {
    let mut pairs: Vec<(String, Source, Source)> = vec![(
        "ours, changed".into(),
        ours(|_| {}),
        ours(|document| {
            remove(document, "/paths", "/hris/timesheets");
            remove(document, "/paths/~1hris~1groups/get/responses", "default");
            at(document, "/components/schemas/GetHrisEmployeesParameterPageSize")["default"] = json!(50);
            let employee = "/components/schemas/GetHrisEmployeesPositiveResponse/properties/data/properties/results/items/properties";
            at(document, employee)["ssn"] = json!({ "type": ["integer", "null"], "minimum": 4 });
            at(document, employee)["tenure"] = json!({ "type": "string", "pattern": "^[0-9]+$" });
            push(at(document, "/servers"), json!({ "url": "https://api.au.kombo.dev/v1" }));
            at(document, "/components/securitySchemes")["ApiKey"]["scheme"] = json!("basic");
        }),
    )];
    for (name, document) in crate::published::published().into_iter().skip(1) {
        let text = document.to_string().into_bytes();
        pairs.push((name.clone(), Source { name: "published.json".into(), text: text.clone() }, ours(|_| {})));
        pairs.push((format!("{name}, the other way"), ours(|_| {}), Source { name: "published.json".into(), text }));
    }
    let mut wrong = Vec::new();
    for (name, old, new) in pairs {
        let (seen, found, backed, told, more) = look(old, new);
        println!("{name}: {seen} of {found} differences are told, {backed} of {told} changes are differences");
        assert!(found > 5, "{name}: only {found} differences");
        wrong.extend(more.into_iter().map(|line| format!("{name}: {line}")));
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
