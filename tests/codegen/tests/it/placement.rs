//! Where types stand once they are published: whatever reaches them later, what is written finds them.

use std::collections::BTreeSet;

use kombo_codegen::{Output, Source, generate};
use kombo_codegen_tests::{after, told};
use serde_json::{Value, json};

use crate::each;

/// A name, and the descriptions that follow each other under one lock.
type Story = (&'static str, Vec<Value>);

/// A description: areas with the schema that each answers with, webhooks with the schema that each delivers.
fn describe(areas: &[(&str, &str)], webhooks: &[&str], schemas: &Value) -> Value {
    let content =
        |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    let path = |(area, schema): &(&str, &str)| {
        let answer = json!({ "200": { "description": "It.", "content": content(schema) } });
        let id = format!("get_{area}_{}", schema.to_lowercase());
        (format!("/{area}/{schema}"), json!({ "get": { "operationId": id, "tags": [area], "responses": answer } }))
    };
    let webhook = |name: &&str| {
        let sent = json!({ "requestBody": { "content": content(name) }, "responses": {} });
        ((*name).to_lowercase(), json!({ "post": sent }))
    };
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Places", "version": "1" },
        "paths": areas.iter().map(path).collect::<serde_json::Map<_, _>>(),
        "webhooks": webhooks.iter().map(webhook).collect::<serde_json::Map<_, _>>(),
        "components": { "schemas": schemas },
    })
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

/// Something of each kind, two levels deep.
fn nested() -> Value {
    let inner = object(json!({ "mark": { "type": "string", "enum": ["RED", "BLUE"] }, "text": { "type": "string" } }));
    let either = json!({ "oneOf": [{ "type": "string" }, object(json!({ "page": { "type": "integer" } }))] });
    object(
        json!({ "inner": inner, "either": either, "list": { "type": "array", "items": object(json!({ "x": {} })) } }),
    )
}

fn stories() -> Vec<Story> {
    let text = json!({ "type": "string" });
    let plain = json!({ "Book": object(json!({ "title": text })) });
    let grown = json!({ "Book": object(json!({ "title": text, "cover": nested() })) });
    let twice = json!({ "Book": object(json!({ "title": text, "cover": nested(), "back": nested() })) });
    let (shelf, desk) = (("shelf", "Book"), ("desk", "Book"));
    let mut again = nested();
    again["properties"]["more"] = object(json!({ "deep": nested() }));
    let deeper = json!({ "Book": object(json!({ "title": text, "cover": again })) });
    let parts = |book: Value| json!({ "Book": book, "Part": object(json!({ "number": { "type": "integer" } })) });
    let (bare, whole) =
        (object(json!({ "title": text })), object(json!({ "part": { "$ref": "#/components/schemas/Part" } })));
    let part = ("shelf", "Part");
    vec![
        ("one_area_is_left", vec![describe(&[shelf, desk], &[], &plain), describe(&[shelf], &[], &grown)]),
        ("another_area_reaches_it", vec![describe(&[shelf], &[], &plain), describe(&[desk], &[], &grown)]),
        (
            "webhooks_are_left",
            vec![
                describe(&[shelf], &["Book"], &plain),
                describe(&[("desk", "Other")], &["Book"], &{
                    let mut all = grown.clone();
                    all["Other"] = object(json!({ "a": text }));
                    all
                }),
            ],
        ),
        ("an_area_after_webhooks", vec![describe(&[], &["Book"], &plain), describe(&[shelf], &[], &grown)]),
        (
            "moved_and_left_and_grown_again",
            vec![
                describe(&[shelf], &[], &plain),
                describe(&[shelf, desk], &[], &grown),
                describe(&[desk], &[], &twice),
                describe(&[shelf], &[], &deeper),
            ],
        ),
        (
            "a_published_part_comes_along",
            vec![describe(&[shelf, desk, part], &[], &parts(bare)), describe(&[shelf, part], &[], &parts(whole))],
        ),
    ]
}

fn run(description: &Value, lock: Option<&str>) -> Output {
    let input = after(Source { name: "places.json".into(), text: description.to_string().into_bytes() }, lock);
    generate(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

/// What comes out at the end of a story.
fn last(stages: &[Value]) -> Output {
    let mut output = run(&stages[0], None);
    for stage in &stages[1..] {
        output = run(stage, Some(&output.lock));
    }
    output
}

/// The ends of all stories, to be compiled; areas of one crate have names of their own.
pub(crate) fn outputs() -> Vec<(String, Output)> {
    let own = |name: &str, stage: &Value| {
        let mut text = stage.to_string();
        for area in ["shelf", "desk"] {
            text = text.replace(&format!("\"{area}\""), &format!("\"{name}_{area}\""));
        }
        text.parse::<Value>().expect("it is JSON")
    };
    let end = |(name, stages): Story| {
        let stages: Vec<Value> = stages.iter().map(|stage| own(name, stage)).collect();
        (format!("place_{name}"), last(&stages))
    };
    stories().into_iter().map(end).collect()
}

#[test]
fn what_is_named_in_models_stands_there() {
    each(stories().into_iter().map(|(name, stages)| (name.to_owned(), stages)), |name, stages| {
        let output = last(&stages);
        let shared = &output.files["models/mod.rs"];
        let there: BTreeSet<&str> = words(shared).collect();
        for (path, text) in &output.files {
            let named =
                text.split("models::").skip(1).filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
            for ident in named.filter_map(|rest| words(rest).next()) {
                assert!(there.contains(ident), "{name}: {path} names models::{ident}, which is not in\n{shared}");
            }
        }
        let again = run(&stages[stages.len() - 1], Some(&output.lock));
        assert!(again.files == output.files && again.lock == output.lock, "{name}: the next run changes something");
    });
}

#[test]
fn a_part_that_moves_to_models_keeps_its_path() {
    let (_, stages) = stories().pop().expect("there are stories");
    let output = last(&stages);
    assert!(output.lock.contains("type models::Part get_shelf_part.response shelf::Part\n"), "{}", output.lock);
    assert!(output.files["shelf/mod.rs"].contains("Part"), "{}", output.files["shelf/mod.rs"]);
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}
