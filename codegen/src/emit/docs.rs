//! Documentation: its source in, `///` lines out.
//!
//! The description's Markdown goes through `markdown/`; here stand its facts. Characters that reorder text or cannot be
//! seen are left out.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, text};
use super::markdown;
use super::wrap::wrapped;
use crate::ir::{Doc, Fact};
use crate::items::docs::{code, is_treacherous, one_line};
use crate::items::{Docs, Links};

/// `///` attributes for a thing.
pub(super) fn of(cx: &Context<'_>, docs: &Docs) -> TokenStream {
    let mut out = lines(&docs.source, &docs.otherwise, cx.links);
    let described = docs.arguments.iter().filter_map(|(name, doc)| argument(name, doc, cx.links));
    let described: Vec<String> = described.collect();
    let more = docs.more.iter().map(|line| vec![line.clone()]);
    for paragraph in std::iter::once(described).chain(more).chain([docs.example.clone()]) {
        if !paragraph.is_empty() {
            out.push(String::new());
            out.extend(paragraph);
        }
    }
    outer(&out)
}

/// `///` attributes for these lines.
pub(super) fn outer<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    // Names and paths come from the description too, and a line is one line whatever is in them.
    let lines: Vec<String> = lines.iter().map(|line| one_line(line.as_ref())).collect();
    let lines = wrapped(&lines).into_iter().map(|line| {
        let line = text(&if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// The lines for a thing: its description, or what is known of it, then its facts.
fn lines(doc: &Doc, otherwise: &str, links: &Links) -> Vec<String> {
    let facts = safe(&self::facts(doc).join(", "), &Links::default()).join(" ");
    let mut out = match doc.text.as_deref().map(|text| safe(text, links)).filter(|lines| !lines.is_empty()) {
        Some(lines) => lines,
        None if facts.is_empty() => return vec![format!("{otherwise}.")],
        None => return vec![format!("{otherwise}: {facts}.")],
    };
    if !facts.is_empty() {
        out.push(String::new());
        out.push(format!("{}.", capital(&facts)));
    }
    out
}

/// What a format says, and the words that say it as well.
const SAID: [(Fact, &[&str]); 2] = [(Fact::Email, &["e-mail"]), (Fact::Url, &["URL", "address", "link"])];

/// The facts that the words do not say.
fn facts(doc: &Doc) -> Vec<String> {
    let text = doc.text.as_deref().unwrap_or_default();
    let is_said = |fact: &Fact| SAID.iter().any(|(said, words)| said == fact && words.iter().any(|w| text.contains(w)));
    let mut facts: Vec<String> = doc.facts.iter().filter(|fact| !is_said(fact)).map(Fact::to_string).collect();
    facts.extend(doc.default.as_deref().map(|default| format!("{} when not given", code(default))));
    facts
}

/// A line of a list of arguments: what the first paragraph says, then the facts. Nothing where there are no words.
fn argument(name: &str, doc: &Doc, links: &Links) -> Option<String> {
    doc.text.as_deref().filter(|text| !text.trim().is_empty())?;
    let lines = lines(doc, "", links);
    // The frame of a callout is no paragraph.
    let paragraphs = || lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    let first = paragraphs().find(|lines| !lines[0].starts_with('<')).unwrap_or_default().iter();
    let facts = lines.iter().skip_while(|line| !line.is_empty()).last().filter(|_| !facts(doc).is_empty());
    let said: Vec<&str> = first.chain(facts).map(String::as_str).collect();
    Some(format!("* `{name}` — {}", said.join(" ")))
}

/// `#[deprecated]` where the description says so.
pub(super) fn deprecated(docs: &Docs) -> TokenStream {
    if !docs.source.deprecated {
        return quote!();
    }
    let note = match &docs.source.advice {
        Some(advice) => text(&one_line(&safe(advice, &Links::default()).join(" "))),
        None => text("marked as deprecated in the API description"),
    };
    quote!(#[deprecated(note = #note)])
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// A description's Markdown, line by line, safe for rustdoc; `links` is where its links lead.
pub(super) fn safe(text: &str, links: &Links) -> Vec<String> {
    let clean: String = text.chars().filter(|c| !is_treacherous(*c)).collect();
    markdown::lines(&clean, links)
}
