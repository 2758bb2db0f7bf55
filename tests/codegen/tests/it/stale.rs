//! What matches nothing: an error, unless the caller says that a new description may have made it needless.

use kombo_codegen::{Input, generate};
use kombo_codegen_tests::{fixtures, source, told};

fn input(allow_stale: bool) -> Input<'static> {
    let folder = fixtures("mistakes");
    Input {
        spec: source(&folder.join("base/library.yaml")),
        overlays: vec![
            source(&folder.join("overlays/matches_nothing.yaml")),
            source(&folder.join("overlays/changes_nothing.yaml")),
        ],
        names: Some(source(&folder.join("names/matches_nothing.toml"))),
        lock: None,
        examples: Vec::new(),
        forget: false,
        allow_stale,
        load: &|_| None,
    }
}

#[test]
fn stale_entries_are_refused() {
    assert!(generate(&input(false)).is_err());
}

#[test]
fn stale_entries_are_listed_where_they_are_allowed() {
    let output = generate(&input(true)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let stale = told(&output.report.stale);
    for file in ["matches_nothing.yaml", "changes_nothing.yaml", "matches_nothing.toml"] {
        assert!(stale.contains(file), "{file} is not among\n{stale}");
    }
    assert_eq!(output.report.stale.len(), 2 + 3 + 7, "{stale}");
    // The one action that does match is carried out.
    let book = output.files.iter().find(|(_, text)| text.contains("at most 80 characters"));
    assert!(book.is_some(), "the overlay's `maxLength` is not in the documentation");
}
