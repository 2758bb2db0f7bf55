//! What a run gives, the next one gives again: of any description, and of any that follows another.

use kombo_codegen::document::read::read;
use kombo_codegen::{Diagnostics, Input, Output, Source, generate};
use kombo_codegen_tests::{descriptions, generate_next, kombo, source, stem, told};
use serde_json::Value;

use crate::each;

#[test]
fn a_second_run_changes_nothing() {
    each(descriptions().into_iter().map(|path| (stem(&path), path)), |name, path| {
        let first = generate_next(&path, None, None).unwrap_or_else(|errors| panic!("{name}: {}", told(&errors)));
        let again = generate_next(&path, None, Some(&first.lock));
        same(name, &first, again);
    });
}

#[test]
fn a_second_run_of_what_is_new_altogether_changes_nothing() {
    let first = generate(&Input { lock: None, ..kombo() }).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let lock = Source { name: "names.lock".into(), text: first.lock.clone().into_bytes() };
    same("kombo", &first, generate(&Input { lock: Some(lock), ..kombo() }));
}

/// Each fixture after one that lacks something of it, as if that had come later.
#[test]
fn a_second_run_after_something_has_come_changes_nothing() {
    each(descriptions().into_iter().map(|path| (stem(&path), path)), |name, path| {
        let whole = read("fixture", &source(&path).text).expect("a fixture is readable");
        let mut places = Vec::new();
        collect(&whole, String::new(), &mut places);
        // Some of the places, spread over all of it.
        for place in places.iter().step_by((places.len() / MOST_PLACES).max(1)) {
            let mut less = whole.clone();
            remove(&mut less, place);
            let Ok(before) = generate_next(&path, Some(&less), None) else { continue };
            let Ok(after) = generate_next(&path, None, Some(&before.lock)) else { continue };
            same(&format!("{name} after it had no {place}"), &after, generate_next(&path, None, Some(&after.lock)));
        }
    });
}

/// How many things are taken out of each description.
const MOST_PLACES: usize = 8;

fn same(name: &str, first: &Output, again: Result<Output, Diagnostics>) {
    let again = again.unwrap_or_else(|errors| panic!("{name}, the second time: {}", told(&errors)));
    let differ = |one: &str, other: &str| {
        let lines = one.lines().zip(other.lines()).filter(|(one, other)| one != other);
        lines.take(4).map(|(one, other)| format!("- {one}\n+ {other}\n")).collect::<String>()
    };
    assert!(first.lock == again.lock, "{name}: the lock is another:\n{}", differ(&first.lock, &again.lock));
    for (path, text) in &first.files {
        let other = again.files.get(path).map_or("", String::as_str);
        assert!(text == other, "{name}: {path} is another:\n{}", differ(text, other));
    }
    assert_eq!(first.files.len(), again.files.len(), "{name}");
}

/// Where things stand that can be missing: members of mappings, and elements of unions and enums.
fn collect(value: &Value, pointer: String, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let place = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                let parent = pointer.rsplit('/').next().unwrap_or_default();
                if ["properties", "paths", "webhooks", "schemas"].contains(&parent) || parent.starts_with("~1") {
                    out.push(place.clone());
                }
                collect(inner, place, out);
            }
        }
        Value::Array(list) => {
            let word = pointer.rsplit('/').next().unwrap_or_default();
            for (index, inner) in list.iter().enumerate() {
                let place = format!("{pointer}/{index}");
                if list.len() > 1 && ["enum", "oneOf", "anyOf", "allOf", "parameters"].contains(&word) {
                    out.push(place.clone());
                }
                collect(inner, place, out);
            }
        }
        _ => {}
    }
}

fn remove(document: &mut Value, place: &str) {
    let Some((parent, last)) = place.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&last.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(list)) => {
            list.remove(last.parse().expect("an index"));
        }
        _ => {}
    }
}
