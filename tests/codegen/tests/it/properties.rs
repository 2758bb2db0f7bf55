//! What holds of names whatever they are: what differs stays different, is an identifier, and keeps its name.

use std::collections::BTreeSet;

use kombo_codegen::Output;
use kombo_codegen::lock::Lock;
use kombo_codegen::support::identifier::is_identifier;
use kombo_codegen_tests::{generate_after, told};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts that are names in descriptions, and texts that nobody would take for one.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,3}([_ -]?[A-Za-z0-9]{1,3}){0,3}",
        "[-+*/ ._$@\u{e9}\u{df}\u{130}\u{3b1}\u{43a}\u{6771}]{0,4}",
        "(self|Self|super|crate|type|r#type|_|async|gen|None|Some|String|new|extra|call|send|maybe|body|query)",
        any::<String>().prop_map(|text| text.chars().filter(|c| !c.is_control()).take(12).collect()),
        "[a-c]{70,80}",
    ]
}

fn names() -> impl Strategy<Value = BTreeSet<String>> {
    prop::collection::btree_set(name(), 1..10)
}

/// A description that calls everything it has after these names.
fn description(names: &BTreeSet<String>) -> Value {
    let properties: Value = names.iter().map(|name| (name.clone(), json!({ "type": "string" }))).collect();
    let values: Vec<&String> = names.iter().collect();
    let kind = json!({ "type": "string", "enum": values });
    let answer = json!({ "type": "object", "properties": { "kind": kind, "all": { "type": "object", "properties": properties } } });
    let query: Vec<Value> =
        names.iter().map(|name| json!({ "name": name, "in": "query", "schema": { "type": "string" } })).collect();
    let content = |schema: &Value| json!({ "application/json": { "schema": schema } });
    let body = json!({ "type": "object", "properties": properties, "required": values });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Names", "version": "1" },
        "paths": { "/it": { "post": {
            "operationId": "sendThing",
            "parameters": query,
            "requestBody": { "required": true, "content": content(&body) },
            "responses": { "200": { "description": "It.", "content": content(&answer) } },
        } } },
    })
}

fn run(description: &Value, lock: Option<&str>) -> Output {
    let result = generate_after("names.json", description.to_string(), lock, &|_| None);
    result.unwrap_or_else(|errors| panic!("{description}\n{}", told(&errors)))
}

fn read(text: &str) -> Lock {
    Lock::read("names.lock", Some(text.as_bytes())).unwrap_or_else(|errors| panic!("{}\n{text}", told(&errors)))
}

/// The name of a member as a compiler has it.
fn bare(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn names_that_differ_stay_different_and_are_kept(names in names()) {
        let description = description(&names);
        let first = run(&description, None);
        let lock = read(&first.lock);
        prop_assert_eq!(lock.write(), first.lock.clone());

        for (path, entry) in &lock.types {
            let idents: Vec<&str> = entry.members.values().map(|member| bare(&member.ident)).collect();
            prop_assert!(idents.iter().all(|ident| is_identifier(ident) || ident.is_empty()), "{}: {:?}", path, idents);
            let distinct: BTreeSet<&&str> = idents.iter().collect();
            prop_assert_eq!(distinct.len(), idents.len(), "{}: {:?}", path, idents);
        }
        // Each name has come out, in the enum, in the object and in the body.
        let complete = |known: &&kombo_codegen::lock::TypeEntry| names.iter().all(|name| known.members.contains_key(name));
        prop_assert_eq!(lock.types.values().filter(complete).count(), 3, "{}", first.lock);

        let second = run(&description, Some(&first.lock));
        prop_assert!(second.files == first.files && second.lock == first.lock);
    }

    /// What comes later takes no name from what was there.
    #[test]
    fn names_stay_when_others_come(before in names(), after in names()) {
        let first = read(&run(&description(&before), None).lock);
        let all = before.union(&after).cloned().collect();
        let second = read(&run(&description(&all), Some(&first.write())).lock);
        for (path, entry) in &first.types {
            let now = second.types.get(path);
            prop_assert!(now.is_some(), "{} is gone", path);
            for (wire, member) in &entry.members {
                let now = now.and_then(|now| now.members.get(wire));
                prop_assert_eq!(now.map(|now| now.ident.clone()), Some(member.ident.clone()), "{}, {}", path, wire);
            }
        }
    }
}
