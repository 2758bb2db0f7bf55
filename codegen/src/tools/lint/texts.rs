//! Words that say nothing, that say the same twice, or that do not fit where they go.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use crate::document::documentation::{Entry, Text};
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// The longest summary: it has to fit into one line of a list.
const LONGEST_SUMMARY: usize = 100;

/// Looks at every text of all entries.
pub(super) fn judge(entries: &[Entry]) -> Diagnostics {
    let mut out = Diagnostics::new();
    let mut seen: BTreeMap<String, &Entry> = BTreeMap::new();
    for entry in entries {
        if picks_by_position(&entry.target) {
            let message =
                format!("`{}` picks a branch by its position, which is another in the next description", entry.target);
            let help = "pick it by what it has: `anyOf[?@.properties.kind.const == 'BOOK']`";
            out.push(Diagnostic::new(format!("{}/target", entry.pointer), message, help).in_file(&entry.file));
        }
        for text in &entry.texts {
            let mut complain = |message: String, help: &str| {
                out.push(Diagnostic::new(&text.pointer, message, help).in_file(&entry.file));
            };
            if is_empty(text) {
                let about = text.name.as_deref().unwrap_or(&entry.target);
                complain(
                    format!("`{}` says no more than the name `{about}`", text.text.trim()),
                    "say whose it is or what it is for; values that speak for themselves are marked by `x-enum-plain: true`",
                );
            }
            if text.word == "summary" {
                let summary = text.text.trim();
                if summary.contains('\n') || summary.chars().count() > LONGEST_SUMMARY {
                    complain(
                        format!("this summary is longer than a line of {LONGEST_SUMMARY} characters"),
                        "say the rest in `description`",
                    );
                }
                if !summary.ends_with('.') {
                    complain("this summary does not end in a full stop".into(), "write it as a sentence");
                }
            }
            let plain = without_code(&text.text);
            if has_markup(&plain) {
                complain("this text has HTML in it".into(), "write Markdown, and put `<` in backticks");
            }
            if plain.contains("http://") || plain.contains("https://") {
                complain("this text has an address in it".into(), "say what it is, or put an example in backticks");
            }
            // Values of enums are few and alike: `FULL_TIME` means the same wherever it stands.
            if ["summary", "description"].contains(&text.word) {
                let normal: Vec<&str> = text.text.split_whitespace().collect();
                if let Some(first) = seen.insert(normal.join(" "), entry) {
                    complain(
                        format!("`{}` is described in the same words", first.target),
                        "say what is different, or describe both by one entry",
                    );
                }
            }
        }
    }
    out
}

/// Whether a target counts the branches of a union: their order says nothing.
fn picks_by_position(target: &str) -> bool {
    ["anyOf[", "oneOf[", "allOf["]
        .iter()
        .flat_map(|list| target.split(list).skip(1))
        .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '-'))
}

/// Words that add nothing to a name.
const FILLERS: [&str; 14] =
    ["a", "an", "the", "of", "this", "that", "its", "it", "is", "for", "in", "value", "field", "s"];

/// Whether a text only says the name of what it describes again.
fn is_empty(text: &Text) -> bool {
    // The name of an operation is a path, of a type a schema: there every text says more.
    if !matches!(text.word, "description" | "x-enum-descriptions") || text.text.contains('`') {
        return text.text.trim().is_empty();
    }
    let name = tokens(text.name.as_deref().unwrap_or_default());
    let name: Vec<&str> = name.iter().map(|word| singular(word)).collect();
    tokens(&text.text).iter().all(|word| FILLERS.contains(&word.as_str()) || name.contains(&singular(word)))
}

/// The words of a text or a name, in small letters.
fn tokens(text: &str) -> Vec<String> {
    text.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn singular(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem,
        _ => word,
    }
}

/// A text without what stands in backticks.
fn without_code(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

fn has_markup(plain: &str) -> bool {
    plain
        .match_indices('<')
        .any(|(at, _)| plain[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!'))
}
