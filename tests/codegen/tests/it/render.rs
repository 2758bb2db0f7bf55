//! The rendered description says what the description with its overlays says.

use std::collections::BTreeMap;
use std::fs;

use kombo_codegen::document::read::read;
use kombo_codegen::{Input, Source, generate, render};
use kombo_codegen_tests::{files_in, generate_kombo, root, source, told};
use serde_json::Value;

fn kombo(spec: Source, overlays: bool) -> Input<'static> {
    let folder = root().join("spec");
    let names = folder.join("names.toml");
    Input {
        spec,
        overlays: if overlays {
            files_in(&folder.join("overlays"), &["yaml"]).iter().map(|path| source(path)).collect()
        } else {
            Vec::new()
        },
        names: names.is_file().then(|| source(&names)),
        // Names and order are those of the lock, whatever order the description has.
        lock: Some(source(&folder.join("names.lock"))),
        examples: files_in(&folder.join("examples"), &["rs"]).iter().map(|path| source(path)).collect(),
        forget: false,
        // What a newer description has made needless is for `cargo xtask codegen` to refuse.
        allow_stale: true,
        load: &|_| None,
    }
}

fn rendered() -> String {
    render(&kombo(source(&root().join("spec/kombo.yaml")), true)).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

/// The description with its overlays.
pub(crate) fn document() -> Value {
    read("rendered", rendered().as_bytes()).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

#[test]
fn the_rendered_description_gives_the_same_crate() {
    let spec = Source { name: "kombo.yaml".into(), text: rendered().into_bytes() };
    let again = generate(&kombo(spec, false)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let first = generate_kombo().unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let differing: BTreeMap<&String, bool> = first
        .files
        .iter()
        .filter(|(path, text)| again.files.get(*path) != Some(text))
        .map(|(path, _)| (path, again.files.contains_key(path)))
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
    assert_eq!(first.files.len(), again.files.len());
}

/// D2 and D3: no `nullable` is left, and an enum that may be null lists it.
#[test]
fn the_rendered_description_is_spelled_as_openapi_3_1() {
    let document = read("rendered.yaml", rendered().as_bytes()).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let mut wrong = Vec::new();
    spelled(&document, false, "#", &mut wrong);
    assert!(wrong.is_empty(), "{} places, the first of them {:?}", wrong.len(), &wrong[..wrong.len().min(10)]);
}

#[test]
fn rendering_without_overlays_keeps_every_fact() {
    let path = root().join("spec/kombo.yaml");
    let written = read("kombo.yaml", &fs::read(&path).expect("the description"))
        .unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let text = render(&kombo(source(&path), false)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let rendered = read("rendered.yaml", text.as_bytes()).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    for part in ["paths", "webhooks"] {
        let keys = |document: &Value| document[part].as_object().map(|map| map.keys().cloned().collect::<Vec<_>>());
        assert_eq!(keys(&written), keys(&rendered), "{part}");
    }
    for kind in ["schemas", "responses", "securitySchemes"] {
        let count = |document: &Value| document["components"][kind].as_object().map(serde_json::Map::len);
        assert_eq!(count(&written), count(&rendered), "{kind}");
    }
}

fn spelled(value: &Value, names: bool, place: &str, wrong: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if !names {
                let null =
                    map.get("type").and_then(Value::as_array).is_some_and(|types| types.iter().any(|ty| ty == "null"));
                let listed =
                    map.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(&Value::Null));
                if map.get("nullable").is_some_and(Value::is_boolean) || (null && !listed) {
                    wrong.push(place.to_owned());
                }
            }
            for (key, value) in map {
                let inner = !names && matches!(key.as_str(), "properties" | "patternProperties" | "$defs" | "schemas");
                spelled(value, inner, &format!("{place}/{key}"), wrong);
            }
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| spelled(value, false, &format!("{place}/{index}"), wrong))
        }
        _ => {}
    }
}
