//! HTML inside Markdown: what each tag stands for.
//!
//! In: Markdown. Out: the same without any HTML, each tag a mark in its place, a character that nobody uses, and what
//! each mark stands for. Tags that come in pairs count only as pairs. Must not know what the parser makes of the rest.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Blocks of documentation sites: without a word they are warnings, else quotes that begin with it.
pub(super) const CALLOUTS: &[(&str, Option<&str>)] = &[
    ("warning", None),
    ("danger", None),
    ("note", Some("Note:")),
    ("info", Some("Note:")),
    ("tip", Some("Tip:")),
    ("check", Some("Note:")),
];

/// Tags within a paragraph that Markdown has a word for.
const INLINE: &[(&str, Inline)] = &[
    ("b", Inline::Strong),
    ("strong", Inline::Strong),
    ("i", Inline::Emphasis),
    ("em", Inline::Emphasis),
    ("s", Inline::Strikethrough),
    ("del", Inline::Strikethrough),
    ("code", Inline::Code),
    ("kbd", Inline::Code),
    ("a", Inline::Link),
];

/// What stands behind a `<` that begins an address and no tag.
const ADDRESSES: [&str; 3] = ["https://", "http://", "mailto:"];

/// The first of the characters that are marks, which Unicode leaves to private use.
const FIRST: u32 = 0xf_0000;
const MOST: usize = 0xffff;

/// What a pair of tags within a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    Strong,
    Emphasis,
    Strikethrough,
    Code,
    Link,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The text that it has taken the place of.
    Text,
    /// The beginning of a callout.
    Open(Option<&'static str>),
    /// Its end.
    Close,
    /// The beginning of a callout inside a table, where only its word fits.
    Lead(&'static str),
    /// Nothing.
    Nothing,
    /// A new line.
    Break,
    /// The beginning of a pair within a paragraph: what it is, and the mark of its end.
    Begin(MarkKind),
    /// Its end.
    End,
}

/// A pair within a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MarkKind {
    pub(super) inline: Inline,
    /// The position of the mark of its end.
    pub(super) partner: usize,
}

/// What all marks of a text stand for.
#[derive(Default)]
pub(super) struct Marks(Vec<Mark>);

/// A character that stands for something.
pub(super) struct Mark {
    pub(super) role: Role,
    /// What stood in its place.
    text: String,
    /// Where a link leads.
    pub(super) href: Option<String>,
}

impl Marks {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A mark with its position.
    pub(super) fn get(&self, c: char) -> Option<(usize, &Mark)> {
        let index = usize::try_from(u32::from(c).checked_sub(FIRST)?).ok()?;
        Some((index, self.0.get(index)?))
    }

    /// What a character stands for, if it is a mark.
    pub(super) fn role(&self, c: char) -> Option<Role> {
        self.get(c).map(|(_, mark)| mark.role)
    }

    /// A text with what stood in the place of its marks.
    pub(super) fn restore(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match self.get(c) {
                Some((_, mark)) => out.push_str(&mark.text),
                None => out.push(c),
            }
        }
        out
    }
}

/// Whether a character is kept for marks.
pub(super) fn is_mark(c: char) -> bool {
    u32::from(c) >= FIRST && u32::from(c) - FIRST <= 0xffff
}

/// A tag, or the beginning of something that is none.
struct Found<'a> {
    place: Range<usize>,
    /// Its name in small letters; empty where it is no tag.
    name: String,
    closing: bool,
    href: Option<&'a str>,
    in_table: bool,
}

/// The text without HTML, with a mark where a tag or a `<` of it stood.
pub(super) fn mark(markdown: &str, options: Options) -> (Cow<'_, str>, Marks) {
    if !markdown.contains('<') {
        return (
            if markdown.contains(is_mark) { markdown.replace(is_mark, "").into() } else { markdown.into() },
            Marks::default(),
        );
    }
    let markdown = markdown.replace(is_mark, "");
    let found = find(&markdown, options);
    let roles = pair(&found);
    let mut out = String::with_capacity(markdown.len() + 16);
    let mut marks = Marks::default();
    let mut at = 0;
    for (found, role) in found.iter().zip(roles) {
        out.push_str(&markdown[at..found.place.start]);
        at = found.place.end;
        let c = u32::try_from(marks.0.len()).ok().and_then(|index| char::from_u32(FIRST + index)).unwrap_or(' ');
        let block = matches!(role, Role::Open(_) | Role::Close);
        out.push_str(if block { "\n\n" } else { "" });
        out.push(c);
        out.push_str(if block { "\n\n" } else { "" });
        let href = found.href.map(str::to_owned);
        marks.0.push(Mark { role, text: markdown[found.place.clone()].to_owned(), href });
    }
    out.push_str(&markdown[at..]);
    (out.into(), marks)
}

