//! Schemas that come back to themselves: what comes of each is types or a diagnostic, soon and small.

use std::time::{Duration, Instant};

use kombo_codegen::{Diagnostics, Output};
use kombo_codegen_tests::graph::{WAYS, answering, any_description, component, object};
use kombo_codegen_tests::numbers::Numbers;
use kombo_codegen_tests::{generate_after, generate_text, told};
use serde_json::{Value, json};

/// Far more than any of these takes, on a machine that does other things as well.
const SOON: Duration = Duration::from_secs(5);
/// More types than descriptions of this size may give.
const SMALL: usize = 3_000;

/// What comes of a description, which must come soon and be small, and must not be the generator's fault.
fn soon(name: &str, description: &Value) -> Result<Output, Diagnostics> {
    let start = Instant::now();
    let result = generate_text("circles.json", description.to_string());
    assert!(start.elapsed() < SOON, "{name} took {:?}: {description}", start.elapsed());
    match &result {
        Ok(output) => {
            let types = output.report.types + output.report.enums;
            assert!(types < SMALL, "{name} gives {types} types: {description}");
        }
        Err(errors) => {
            let text = told(errors);
            let ours = text.contains("mistake of the generator") || text.contains("has failed");
            assert!(!errors.is_empty() && !ours, "{name}: {text}\n{description}");
        }
    }
    result
}

/// The same, and a run after it that must change nothing.
fn settled(name: &str, description: &Value) -> Result<Output, Diagnostics> {
    let first = soon(name, description)?;
    let again = generate_after("circles.json", description.to_string(), Some(&first.lock), &|_| None);
    let again = again.unwrap_or_else(|errors| panic!("{name}: a second run fails: {}\n{description}", told(&errors)));
    assert_eq!(again.lock, first.lock, "{name}: a second run changes the lock: {description}");
    assert!(again.files == first.files, "{name}: a second run changes a file: {description}");
    Ok(first)
}

/// The text of every file of an output that must come.
fn written(name: &str, description: &Value) -> String {
    let output = soon(name, description).unwrap_or_else(|errors| panic!("{name}: {}", told(&errors)));
    output.files.into_values().collect()
}

/// The rows of a type's table.
fn table<'a>(text: &'a str, name: &str) -> &'a str {
    let rest =
        text.split(&format!("    {name} {{\n")).nth(1).unwrap_or_else(|| panic!("there is no {name} in\n{text}"));
    rest.split("\n    }\n").next().unwrap_or_default()
}

#[test]
fn children_of_a_union_that_are_all_of_it_have_its_fields() {
    let child = |key: &str| json!({ "allOf": [component("Pet"), object(json!({ key: { "type": "string" } }))] });
    let mut pet = object(json!({ "name": { "type": "string" }, "friend": component("Pet") }));
    pet["oneOf"] = json!([component("Cat"), component("Dog")]);
    let text =
        written("pets", &answering(component("Pet"), json!({ "Pet": pet, "Cat": child("cat"), "Dog": child("dog") })));
    for (name, key) in [("ThingCat", "cat"), ("ThingDog", "dog")] {
        let rows = table(&text, name);
        assert!(rows.contains("name") && rows.contains("friend") && rows.contains(key), "{rows}");
    }
    assert!(table(&text, "Thing").contains("Cat: object") && table(&text, "Thing").contains("Dog: object"));
}

#[test]
fn a_child_between_parent_and_leaves_is_a_union_of_its_leaves() {
    let child = |parent: &str, key: &str| json!({ "allOf": [component(parent), object(json!({ key: {} }))] });
    let mut plant = object(json!({ "root": {} }));
    plant["oneOf"] = json!([component("Oak"), component("Elm")]);
    let schemas = json!({ "Plant": plant, "Tree": child("Plant", "height"), "Oak": child("Tree", "acorns"), "Elm": child("Tree", "bark") });
    let text = written("plants", &answering(component("Tree"), schemas));
    for (name, key) in [("ThingAcorns", "acorns"), ("ThingBark", "bark")] {
        let rows = table(&text, name);
        assert!(rows.contains("root") && rows.contains("height") && rows.contains(key), "{rows}");
    }
}

#[test]
fn unions_that_are_branches_of_each_other_hold_what_both_hold() {
    let text = |name: &str, other: Value| {
        let schemas = json!({ "One": { "oneOf": [component("Two"), { "type": "string" }] }, "Two": { "anyOf": [component("One"), other] } });
        written(name, &answering(component("One"), schemas))
    };
    let rows = text("integer", json!({ "type": "integer" }));
    assert!(table(&rows, "Thing").contains("Integer: integer") && table(&rows, "Thing").contains("Text: string"));
    // By another name, and with words beside it.
    let alias = json!({ "allOf": [component("One")], "description": "The same." });
    assert!(text("alias", alias).contains("Whole<String>"));
    // What is required beside a union does not end the circle.
    let one = json!({ "allOf": [{ "type": "object", "required": ["a"] }], "oneOf": [component("Two"), { "type": "string" }] });
    let schemas = json!({ "One": one, "Two": { "anyOf": [component("One"), { "type": "integer" }] } });
    let rows = written("required", &answering(component("One"), schemas));
    assert!(table(&rows, "Thing").contains("Integer: integer") && table(&rows, "Thing").contains("Text: string"));
}

