//! What people read is in the field's own terms and in American spelling: pages, documentation, messages, and the texts of
//! documentation overlays. Each word that is listed here has been in one of them, and a reader has stumbled over it.

use std::fs;
use std::path::{Path, PathBuf};

use super::root;

/// A word or a phrase, and what to write.
const AVOIDED: [(&str, &str); 17] = [
    ("mend", "fix, correct"),
    ("mends", "fixes, corrects"),
    ("mended", "fixed, corrected"),
    ("told", "reported, given"),
    ("told apart", "distinguished"),
    ("said of", "about"),
    ("in circles", "a cycle, a repeated cursor"),
    ("licence", "license"),
    ("licences", "licenses"),
    ("behaviour", "behavior"),
    ("honour", "honor"),
    ("honours", "honors"),
    ("colour", "color"),
    ("neighbour", "neighbor"),
    ("normalise", "normalize"),
    ("optimised", "optimized"),
    ("recognise", "recognize"),
];

/// Where people read whole files, doc comments, and messages.
const PAGES: &str = "";
const DOCS: [&str; 3] = ["generated/src", "generated/examples", "tool/src"];
const MESSAGES: [&str; 5] = ["codegen/src", "generated/src", "tests/mock/src", "tool/src", "xtask/src"];

/// The files below a folder with an extension, but for what is built or belongs to others.
fn files(folder: &Path, extension: &str, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules", ".git", "fixtures", "seeds"].contains(&name.as_str()) {
                files(&path, extension, out);
            }
        } else if path.extension().is_some_and(|known| known == extension) && name != "tests.rs" {
            out.push(path);
        }
    }
}

/// The first of the avoided words in a text, and what to write.
fn avoided(text: &str) -> Option<(&'static str, &'static str)> {
    let text = text.to_lowercase();
    let is_apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
    AVOIDED.into_iter().find(|(word, _)| {
        let mut found = text.match_indices(word);
        found
            .any(|(at, _)| is_apart(text[..at].chars().next_back()) && is_apart(text[at + word.len()..].chars().next()))
    })
}

/// The documentation in a line of Rust.
fn documentation(line: &str) -> String {
    let line = line.trim_start();
    line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).unwrap_or_default().to_owned()
}

/// The texts in a line of Rust, without what is filled in.
fn texts(line: &str) -> String {
    let line = line.trim_start();
    if line.starts_with("//") {
        return String::new();
    }
    let inside: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
    let (mut depth, mut out) = (0_usize, String::new());
    for letter in inside.join(" ").chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            letter if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

#[test]
fn what_people_read_is_in_the_terms_of_the_field() {
    let mut wrong = Vec::new();
    let mut look = |folder: &str, extension: &str, part: fn(&str) -> String| {
        let mut paths = Vec::new();
        files(&root().join(folder), extension, &mut paths);
        assert!(!paths.is_empty(), "nothing to read in {folder}");
        for path in paths {
            let text = fs::read_to_string(&path).expect("text");
            // What a unit test at the end of a file says is read by nobody else.
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            for (number, line) in text.lines().enumerate() {
                if let Some((word, better)) = avoided(&part(line)) {
                    wrong.push(format!("{}:{}: `{word}`; write: {better}", path.display(), number + 1));
                }
            }
        }
    };
    look(PAGES, "md", str::to_owned);
    look("spec/overlays", "yaml", str::to_owned);
    DOCS.into_iter().for_each(|folder| look(folder, "rs", documentation));
    MESSAGES.into_iter().for_each(|folder| look(folder, "rs", texts));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn words_are_found_as_words() {
    assert!(avoided("It is Told, and more").is_some() && avoided("goes in circles").is_some());
    assert!(avoided("amended recommendation, toldo, `told_all`").is_none());
    assert_eq!(texts(r#"let told = format!("a {told} b", "c");"#).trim(), "a  b c");
    assert_eq!(documentation("    /// mend it"), " mend it");
}
