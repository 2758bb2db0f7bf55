//! What the page for people who come from another client says of tests: each that it names is there.

use std::path::Path;

/// The path and the function in a cell of the form `` `path`: `function` ``.
fn named(line: &str) -> Option<(&str, &str)> {
    let cell = line.strip_suffix(" |")?.rsplit(" | ").next()?;
    cell.strip_prefix('`')?.strip_suffix('`')?.split_once("`: `")
}

#[test]
fn every_test_that_it_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("generated/FROM_OTHER_CLIENTS.md")).unwrap();
    let table =
        readme.split("## What it does that the official SDKs do not").nth(1).and_then(|rest| rest.split("##").next());
    let rows: Vec<&str> = table.unwrap().lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert!(rows.len() > 10, "{rows:?}");
    for row in rows {
        let (path, function) = named(row).unwrap_or_else(|| panic!("no test is named in {row}"));
        let text = std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(
            text.contains(&format!("\n#[test]\nfn {function}("))
                || text.contains(&format!("\n#[tokio::test]\nasync fn {function}(")),
            "no test `{function}` in {path}"
        );
    }
}
