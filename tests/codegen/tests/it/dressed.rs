//! Sentences, titles, examples and another order change nothing in the crate but its documentation.

use std::collections::BTreeMap;

use kombo_codegen::document::read::read;
use kombo_codegen::{Input, Output, Source, generate, render_document};
use kombo_codegen_tests::{dressed_kombo, generate_kombo, kombo, told};
use serde_json::Value;

fn input() -> Input<'static> {
    let text = dressed_kombo().to_string().into_bytes();
    Input { spec: Source { name: "kombo.json".into(), text }, ..kombo() }
}

fn output(input: &Input<'_>) -> Output {
    generate(input).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

/// The files without their documentation.
fn bare(output: &Output) -> BTreeMap<&str, String> {
    let is_code = |line: &&str| !["///", "//!"].iter().any(|mark| line.trim_start().starts_with(mark));
    let bare = |text: &str| text.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    output.files.iter().map(|(path, text)| (path.as_str(), bare(text))).collect()
}

fn assert_same(one: &Output, other: &Output) {
    assert_eq!(one.lock, other.lock, "the locks differ");
    let (one, other) = (bare(one), bare(other));
    let paths = |files: &BTreeMap<&str, String>| files.keys().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    assert_eq!(paths(&one), paths(&other));
    for (path, text) in &one {
        let differing = text.lines().zip(other[path].lines()).find(|(one, other)| one != other);
        assert_eq!(differing, None, "{path}");
        assert_eq!(text.lines().count(), other[path].lines().count(), "{path}");
    }
}

#[test]
fn the_crate_is_that_of_the_facts() {
    if marked().is_none() {
        return;
    }
    assert_same(&generate_kombo().unwrap_or_else(|errors| panic!("{}", told(&errors))), &output(&input()));
}

/// The corrections, too, find what they are for: nothing is stale, and every deprecation and list is known.
#[test]
fn what_the_facts_mark_is_found_in_sentences() {
    let Some(marks) = marked() else { return };
    let mut input = input();
    let found = output(&input).report.found;
    assert_eq!(found.deprecated.len(), marks.len());
    // Without our list of names the sentences say as much.
    for overlay in &mut input.overlays {
        let mut document = read(&overlay.name, &overlay.text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
        if let Some(actions) = document["actions"].as_array_mut() {
            actions.retain(|action| !action["target"].as_str().is_some_and(is_about_lists));
        }
        overlay.text = document.to_string().into_bytes();
    }
    let rendered = |input: &Input<'_>| render_document(input).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let alone = output(&input);
    assert!(alone.report.found.lists.len() > found.lists.len(), "nothing was left to the sentences");
    assert_same(&output(&self::input()), &alone);
    assert_eq!(rendered(&self::input())["paths"], rendered(&input)["paths"]);
}

fn is_about_lists(target: &str) -> bool {
    target.contains("parameters[?@.in == 'query'")
}

/// What our description marks as deprecated. One that has sentences already marks nothing, and cannot be dressed.
fn marked() -> Option<Vec<String>> {
    let facts = kombo();
    let facts = read("facts", &facts.spec.text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let marks = marks(&facts);
    if marks.is_empty() {
        println!("the description has sentences already");
        return None;
    }
    Some(marks)
}

/// The places that the facts mark as deprecated.
fn marks(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    kombo_codegen::vocabulary::walk(document, &mut |_, at, node| {
        if node.get("deprecated") == Some(&Value::Bool(true)) {
            found.push(at.to_string());
        }
    });
    found
}

#[test]
fn dressing_changes_what_it_should() {
    if marked().is_none() {
        return;
    }
    let dressed = dressed_kombo();
    assert!(marks(&dressed).is_empty());
    let text = dressed.to_string();
    for part in ["<Warning>", "(deprecated)", "comma-separated", "\"requestBodies\":{}", "| system |", "\"title\""] {
        assert!(text.contains(part), "{part} is nowhere in it");
    }
}