#[test]
fn a_branch_with_fields_that_comes_back_to_its_ancestor_is_these_fields() {
    let mut branch = object(json!({ "key": { "type": "string" } }));
    branch["anyOf"] = json!([component("Back")]);
    let schemas = json!({ "Thing": { "anyOf": [branch] }, "Back": component("Thing") });
    let text = written("back", &answering(component("Back"), schemas));
    assert!(table(&text, "Thing").contains("optional key"), "{text}");
}

#[test]
fn lists_of_themselves_are_kept_as_json() {
    let list = json!({ "type": "array", "items": component("List") });
    let either = json!({ "anyOf": [{ "type": "string" }, component("List")] });
    let text = written("list", &answering(object(json!({ "either": either })), json!({ "List": list })));
    assert!(text.contains("List: array") && text.contains("List(Vec<Json>)"), "{text}");
    // Two branches that turn out to be one type.
    let two = json!({ "oneOf": [{ "type": "array", "items": component("Two") }, { "type": "array", "items": { "allOf": [component("Two")] } }] });
    written("two", &answering(component("Two"), json!({ "Two": two })));
}

#[test]
fn many_children_are_no_more_types_than_there_are_children() {
    const CHILDREN: usize = 150;
    let mut schemas = json!({ "Parent": object(json!({ "name": {} })) });
    schemas["Parent"]["oneOf"] = (0..CHILDREN).map(|index| component(&format!("Child{index}"))).collect();
    for index in 0..CHILDREN {
        let own = object(json!({ format!("own{index}"): {}, "parent": component("Parent") }));
        schemas[format!("Child{index}")] = json!({ "allOf": [component("Parent"), own] });
    }
    let output =
        soon("many", &answering(component("Parent"), schemas)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert_eq!(output.report.types, CHILDREN + 1);
}

#[test]
fn what_multiplies_without_end_is_told_with_its_place() {
    let mut schemas = json!({});
    for level in 0..20 {
        for side in ["A", "B"] {
            let next = level + 1;
            let mut union = object(json!({ format!("{side}{level}"): {} }));
            union["oneOf"] = json!([component(&format!("A{next}")), component(&format!("B{next}"))]);
            schemas[format!("{side}{level}")] = union;
        }
    }
    (schemas["A20"], schemas["B20"]) = (object(json!({ "a": {} })), object(json!({ "b": {} })));
    let errors = soon("doubling", &answering(component("A0"), schemas)).expect_err("two to the twentieth types");
    let text = told(&errors);
    assert!(text.contains("#/components/schemas/A0") && text.contains("multiply"), "{text}");
    // Rings of lengths without a common divisor meet again after their product.
    let mut schemas = json!({ "All": { "allOf": [] } });
    for length in [2, 3, 5, 7, 11, 13] {
        for index in 0..length {
            let next = component(&format!("Ring{length}x{}", (index + 1) % length));
            schemas[format!("Ring{length}x{index}")] =
                object(json!({ "next": next, format!("own{length}x{index}"): {} }));
        }
        schemas["All"]["allOf"].as_array_mut().expect("a list").push(component(&format!("Ring{length}x0")));
    }
    let errors = soon("rings", &answering(component("All"), schemas)).expect_err("thirty thousand types");
    let text = told(&errors);
    assert!(text.contains("#/components/schemas/") && text.contains("nested more than"), "{text}");
}

#[test]
fn errors_that_hold_themselves_in_many_ways_end() {
    let names: Vec<String> = (0..30).map(|index| format!("E{index}")).collect();
    let all = || object(names.iter().map(|name| (name.clone(), component(name))).collect());
    let schemas = names.iter().map(|name| (name.clone(), all())).collect();
    let mut description = answering(json!({ "type": "string" }), schemas);
    let content = json!({ "application/json": { "schema": component("E0") } });
    description["paths"]["/it"]["get"]["responses"]["400"] = json!({ "description": "No.", "content": content });
    written("errors", &description);
}

#[test]
fn a_mistake_below_thirty_schemas_is_found_once() {
    type Around = fn(Value) -> Value;
    let around: [(&str, Around); 7] = [
        ("items", |inner| json!({ "type": "array", "items": inner })),
        ("properties", |inner| object(json!({ "a": inner }))),
        ("additionalProperties", |inner| json!({ "type": "object", "additionalProperties": inner })),
        ("patternProperties", |inner| json!({ "type": "object", "patternProperties": { "^a": inner } })),
        ("prefixItems", |inner| json!({ "type": "array", "prefixItems": [inner] })),
        ("allOf", |inner| json!({ "allOf": [inner, { "type": "object", "required": ["a"] }] })),
        ("oneOf", |inner| json!({ "oneOf": [{ "type": "integer" }, inner] })),
    ];
    let mistakes = [
        ("deprecated", json!({ "type": "string", "deprecated": "3" })),
        ("discriminator", json!({ "oneOf": [{ "type": "string" }], "discriminator": { "propertyName": 3 } })),
        ("externalDocs", json!({ "type": "string", "externalDocs": {} })),
    ];
    for (way, around) in around {
        for (word, mistake) in &mistakes {
            let deep = (0..30).fold(mistake.clone(), |inner, _| around(inner));
            let told_of = |name: &str, description: &Value| {
                let errors = soon(&format!("{way}, {word}, {name}"), description).expect_err("a mistake");
                let deepest = errors.iter().map(|error| error.pointer.matches(way).count()).max();
                assert_eq!(deepest, Some(30), "{}", told(&errors));
            };
            told_of("a component", &answering(component("Deep"), json!({ "Deep": deep })));
            told_of("an answer", &answering(deep.clone(), json!({})));
            let mut webhook = answering(json!({}), json!({}));
            let content = json!({ "application/json": { "schema": deep } });
            webhook["webhooks"]["deep"]["post"] = json!({ "requestBody": { "content": content }, "responses": {} });
            told_of("a webhook", &webhook);
        }
    }
}

fn link(way: &str, next: Value, own: &str, bare: bool) -> Value {
    let mut schema = if bare { json!({}) } else { object(json!({ own: { "type": "string" } })) };
    match way {
        "items" => schema = json!({ "type": "array", "items": next }),
        "additionalProperties" => schema[way] = next,
        "properties" => schema[way]["next"] = next,
        _ => schema[way] = json!([next, { "type": "object", "properties": { format!("{own}_more"): {} } }]),
    }
    schema
}

#[test]
fn rings_of_every_kind_end() {
    let (mut taken, mut refused) = (0, 0);
    for length in 2..=5_u32 {
        let all = WAYS.len().pow(length);
        // Of the longest a part, which is the same in every run.
        let step = if length == 5 { 37 } else { 1 };
        for number in (0..all).step_by(step) {
            let ways: Vec<&str> = (0..length).map(|place| WAYS[number / WAYS.len().pow(place) % WAYS.len()]).collect();
            let ring = |bare: bool| {
                let links = ways.iter().enumerate().map(|(index, way)| {
                    let next = component(&format!("R{}", (index + 1) % ways.len()));
                    (format!("R{index}"), link(way, next, &format!("own{index}"), bare))
                });
                answering(component("R0"), links.collect())
            };
            for bare in [false, true] {
                match soon(&format!("{ways:?}"), &ring(bare)) {
                    Ok(_) => taken += 1,
                    Err(_) => refused += 1,
                }
            }
        }
    }
    println!("{taken} went through, {refused} were told");
    assert!(taken > 50 * refused, "{taken} went through, {refused} were told");
}

fn drawn(seed: u64) -> Value {
    let mut numbers = Numbers(seed);
    any_description(&mut |bound| numbers.below(bound))
}

/// Forms of one kind of object are numbered where nothing tells them apart, and the two unions number theirs differently.
#[test]
fn unions_that_hold_each_other_are_what_they_were_in_the_next_run() {
    let inner = json!({ "allOf": [{ "properties": { "b": component("Ring") }, "oneOf": [component("Ring")] }] });
    let schemas = json!({
        "Ring": { "oneOf": [component("Ring"), component("Kind")], "properties": { "b": component("Any") } },
        "Any": { "oneOf": [{}, { "anyOf": [component("Inner")] }] },
        "Inner": { "anyOf": [inner] },
        "Kind": { "properties": { "kind": component("Ring") } },
        "Sent": { "properties": { "a": component("Kind") } },
    });
    let mut description = answering(json!({}), schemas);
    let content = json!({ "application/json": { "schema": component("Sent") } });
    description["paths"]["/it"] = json!({ "post": { "requestBody": { "content": content } } });
    let output = settled("unions", &description).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert!(output.lock.contains("object#2"), "{}", output.lock);
}

#[test]
fn graphs_that_nobody_has_drawn_end_and_settle() {
    let (mut taken, mut refused) = (0, 0);
    for seed in 1..=800 {
        match settled(&format!("seed {seed}"), &drawn(seed)) {
            Ok(_) => taken += 1,
            Err(_) => refused += 1,
        }
    }
    println!("{taken} went through, {refused} were told");
    assert!(taken > 600, "{taken} went through, {refused} were told");
}

/// Some of them, to be compiled: those that give the most types.
pub(crate) fn some() -> Vec<(String, Output)> {
    let taken = (1..=200).filter_map(|seed| {
        // Areas of one crate have names of their own.
        let text = drawn(seed).to_string().replace("\"maze\"", &format!("\"maze_{seed}\""));
        Some((format!("circles_{seed}"), generate_text("circles.json", text).ok()?))
    });
    let mut taken: Vec<(String, Output)> = taken.collect();
    taken.sort_by_key(|(_, output)| std::cmp::Reverse(output.report.types));
    taken.truncate(12);
    taken
}
