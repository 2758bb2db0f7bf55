//! Two hundred descriptions that nobody has seen, each made from the one before by something that descriptions go
//! through: what comes of it is a crate or a diagnostic, and what was not touched keeps its name.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use kombo_codegen_tests::evolve::{Stage, lost, renamed_in_place};
use kombo_codegen_tests::numbers::Numbers;
use serde_json::{Value, json};

/// Chains that run beside each other, and the mutations of each.
const CHAINS: u64 = 4;
const MUTATIONS: usize = 50;

#[test]
fn two_hundred_mutations_go_through_or_are_told() {
    let (wrong, counts) = (Mutex::new(Vec::new()), Mutex::new((0, 0)));
    std::thread::scope(|scope| {
        for seed in 0..CHAINS {
            let (wrong, counts) = (&wrong, &counts);
            scope.spawn(move || {
                let mut numbers = Numbers(seed + 1);
                let mut stage = Stage::first();
                for round in 0..MUTATIONS {
                    let mut next = stage.clone();
                    let what = mutate(&mut next.document, &mut numbers);
                    let output = catch_unwind(AssertUnwindSafe(|| next.generate()));
                    let name = format!("chain {seed}, mutation {round}: {what}");
                    match output {
                        Err(_) => wrong.lock().expect("held by none").push(format!("{name}: a panic")),
                        // A description that is wrong is told; the chain goes on from the one before.
                        Ok(Err(errors)) => {
                            counts.lock().expect("held by none").1 += 1;
                            let ours: Vec<String> =
                                errors.iter().map(ToString::to_string).filter(|text| is_ours(text)).collect();
                            if errors.is_empty() || !ours.is_empty() {
                                wrong.lock().expect("held by none").push(format!("{name}: {ours:#?}"));
                            }
                        }
                        Ok(Ok(output)) => {
                            counts.lock().expect("held by none").0 += 1;
                            let lost = lost(&stage.lock, &output.lock);
                            let mut renamed: Vec<&String> =
                                lost.iter().filter(|line| line.starts_with("renamed: ")).collect();
                            let moved = renamed_in_place(&stage.lock, &output.lock);
                            renamed.extend(&moved);
                            if !renamed.is_empty() {
                                wrong.lock().expect("held by none").push(format!("{name}: {renamed:#?}"));
                            }
                            next.lock = output.lock;
                            stage = next;
                        }
                    }
                }
            });
        }
    });
    let (wrong, counts) = (wrong.into_inner().expect("held by none"), counts.into_inner().expect("held by none"));
    println!("{} went through, {} were told", counts.0, counts.1);
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(counts.0 + counts.1, 200);
    assert!(counts.0 > 150, "only {} went through", counts.0);
}

/// Whether a diagnostic says that the generator is at fault, or asks a person to name what nobody has named.
fn is_ours(text: &str) -> bool {
    text.contains("mistake of the generator") || text.contains("under [types]") || text.contains("has failed")
}

/// Does one thing to the description, and says what.
fn mutate(document: &mut Value, numbers: &mut Numbers) -> String {
    loop {
        let kind = numbers.below(KINDS.len());
        let mut places = Vec::new();
        collect(document, String::new(), KINDS[kind].1, &mut places);
        if places.is_empty() {
            continue;
        }
        let pointer = places.swap_remove(numbers.below(places.len()));
        let number = numbers.below(1 << 20);
        let other = schema_name(document, number);
        let Some(node) = document.pointer_mut(&pointer) else { continue };
        KINDS[kind].2(node, number, &other);
        return format!("{} at {pointer} ({number})", KINDS[kind].0);
    }
}

fn schema_name(document: &Value, number: usize) -> String {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.and_then(|schemas| schemas.keys().nth(number % schemas.len())).cloned().unwrap_or_default()
}

