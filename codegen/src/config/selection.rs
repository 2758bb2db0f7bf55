//! `[operations]`: which operations are written.
//!
//! In: selectors, and the operations of a description. Out: the ids of those that are written, and selectors without
//! effect. Must not know what becomes of types.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::Config;
use crate::openapi::Operation;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// The entries of the table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Selection {
    /// What is written: everything where nothing is named.
    include: Vec<Spanned<String>>,
    /// What is not, although it would be.
    exclude: Vec<Spanned<String>>,
}

/// Whether a selector selects an operation: by `tag:` and a tag, by a path with or without its method, or by its id.
fn selects(selector: &str, operation: &Operation) -> bool {
    if let Some(tag) = selector.strip_prefix("tag:") {
        return operation.tags.iter().any(|own| fits(tag.trim_start(), own));
    }
    match selector.split_once(' ') {
        _ if selector.starts_with('/') => fits(selector, &operation.path),
        Some((method, path)) if path.trim_start().starts_with('/') => {
            fits(&method.to_ascii_uppercase(), &operation.method) && fits(path.trim_start(), &operation.path)
        }
        _ => fits(selector, &operation.id),
    }
}

/// Whether a text is as a pattern has it, in which `*` stands for any characters or none.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    text.len() >= last.len() && text.ends_with(last)
}

impl Config {
    /// Whether only some operations are written.
    pub fn is_selective(&self) -> bool {
        let selection = &self.entries.operations;
        !selection.include.is_empty() || !selection.exclude.is_empty()
    }

    /// The ids of the operations that are written, and the selectors that have no effect.
    pub fn select<'o>(&self, operations: &'o [Operation]) -> (BTreeSet<&'o str>, Diagnostics) {
        let selection = &self.entries.operations;
        let mut idle = Diagnostics::new();
        let all = |operation: &&Operation| {
            selection.include.is_empty() || selection.include.iter().any(|one| selects(one.get_ref(), operation))
        };
        for one in &selection.include {
            if !operations.iter().any(|operation| selects(one.get_ref(), operation)) {
                idle.push(self.pointless(&format!("operations.include, selector \"{}\"", one.get_ref()), one));
            }
        }
        let included: Vec<&Operation> = operations.iter().filter(all).collect();
        for one in &selection.exclude {
            if !included.iter().any(|operation| selects(one.get_ref(), operation)) {
                idle.push(
                    Diagnostic::new(
                        "",
                        format!(
                            "the entry operations.exclude, selector \"{}\" takes out no operation that would be written",
                            one.get_ref()
                        ),
                        "take it out, or correct it",
                    )
                    .in_file(&self.file)
                    .at_line(Some(self.line_of(one.span().start))),
                );
            }
        }
        let is_out = |operation: &&&Operation| !selection.exclude.iter().any(|one| selects(one.get_ref(), operation));
        let kept: BTreeSet<&str> = included.iter().filter(is_out).map(|operation| operation.id.as_str()).collect();
        if let (true, false, Some(one)) = (kept.is_empty(), operations.is_empty(), selection.exclude.first()) {
            idle.push(
                Diagnostic::new(
                    "",
                    format!("[operations] leaves none of the {} operations", operations.len()),
                    "exclude less",
                )
                .in_file(&self.file)
                .at_line(Some(self.line_of(one.span().start))),
            );
        }
        (kept, idle)
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, text) in
            [("a", "a"), ("*", ""), ("a*", "a"), ("/a/*", "/a/b/c"), ("*b*c", "abbc"), ("a*a", "aa"), ("a**b", "ab")]
        {
            assert!(fits(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("a", "A"), ("a*a", "a"), ("/a/*", "/a"), ("*b*c", "cb"), ("a", "ab"), ("a*b*b", "ab")]
        {
            assert!(!fits(pattern, text), "{pattern} {text}");
        }
    }
}
