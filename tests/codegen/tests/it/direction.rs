//! The direction of dependencies: neither the generator nor its command knows the crate it writes, and no room
//! knows a later one.

use std::fs;

use kombo_codegen_tests::{files_below, root};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The rooms of the generator. Each may use those above it and no other.
const ROOMS: &[&str] = &[
    "support",
    "vocabulary",
    "document",
    "openapi",
    "ir",
    "config",
    "lock",
    "lower",
    "reconcile",
    "passes",
    "name",
    "select",
    "items",
    "changes",
    "emit",
    "format",
    "pipeline",
    "tools",
];

#[test]
fn no_room_uses_a_later_one() {
    let source = root().join("codegen/src");
    let mut wrong = Vec::new();
    for path in files_below(&source).into_iter().filter(|path| path != "lib.rs") {
        let text = fs::read_to_string(source.join(&path)).expect("a source file is text");
        let steps: Vec<&str> = path.trim_end_matches(".rs").split('/').filter(|step| *step != "mod").collect();
        let Some(own) = ROOMS.iter().position(|stage| *stage == steps[0]) else {
            wrong.push(format!("{path}: its room is not in the list of this test"));
            continue;
        };
        let mut used = Vec::new();
        collect(text.parse().expect("a source file is Rust"), steps.len(), &mut used);
        used.sort();
        used.dedup();
        for module in used {
            match ROOMS.iter().position(|stage| *stage == module) {
                Some(other) if other <= own => {}
                Some(_) => wrong.push(format!("{path} uses `{module}`, which comes later")),
                None => wrong.push(format!("{path} uses `{module}`, which is not in the list of this test")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_generator_does_not_know_the_crate_it_writes() {
    for package in ["codegen", "xtask"] {
        let manifest = fs::read_to_string(root().join(package).join("Cargo.toml")).expect("a manifest");
        let manifest: toml::Table = manifest.parse().expect("a manifest is TOML");
        for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let names: Vec<&String> =
                manifest.get(table).and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys).collect();
            assert!(!names.iter().any(|name| name.as_str() == "kombo"), "{package} depends on kombo in [{table}]");
        }
        assert!(
            !manifest.to_string().contains("../generated"),
            "{package} names the folder of the crate as a dependency"
        );
    }
}

/// The generator reads no clock for its output, no environment and no file.
#[test]
fn the_generator_touches_nothing_outside() {
    let source = root().join("codegen/src");
    for path in files_below(&source) {
        let text = fs::read_to_string(source.join(&path)).expect("a source file is text");
        for word in
            ["std::fs", "std::env", "std::net", "std::process", "SystemTime", "File::open", "HashMap", "HashSet"]
        {
            // Addresses are types that the emitted crate may have.
            let text = text.replace("\"std::net::Ip", "");
            assert!(!text.contains(word), "codegen/src/{path} uses {word}");
        }
    }
}

/// The first step of every path that begins at the root of the crate, said by `crate` or by as many `super` as the
/// module is deep.
fn collect(tokens: TokenStream, depth: usize, out: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |index: usize, word: &str| matches!(tokens.get(index), Some(TokenTree::Ident(ident)) if ident == word);
    let colons = |index: usize| {
        let colon = |index: usize| matches!(tokens.get(index), Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
        colon(index) && colon(index + 1)
    };
    for index in 0..tokens.len() {
        // What is quoted speaks of the crate that is written.
        let quoted = index >= 2 && is(index - 2, "quote");
        if let (TokenTree::Group(group), false) = (&tokens[index], quoted) {
            collect(group.stream(), depth, out);
        }
        let mut next = index;
        if is(index, "crate") && colons(index + 1) {
            next = index + 3;
        } else if is(index, "super") && !(index >= 2 && colons(index - 2)) {
            let mut ups = 0;
            while is(next, "super") && colons(next + 1) {
                next += 3;
                ups += 1;
            }
            if ups < depth {
                continue;
            }
        }
        if next == index {
            continue;
        }
        match tokens.get(next) {
            Some(TokenTree::Ident(ident)) => add(&ident.to_string(), out),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let mut first = true;
                for token in group.stream() {
                    match token {
                        TokenTree::Ident(ident) if first => {
                            add(&ident.to_string(), out);
                            first = false;
                        }
                        TokenTree::Punct(mark) if mark.as_char() == ',' => first = true,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

/// Types at the root are what `lib.rs` makes public; only modules are rooms.
fn add(name: &str, out: &mut Vec<String>) {
    if name.starts_with(|first: char| first.is_lowercase()) {
        out.push(name.to_owned());
    }
}