/// All that Markdown takes for HTML, tag by tag.
fn find<'a>(markdown: &'a str, options: Options) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    let mut in_table = false;
    for (event, place) in Parser::new_ext(markdown, options).into_offset_iter() {
        match event {
            Event::Start(Tag::Table(_)) => in_table = true,
            Event::End(TagEnd::Table) => in_table = false,
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
                let mut at = place.start;
                while let Some(start) = markdown[at..place.end].find('<').map(|start| at + start) {
                    let after = &markdown[start + 1..place.end];
                    if ADDRESSES.iter().any(|scheme| after.starts_with(scheme)) {
                        at = start + 1;
                        continue;
                    }
                    let one = tag(&markdown[start..place.end], start, in_table);
                    at = one.place.end;
                    if found.len() < MOST {
                        found.push(one);
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// The tag at the beginning of a text; where there is none, the character alone.
fn tag(text: &str, start: usize, in_table: bool) -> Found<'_> {
    let none = Found { place: start..start + 1, name: String::new(), closing: false, href: None, in_table };
    let closing = text.starts_with("</");
    let inside = &text[if closing { 2 } else { 1 }..];
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
    let name = inside[..length].to_ascii_lowercase();
    let mut quote = None;
    let end = inside[length..].find(|c: char| {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None => return c == '>' || c == '<',
        }
        false
    });
    let Some(end) = end.map(|end| length + end).filter(|end| inside[*end..].starts_with('>')) else { return none };
    let attributes = &inside[length..end];
    let is_void = attributes.trim_end().ends_with('/');
    let known = name == "br" || (is_callout(&name) || is_inline(&name)) && !is_void;
    let apart = attributes.is_empty() || attributes.starts_with(|c: char| c.is_whitespace() || c == '/');
    if !known || !apart {
        return none;
    }
    let length = inside.len() - inside[end + 1..].len() + if closing { 2 } else { 1 };
    Found { place: start..start + length, name, closing, href: href(attributes), in_table }
}

fn is_callout(name: &str) -> bool {
    CALLOUTS.iter().any(|(known, _)| *known == name)
}

fn is_inline(name: &str) -> bool {
    INLINE.iter().any(|(known, _)| *known == name)
}

/// The address among the attributes of a tag.
fn href(attributes: &str) -> Option<&str> {
    let value = attributes.split_once("href=")?.1;
    let quote = value.chars().next().filter(|c| *c == '"' || *c == '\'')?;
    value[1..].split(quote).next()
}

/// What each tag stands for: a beginning and an end only where there are both.
fn pair(found: &[Found<'_>]) -> Vec<Role> {
    let mut roles = vec![Role::Text; found.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, one) in found.iter().enumerate() {
        if one.name == "br" {
            roles[index] = if one.in_table { Role::Nothing } else { Role::Break };
        } else if one.name.is_empty() {
        } else if !one.closing {
            open.push(index);
        } else if let Some(position) = open.iter().rposition(|open| found[*open].name == one.name) {
            let begin = open[position];
            open.truncate(position);
            let (first, last) = match CALLOUTS.iter().find(|(name, _)| *name == one.name) {
                Some((_, word)) if one.in_table || found[begin].in_table => {
                    (Role::Lead(word.unwrap_or("Warning:")), Role::Nothing)
                }
                Some((_, word)) => (Role::Open(*word), Role::Close),
                None => {
                    let inline = INLINE.iter().find(|(name, _)| *name == one.name);
                    let inline = inline.map_or(Inline::Strong, |(_, inline)| *inline);
                    (Role::Begin(MarkKind { inline, partner: index }), Role::End)
                }
            };
            roles[begin] = first;
            roles[index] = last;
        }
    }
    roles
}
