//! From a published description to the facts: what holds at one end holds at the other.
//!
//! Published ones are looked for beside the repository (`../shared/published`, or the folder that `KOMBO_PUBLISHED` names),
//! since their text is nobody's to copy. Our own, dressed as one, goes the same way in any case.

use std::path::{Path, PathBuf};

use kombo_codegen::document::read::read;
use kombo_codegen::{Input, Output, Source, generate};
use kombo_codegen_tests::{dressed_kombo, files_in, kombo, root, told};
use serde_json::Value;

pub(crate) fn published() -> Vec<(String, Value)> {
    let folder = std::env::var_os("KOMBO_PUBLISHED").map_or(root().join("../shared/published"), PathBuf::from);
    let files = if folder.is_dir() { files_in(&folder, &["json"]) } else { Vec::new() };
    let read = |file: &Path| {
        let text = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        read("published.json", &text).unwrap_or_else(|errors| panic!("{}", told(&errors)))
    };
    let published = files.iter().map(|file| (file.display().to_string(), read(file)));
    std::iter::once(("the facts, dressed".to_owned(), dressed_kombo())).chain(published).collect()
}

fn run(document: Option<&Value>, lock: Option<&str>) -> Output {
    let facts = kombo();
    let spec = match document {
        Some(document) => Source { name: "kombo.json".into(), text: document.to_string().into_bytes() },
        None => facts.spec,
    };
    let lock = lock.map(|text| Source { name: "names.lock".into(), text: text.as_bytes().to_vec() });
    let input = Input { spec, lock, allow_stale: true, ..kombo() };
    generate(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

fn file<'a>(output: &'a Output, end: &str) -> &'a str {
    let found = output.files.iter().find(|(path, _)| path.ends_with(end));
    found.map_or_else(|| panic!("there is no {end}"), |(_, text)| text.as_str())
}

/// What has to be true of the crate at either end.
fn assert_holds(what: &str, output: &Output) {
    // Corrections: what says of a day that it is null is a day (D1).
    let absence = file(output, "hris/get_absences.rs").to_owned()
        + &output.files.values().map(String::as_str).collect::<String>();
    for field in ["start_date", "end_date", "start_time", "end_time"] {
        assert!(!absence.contains(&format!("{field}: Json")), "{what}: {field} has no type");
    }
    // Deprecations.
    let deprecated = output.files.iter().filter(|(_, text)| text.contains("deprecated")).count();
    assert!(deprecated > 10, "{what}: {deprecated} files with deprecations");
    // Words: whatever is public says what it is.
    for (path, text) in output.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        let bare = text.lines().zip(text.lines().skip(1)).find(|(before, line)| {
            line.starts_with("pub struct ") && !before.trim_start().starts_with(['#', '/', ')', ']', '}'])
        });
        assert_eq!(bare, None, "{what}: {path}");
    }
}

#[test]
fn founded_on_a_published_description_and_brought_to_the_facts() {
    for (what, document) in published() {
        let founded = run(Some(&document), None);
        assert_holds(&what, &founded);
        assert!(!founded.report.found.deprecated.is_empty(), "{what}: no deprecation is told by a sentence");
        println!("{what}: {} deprecations by sentences", founded.report.found.deprecated.len());
        let facts = run(None, Some(&founded.lock));
        assert_holds(&format!("{what}, brought to the facts"), &facts);
        assert_eq!(facts.report.skipped, Vec::new(), "{what}");
        // A second run changes nothing.
        let again = run(None, Some(&facts.lock));
        assert_eq!(again.files, facts.files, "{what}");
        assert_eq!(again.lock, facts.lock, "{what}");
    }
}
