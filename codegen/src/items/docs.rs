//! Documentation as source: what the description says of a thing, and what is said in its place or beside it.

use crate::ir::Doc;

/// The documentation of one thing.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// What the description says.
    pub source: Doc,
    /// What is said where the description says nothing, without the full stop.
    pub otherwise: String,
    /// Arguments, each with what the description says of it.
    pub arguments: Vec<(String, Doc)>,
    /// Paragraphs of ours that follow.
    pub more: Vec<String>,
    /// The lines of an example.
    pub example: Vec<String>,
}

impl Docs {
    /// What the description says, or else `otherwise`.
    pub(super) fn new(source: &Doc, otherwise: impl Into<String>) -> Docs {
        Docs { source: source.clone(), otherwise: otherwise.into(), ..Docs::default() }
    }

    /// A text of the description, or nothing, and the value it is about: said where there is no text, told where there
    /// is, `before` in front.
    pub(super) fn of_value(text: Option<&str>, value: &str, before: &str) -> Docs {
        let text = text.filter(|text| !text.trim().is_empty());
        let more = text.map(|_| format!("{before}{value}.")).into_iter().collect();
        let source = Doc { text: text.map(str::to_owned), ..Doc::default() };
        Docs { source, otherwise: value.to_owned(), more, ..Docs::default() }
    }
}

/// Text as code, whatever is in it.
pub(crate) fn code(value: &str) -> String {
    let plain = one_line(value);
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

/// Text as one line.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().filter(|c| !is_treacherous(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Characters that show text in another order than it is written, or not at all.
pub(crate) fn is_treacherous(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
        || (c.is_control() && c != '\n' && c != '\t')
}
