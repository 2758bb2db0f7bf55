//! The keyword ledger: every word of the description is handled, or ignored for a stated reason, and counted.

use std::collections::BTreeMap;
use std::fs;

use kombo_codegen::document::read::read;
use kombo_codegen::openapi::normalize::normalize;
use kombo_codegen::vocabulary::table::{Kind, Use, look_up, table};
use kombo_codegen_tests::{root, told};
use serde_json::Value;

const KINDS: [Kind; 15] = [
    Kind::Root,
    Kind::Info,
    Kind::License,
    Kind::Server,
    Kind::PathItem,
    Kind::Operation,
    Kind::Parameter,
    Kind::RequestBody,
    Kind::MediaType,
    Kind::Response,
    Kind::Components,
    Kind::Schema,
    Kind::Discriminator,
    Kind::SecurityScheme,
    Kind::Tag,
];

#[test]
fn every_word_of_the_description_is_counted() {
    let text = fs::read(root().join("spec/kombo.yaml")).expect("the description");
    let document = read("kombo.yaml", &text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let mut counted = BTreeMap::new();
    count(Kind::Root, &document, &mut counted);
    let (_, ledger) = normalize(document).unwrap_or_else(|errors| panic!("{}", told(&errors.diagnostics)));
    let ledger: BTreeMap<(Kind, String), usize> = ledger
        .into_iter()
        .flat_map(|(kind, words)| words.into_iter().map(move |(word, count)| ((kind, word), count)))
        .collect();
    let mut differences = Vec::new();
    for key in counted.keys().chain(ledger.keys()) {
        let (here, there) = (counted.get(key).copied().unwrap_or(0), ledger.get(key).copied().unwrap_or(0));
        if here != there {
            differences.push(format!("{:?} {}: {here} in the description, {there} in the ledger", key.0, key.1));
        }
    }
    differences.sort();
    differences.dedup();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    let handled = ledger.iter().filter(|((kind, word), _)| !matches!(look_up(*kind, word), Some(Use::Ignore(_))));
    let ignored = ledger.iter().filter(|((kind, word), _)| matches!(look_up(*kind, word), Some(Use::Ignore(_))));
    let sum = |counts: Vec<usize>| counts.into_iter().sum::<usize>();
    let (handled, ignored) =
        (sum(handled.map(|(_, count)| *count).collect()), sum(ignored.map(|(_, count)| *count).collect()));
    assert_eq!(handled + ignored, sum(counted.into_values().collect()));
}

#[test]
fn no_word_stands_twice_and_every_reason_is_a_sentence() {
    for kind in KINDS {
        let words: Vec<&str> = table(kind).iter().map(|(word, _)| *word).collect();
        for (index, (word, what)) in table(kind).iter().enumerate() {
            assert!(!words[..index].contains(word), "{kind:?} lists `{word}` twice");
            if let Use::Ignore(reason) = what {
                assert!(reason.len() > 10, "{kind:?} ignores `{word}` for no stated reason");
            }
        }
    }
}

/// Counts the words of a node and of all below it, by nothing but the table.
fn count(kind: Kind, node: &Value, out: &mut BTreeMap<(Kind, String), usize>) {
    let Some(map) = node.as_object() else { return };
    if map.contains_key("$ref") && !matches!(kind, Kind::Schema | Kind::PathItem) {
        return;
    }
    for (word, value) in map {
        let Some(what) = look_up(kind, word) else { continue };
        *out.entry((kind, word.clone())).or_default() += 1;
        let members = || value.as_object().into_iter().flat_map(|map| map.values());
        let elements = || value.as_array().into_iter().flatten();
        match what {
            Use::Node(inner) => count(inner, value, out),
            Use::SchemaOrBool => count(Kind::Schema, value, out),
            Use::Map(inner) | Use::RenameMap(_, inner) => members().for_each(|value| count(inner, value, out)),
            Use::List(inner) | Use::RenameList(_, inner) => elements().for_each(|value| count(inner, value, out)),
            Use::Keep(_) | Use::Rename(_) | Use::Rewritten | Use::Ignore(_) => {}
        }
    }
}
