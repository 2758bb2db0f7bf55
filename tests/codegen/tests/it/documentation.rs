//! What rustdoc makes of the documentation of every description, read with the parser that rustdoc has.

use std::path::Path;

use kombo_codegen::{Input, Source, generate};
use kombo_codegen_tests::{descriptions, fixtures, generate_alone, generate_kombo, kombo, source, stem, told};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use crate::{each, snapshot};

#[test]
fn nothing_of_a_description_becomes_markup_code_or_a_link_to_an_item() {
    let generated = |path: &Path| generate_alone(path).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let mut outputs: Vec<_> = descriptions().iter().map(|path| (stem(path), generated(path))).collect();
    outputs.push(("kombo".into(), generate_kombo().unwrap_or_else(|errors| panic!("{}", told(&errors)))));
    each(outputs, |name, output| {
        for (file, text) in &output.files {
            for block in blocks(text) {
                judge(&block).unwrap_or_else(|what| panic!("{name}, {file}: {what} in\n{block}"));
            }
        }
    });
}

/// The comments of a file, each as rustdoc gets it.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(line) => {
                if let Some(block) = blocks.last_mut() {
                    block.push_str(&format!("{}\n", line.strip_prefix(' ').unwrap_or(line)));
                }
            }
            None => blocks.push(String::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// How sentences begin that say what a thing is there for.
const OWN: [&str; 10] = [
    "The request that [`",
    "The body of ",
    "A line of the body of ",
    "What [`",
    "What is given as ",
    "An entry of the ",
    "A record of the list that ",
    "A value of ",
    "The shape ",
    "The `",
];

fn judge(block: &str) -> Result<(), String> {
    let mut unresolved = Vec::new();
    let mut note = |link: pulldown_cmark::BrokenLink<'_>| {
        unresolved.push(link.reference.to_string());
        None
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut frames = 0_u32;
    let mut examples = 0;
    for event in Parser::new_with_broken_link_callback(block, options, Some(&mut note)) {
        match event {
            Event::Html(text) if text.trim() == "<div class=\"warning\">" => frames += 1,
            Event::Html(text) if text.trim() == "</div>" && frames > 0 => frames -= 1,
            Event::Html(text) | Event::InlineHtml(text) => return Err(format!("the HTML {text}")),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) if &*kind == "no_run" => examples += 1,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) if &*kind == "text" => {}
            Event::Start(Tag::CodeBlock(_)) => return Err("a test that nobody has written".into()),
            Event::Start(Tag::Heading { .. } | Tag::FootnoteDefinition(_) | Tag::Image { .. }) => {
                return Err("a heading, a note or a picture".into());
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let known = ["https://", "http://", "mailto:", "crate::", "super::"];
                // An area's table links to the methods of the handles beside it.
                let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_');
                let is_method = dest_url.split_once("::").is_some_and(|(ty, name)| is_word(ty) && is_word(name));
                if !is_method && !known.iter().any(|start| dest_url.starts_with(start)) {
                    return Err(format!("a link to {dest_url}"));
                }
            }
            _ => {}
        }
    }
    // Sentences of the generator's own name methods and types, which stand in the same file.
    let words = block.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = OWN.iter().any(|start| words.starts_with(start));
    unresolved.retain(|link| !(own && link.starts_with('`') && link.ends_with('`')));
    if frames > 0 || examples > 1 || !unresolved.is_empty() {
        return Err(format!("{frames} open frames, {examples} examples, links to {unresolved:?}"));
    }
    Ok(())
}

#[test]
fn every_operation_of_the_description_has_an_example() {
    let report = generate_kombo().unwrap_or_else(|errors| panic!("{}", told(&errors))).report;
    assert_eq!(report.examples, report.operations.1);
}

/// A mistake in an example says what it is, and one that no area needs is not passed over.
#[test]
fn examples_of_areas_are_checked() {
    let example = |name: &str, text: &str| Source { name: format!("examples/{name}.rs"), text: text.into() };
    let examples = vec![example("nowhere", "let x = 1;"), example("books", "let = 1;"), example("shelves", "// ```\n")];
    let said = match generate(&Input { examples, ..library("") }) {
        Ok(_) => String::new(),
        Err(errors) => told(&errors),
    };
    snapshot("mistake_examples", &said);
}

#[test]
fn the_example_of_an_area_is_shown_as_it_is_written() {
    let text = "// Nothing is as it was.\nlet x   = library.books().list_books();\n";
    let examples = vec![Source { name: "books.rs".into(), text: text.into() }];
    let output = generate(&Input { examples, ..library("") }).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let page = &output.files["books/mod.rs"];
    assert!(page.contains(
        "-> Result<(), library::Error> {\n//! // Nothing is as it was.\n//! let x   = \
             library.books().list_books();\n//! # Ok(()) }"
    ));
    // The other area has the example of one of its operations.
    assert!(output.files["shelves/mod.rs"].contains("library.shelves().list_shelves().await?;"));
}

/// One that the description has left behind is told, and not shown.
#[test]
fn an_example_that_calls_nothing_of_its_area_is_stale() {
    for text in ["let x = 1;", "library.shelves().list_shelves().await?;", "library.books().lend_books().await?;"] {
        let examples = vec![Source { name: "books.rs".into(), text: text.into() }];
        let output = generate(&Input { examples, ..library("") }).unwrap_or_else(|errors| panic!("{}", told(&errors)));
        let stale = told(&output.report.stale);
        assert!(stale.contains("the example calls no operation that the area books has"), "{text}: {stale}");
        assert!(!output.files["books/mod.rs"].contains(text), "{text}");
    }
}

#[test]
fn the_address_of_the_documentation_makes_links_whole() {
    let spec = "---\n{openapi: 3.1.0, info: {title: Library, version: '1'}, paths: {/a: {get: {operationId: a, tags: [books], \
                responses: {}, summary: 'See [how](/guides/how).'}}}}";
    let with = |names: &str| {
        let spec = Source { name: "library.yaml".into(), text: spec.into() };
        let output = generate(&Input { spec, ..library(names) }).unwrap_or_else(|errors| panic!("{}", told(&errors)));
        output.files["books/a.rs"].clone()
    };
    assert!(with("docs = 'https://docs.example.com/'").contains("See [how](https://docs.example.com/guides/how)."));
    assert!(with("").contains("See how."));
}

/// The description below the mistakes, with these names beside it.
fn library(names: &str) -> Input<'static> {
    Input {
        spec: source(&fixtures("mistakes/base").join("library.yaml")),
        overlays: Vec::new(),
        examples: Vec::new(),
        names: Some(Source { name: "names.toml".into(), text: names.into() }),
        lock: None,
        ..kombo()
    }
}
