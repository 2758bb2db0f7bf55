//! Documentation: what the description says of a thing in, `///` lines out.
//!
//! Its Markdown goes through `markdown.rs`; here stand its facts, what is said where it says nothing, and code in texts.
//! Characters that reorder text or cannot be seen are left out.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::text;
use super::links::Links;
use super::markdown;
use super::wrap::wrapped;
use crate::ir::Doc;

/// `///` attributes for these lines.
pub(super) fn outer<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    // Names and paths come from the description too, and a line is one line whatever is in them.
    let lines: Vec<String> = lines.iter().map(|line| line_of(line.as_ref())).collect();
    let lines = wrapped(&lines).into_iter().map(|line| {
        let line = text(&if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Text as one line.
fn line_of(text: &str) -> String {
    text.chars().filter(|c| !is_treacherous(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The lines for a thing: its description, or what is known of it, then its facts.
pub(super) fn lines(doc: &Doc, fallback: &str, links: Links<'_>) -> Vec<String> {
    let facts = safe(&self::facts(doc).join(", "), Links::default()).join(" ");
    let mut out = match doc.text.as_deref().map(|text| safe(text, links)).filter(|lines| !lines.is_empty()) {
        Some(lines) => lines,
        None if facts.is_empty() => return vec![format!("{fallback}.")],
        None => return vec![format!("{fallback}: {facts}.")],
    };
    if !facts.is_empty() {
        out.push(String::new());
        out.push(format!("{}.", capital(&facts)));
    }
    out
}

/// What a format says, and the words that say it as well.
const SAID: [(&str, &[&str]); 2] = [("an e-mail address", &["e-mail"]), ("a URL", &["URL", "address", "link"])];

/// The facts that the words do not say.
fn facts(doc: &Doc) -> Vec<String> {
    let text = doc.text.as_deref().unwrap_or_default();
    let is_said =
        |fact: &String| SAID.iter().any(|(said, words)| said == fact && words.iter().any(|w| text.contains(w)));
    let mut facts: Vec<String> = doc.facts.iter().filter(|fact| !is_said(fact)).cloned().collect();
    facts.extend(doc.default.as_deref().map(|default| format!("{} when not given", code(default))));
    facts
}

/// A line of a list of arguments: what the first paragraph says, then the facts. Nothing where there are no words.
pub(super) fn argument(name: &str, doc: &Doc, links: Links<'_>) -> Option<String> {
    doc.text.as_deref().filter(|text| !text.trim().is_empty())?;
    let lines = lines(doc, "", links);
    let first = lines.iter().take_while(|line| !line.is_empty());
    let facts = lines.iter().skip_while(|line| !line.is_empty()).last().filter(|_| !facts(doc).is_empty());
    let said: Vec<&str> = first.chain(facts).map(String::as_str).collect();
    Some(format!("* `{}` — {}", name.trim_start_matches("r#"), said.join(" ")))
}

/// `#[deprecated]` where the description says so.
pub(super) fn deprecated(doc: &Doc) -> TokenStream {
    if !doc.deprecated {
        return quote!();
    }
    let note = match &doc.advice {
        Some(advice) => text(&line_of(&safe(advice, Links::default()).join(" "))),
        None => text("marked as deprecated in the API description"),
    };
    quote!(#[deprecated(note = #note)])
}

/// Text as code, whatever is in it.
pub(super) fn code(value: &str) -> String {
    let plain = line_of(value);
    if value.is_empty() {
        return "The empty text".to_owned();
    }
    if plain.trim().is_empty() {
        return format!("`{value:?}`");
    }
    // The fence is one longer than the longest run of backticks inside.
    let longest = plain.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return format!("`{plain}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {plain} {fence}")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// Characters that show text in another order than it is written, or not at all.
fn is_treacherous(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
        || (c.is_control() && c != '\n' && c != '\t')
}

/// A description's Markdown, line by line, safe for rustdoc; `links` is where its links lead.
pub(super) fn safe(text: &str, links: Links<'_>) -> Vec<String> {
    let clean: String = text.chars().filter(|c| !is_treacherous(*c)).collect();
    markdown::lines(&clean, links)
}
