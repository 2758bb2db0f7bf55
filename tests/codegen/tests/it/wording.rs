//! Words of our own: they fill in what a description leaves unsaid, and nothing else.

use std::path::PathBuf;

use kombo_codegen::changes::{Verdict, diff};
use kombo_codegen::tools::lint::{Lint, lint};
use kombo_codegen::{Input, Output, Source, generate, render_document, survey};
use kombo_codegen_tests::{fixtures, show, source, told};
use serde_json::Value;

fn path(name: &str) -> PathBuf {
    fixtures("wording").join(format!("{name}.yaml"))
}

fn input(overlays: &[&str], lock: Option<String>) -> Input<'static> {
    Input {
        spec: source(&path("library")),
        overlays: overlays.iter().map(|name| source(&path(name))).collect(),
        names: None,
        lock: lock.map(|lock| Source { name: "names.lock".into(), text: lock.into_bytes() }),
        examples: Vec::new(),
        forget: false,
        allow_stale: false,
        load: &|_| None,
    }
}

fn output(overlays: &[&str]) -> Output {
    generate(&input(overlays, None)).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

fn rendered(overlays: &[&str]) -> Value {
    render_document(&input(overlays, None)).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

fn linted(overlays: &[&str]) -> Lint {
    lint(&input(overlays, None)).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

#[test]
fn what_is_said_first_stands_and_own_words_stand_before_it() {
    let document = rendered(&["special", "general"]);
    for (place, words) in [
        ("/components/schemas/Book/properties/title/description", "The book's own words."),
        ("/components/schemas/Change/properties/title/description", "The title to print on the cover."),
        ("/components/schemas/Book/properties/properties/properties/title/description", "What the book is called."),
        ("/components/schemas/Change/description", "What to change."),
        ("/components/schemas/Change/properties/binding/description", "How the book is held together."),
        ("/paths/~1books~1{book_id}/put/parameters/0/description", "Which book."),
        ("/paths/~1books~1{book_id}/put/parameters/1/description", "Own words."),
        ("/tags/0/description", "All that is bound."),
        ("/components/schemas/Change/properties/old_binding/x-deprecation", "use `binding`"),
    ] {
        assert_eq!(document.pointer(place).and_then(Value::as_str), Some(words), "{place}");
    }
    assert!(document.pointer("/components/schemas/Change/properties/binding/x-deprecation").is_none());
}

/// A mapping of properties is no schema: what is said of a property called `description` does not become one.
#[test]
fn what_only_looks_like_a_property_is_left_alone() {
    let document = rendered(&["special", "general"]);
    let inner = "/components/schemas/Book/properties/properties";
    assert_eq!(document.pointer(&format!("{inner}/properties/description/type")), Some(&"string".into()));
    assert_eq!(document.pointer(&format!("{inner}/description")), Some(&"Whatever else is known of the book.".into()));
    let example = document.pointer("/components/schemas/Book/default/properties/title");
    assert_eq!(example, Some(&serde_json::json!({"kept": true})));
}

#[test]
fn words_without_effect_stop_no_run_and_are_counted() {
    let output = output(&["special", "general"]);
    // Two of things that are not there, one of what is not deprecated, one of what is described, one of own words.
    assert_eq!(output.report.idle, 5);
    assert!(output.report.stale.is_empty());
}

#[test]
fn words_come_out_as_documentation() {
    crate::snapshot("wording", &show(&output(&["special", "general"])));
}

/// Overlays that bring something come first, whatever they are called.
#[test]
fn words_describe_what_other_overlays_add() {
    let mut input = input(&["general"], None);
    let addition = "overlay: 1.0.0\ninfo: {title: More, version: '1'}\nactions:\n  - target: $.components.schemas.Book.properties\n    update: {shelf: {type: string}}\n";
    input.overlays.push(Source { name: "later.yaml".into(), text: addition.into() });
    let document = render_document(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let shelf = document.pointer("/components/schemas/Book/properties/shelf/description");
    assert_eq!(shelf, Some(&"Never read.".into()));
}

#[test]
fn words_change_no_name_and_nothing_but_documentation() {
    let bare = survey(&input(&[], None)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let worded = survey(&input(&["special", "general"], Some(bare.lock.clone())))
        .unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert_eq!(bare.lock, worded.lock);
    let diff = diff(&bare.surface, &worded.surface);
    assert_eq!(diff.verdict(), Some(Verdict::Docs), "{:#?}", diff.changes);
    let values = diff.changes.iter().filter(|change| change.subject.contains("CLOTH")).count();
    assert!(values > 0, "what values mean is documentation too: {:#?}", diff.changes);
}

#[test]
fn useless_words_are_told() {
    let found = linted(&["unlucky"]);
    assert_eq!((found.entries, found.gives_way), (10, 1));
    crate::snapshot("wording_lint", &told(&[found.idle, found.faults].concat()));
}

#[test]
fn what_has_no_words_is_counted() {
    let counts = |overlays: &[&str]| {
        let lines = linted(overlays).counts.into_iter().map(|count| {
            let missing: Vec<String> =
                count.missing.iter().map(|(name, place)| format!("\n    {name}: {place}")).collect();
            format!("{}: {} of {}{}\n", count.kind, count.described, count.all(), missing.concat())
        });
        lines.collect::<String>()
    };
    let all = format!("without wording\n\n{}\nwith wording\n\n{}", counts(&[]), counts(&["special", "general"]));
    crate::snapshot("wording_counts", &all);
}