/// What is done, to which nodes, and how.
type Kind = (&'static str, fn(&str, &Value) -> bool, fn(&mut Value, usize, &str));

const KINDS: &[Kind] = &[
    ("a property goes", is_properties, |node, number, _| {
        drop_key(node, number);
    }),
    ("a property comes", is_properties, |node, number, _| {
        node[format!("new_{}", number % 7)] = json!({ "type": ["string", "null"] });
    }),
    ("an object comes", is_properties, |node, number, _| {
        let values = json!({ "type": "string", "enum": ["ONE", "TWO"] });
        node[["details", "data", "status", "type"][number % 4]] =
            json!({ "type": "object", "properties": { "kind": values, "note": { "type": "string" } } });
    }),
    ("a property is a component", is_properties, |node, number, other| {
        node[format!("related_{}", number % 3)] = json!({ "$ref": format!("#/components/schemas/{other}") });
    }),
    ("a property is renamed", is_properties, |node, number, _| {
        if let Some((key, value)) = drop_key(node, number) {
            node[format!("{key}_renamed")] = value;
        }
    }),
    ("a property is of another type", is_properties, |node, number, _| {
        let types = [
            json!({ "type": "integer" }),
            json!({ "type": "string", "enum": ["A", "B"] }),
            json!({}),
            json!({ "type": "boolean" }),
        ];
        if let Some((_, value)) = entry(node, number) {
            *value = types[number % types.len()].clone();
        }
    }),
    ("a property is a list", is_properties, |node, number, _| {
        if let Some((_, value)) = entry(node, number) {
            *value = json!({ "type": "array", "items": value.clone() });
        }
    }),
    ("a property is this or text", is_properties, |node, number, _| {
        if let Some((_, value)) = entry(node, number) {
            *value = json!({ "anyOf": [value.clone(), { "type": "string" }, { "type": "null" }] });
        }
    }),
    ("properties are turned around", is_properties, |node, _, _| turn(node)),
    ("a value goes", is_enum, |node, number, _| {
        if let Some(list) = node.as_array_mut().filter(|list| list.len() > 1) {
            list.remove(number % list.len());
        }
    }),
    ("a value comes", is_enum, |node, number, _| {
        if let Some(list) = node.as_array_mut().filter(|list| list.iter().all(Value::is_string)) {
            list.insert(number % (list.len() + 1), json!(format!("VALUE_{}", number % 5)));
        }
    }),
    ("values are turned around", is_enum, |node, _, _| turn(node)),
    ("a property is required no longer", is_required, |node, number, _| {
        if let Some(list) = node.as_array_mut().filter(|list| !list.is_empty()) {
            list.remove(number % list.len());
        }
    }),
    ("an operation goes", is_path, |node, number, _| {
        drop_key(node, number);
    }),
    ("an operation has another tag", is_operation, |node, number, _| {
        let tag = ["Unified ATS API", "Unified LMS API", "Brand New"][number % 3];
        node["tags"] = json!([tag]);
    }),
    ("an operation is deprecated", is_operation, |node, _, _| node["deprecated"] = json!(true)),
    ("an operation has another id", is_operation, |node, number, _| {
        node["operationId"] = json!(format!("Renamed{number}"));
    }),
    ("paths are turned around", is_paths, |node, _, _| turn(node)),
    ("a path comes", is_paths, |node, number, _| {
        let path = format!("/hris/copies/{number}");
        if let Some((_, value)) = entry(node, number) {
            let mut copy = json!({ "get": value.get("get").cloned().unwrap_or_else(|| json!({ "responses": {} })) });
            copy["get"]["operationId"] = json!(format!("GetCopies{number}"));
            if let Some(list) = copy["get"]["parameters"].as_array_mut() {
                list.retain(|parameter| parameter["in"] != "path");
            }
            node[path] = copy;
        }
    }),
    ("a parameter goes", is_parameters, |node, number, _| {
        if let Some(list) = node.as_array_mut() {
            let free = list.iter().position(|parameter| parameter["in"] == "query");
            if let Some(position) = free {
                list.remove((position + number % 2).min(list.len() - 1));
            }
        }
    }),
    ("a parameter comes", is_parameters, |node, number, _| {
        if let Some(list) = node.as_array_mut() {
            let schema = json!({ "type": "string" });
            list.push(json!({ "name": format!("query_{}", number % 9), "in": "query", "required": number % 2 == 0, "schema": schema }));
        }
    }),
    ("shapes are turned around", is_shapes, |node, _, _| turn(node)),
    ("a shape goes", is_shapes, |node, number, _| {
        if let Some(list) = node.as_array_mut().filter(|list| list.len() > 1) {
            list.remove(number % list.len());
        }
    }),
    ("a component goes", is_schemas, |node, number, _| {
        drop_key(node, number);
    }),
];

fn is_properties(key: &str, node: &Value) -> bool {
    key == "properties" && node.is_object()
}
fn is_enum(key: &str, node: &Value) -> bool {
    key == "enum" && node.is_array()
}
fn is_required(key: &str, node: &Value) -> bool {
    key == "required" && node.is_array()
}
fn is_path(key: &str, node: &Value) -> bool {
    key.starts_with('/') && node.is_object()
}
fn is_operation(key: &str, node: &Value) -> bool {
    ["get", "post", "put", "patch", "delete"].contains(&key) && node.get("responses").is_some()
}
fn is_paths(key: &str, node: &Value) -> bool {
    key == "paths" && node.is_object()
}
fn is_parameters(key: &str, node: &Value) -> bool {
    key == "parameters" && node.is_array()
}
fn is_shapes(key: &str, node: &Value) -> bool {
    ["oneOf", "anyOf"].contains(&key) && node.is_array()
}
fn is_schemas(key: &str, node: &Value) -> bool {
    key == "schemas" && node.is_object()
}

fn collect(value: &Value, pointer: String, wanted: fn(&str, &Value) -> bool, out: &mut Vec<String>) {
    let mut inside = |key: &str, inner: &Value| {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        if wanted(key, inner) {
            out.push(pointer.clone());
        }
        collect(inner, pointer, wanted, out);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| inside(key, inner)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, inner)| inside(&index.to_string(), inner)),
        _ => {}
    }
}

fn entry(node: &mut Value, number: usize) -> Option<(&String, &mut Value)> {
    let map = node.as_object_mut()?;
    let position = number % map.len().max(1);
    map.iter_mut().nth(position)
}

fn drop_key(node: &mut Value, number: usize) -> Option<(String, Value)> {
    let key = entry(node, number)?.0.clone();
    let value = node.as_object_mut()?.shift_remove(&key)?;
    Some((key, value))
}

fn turn(node: &mut Value) {
    match node {
        Value::Object(map) => {
            let entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            map.extend(entries.into_iter().rev());
        }
        Value::Array(list) => list.reverse(),
        _ => {}
    }
}
