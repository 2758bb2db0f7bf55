//! The vocabulary: every word of the description is handled, or ignored for a stated reason, and counted.

use std::collections::BTreeMap;
use std::fs;

use kombo_codegen::document::read::read;
use kombo_codegen::openapi::normalize::normalize;
use kombo_codegen::vocabulary::{self, Content, ObjectKind};
use kombo_codegen_tests::{root, told};
use serde_json::Value;

#[test]
fn every_word_of_the_description_is_counted() {
    let text = fs::read(root().join("spec/kombo.yaml")).expect("the description");
    let document = read("kombo.yaml", &text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let mut counted = BTreeMap::new();
    count(ObjectKind::Root, &document, &mut counted);
    let (_, met) = normalize(document).unwrap_or_else(|errors| panic!("{}", told(&errors.diagnostics)));
    let counts: BTreeMap<(ObjectKind, String), usize> = met
        .counts
        .into_iter()
        .flat_map(|(kind, words)| words.into_iter().map(move |(word, count)| ((kind, word.to_owned()), count)))
        .collect();
    let mut differences = Vec::new();
    for key in counted.keys().chain(counts.keys()) {
        let (here, there) = (counted.get(key).copied().unwrap_or(0), counts.get(key).copied().unwrap_or(0));
        if here != there {
            differences.push(format!("{:?} {}: {here} in the description, {there} by normalize", key.0, key.1));
        }
    }
    differences.sort();
    differences.dedup();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    let is_read = |(kind, word): &(ObjectKind, String)| kind.word(word).is_some_and(|word| word.disposition.is_read());
    let handled = counts.iter().filter(|(key, _)| is_read(key));
    let ignored = counts.iter().filter(|(key, _)| !is_read(key));
    let sum = |counts: Vec<usize>| counts.into_iter().sum::<usize>();
    let (handled, ignored) =
        (sum(handled.map(|(_, count)| *count).collect()), sum(ignored.map(|(_, count)| *count).collect()));
    assert_eq!(handled + ignored, sum(counted.into_values().collect()));
}

/// The page says what the table says.
#[test]
fn the_page_of_the_vocabulary_is_fresh() {
    let page = fs::read_to_string(root().join("codegen/VOCABULARY.md")).unwrap_or_default();
    assert!(page == vocabulary::page(), "codegen/VOCABULARY.md is stale: run `cargo xtask spec vocabulary`");
}

/// Counts the words of a node and of all below it, by nothing but the table.
fn count(kind: ObjectKind, node: &Value, out: &mut BTreeMap<(ObjectKind, String), usize>) {
    let Some(map) = node.as_object() else { return };
    if map.contains_key("$ref") && !matches!(kind, ObjectKind::Schema | ObjectKind::PathItem) {
        return;
    }
    for (name, value) in map {
        let Some(word) = kind.word(name) else { continue };
        *out.entry((kind, name.clone())).or_default() += 1;
        let members = || value.as_object().into_iter().flat_map(|map| map.values());
        let elements = || value.as_array().into_iter().flatten();
        match word.content {
            _ if !word.disposition.is_read() => {}
            Content::Object(inner) => count(inner, value, out),
            Content::SchemaOrBool => count(ObjectKind::Schema, value, out),
            Content::Map(inner) | Content::Collection(inner) => members().for_each(|value| count(inner, value, out)),
            Content::List(inner) | Content::Set(inner) => elements().for_each(|value| count(inner, value, out)),
            Content::Data(_) => {}
        }
    }
}
