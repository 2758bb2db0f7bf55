//! Documentation: a description's Markdown made safe for rustdoc.
//!
//! Nothing a description says may become code, a doctest, a broken link or markup that swallows the page. Raw HTML is
//! shown as text, square brackets are links only where they are whole ones, code blocks are never compiled, and
//! characters that reorder text are left out.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::text;
use crate::ir::Doc;

/// `///` attributes for these lines.
pub(super) fn outer<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        // Names and paths come from the description too, and a line is one line whatever is in them.
        let line = self::line(line.as_ref());
        let line = text(&if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Text as one line.
fn line(text: &str) -> String {
    text.chars().filter(|c| !is_treacherous(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The lines for a thing: its description, or what is known of it, then its facts.
pub(super) fn lines(doc: &Doc, fallback: &str) -> Vec<String> {
    let mut facts = doc.facts.clone();
    facts.extend(doc.default.as_deref().map(|default| format!("{} when not given", code(default))));
    let facts = escape_line(&facts.join(", "));
    let mut out = match doc.text.as_deref().map(safe).filter(|lines| !lines.is_empty()) {
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

/// A line of a list of arguments: what the first paragraph says, then the facts. Nothing where there are no words.
pub(super) fn argument(name: &str, doc: &Doc) -> Option<String> {
    doc.text.as_deref().filter(|text| !text.trim().is_empty())?;
    let lines = lines(doc, "");
    let first = lines.iter().take_while(|line| !line.is_empty());
    let facts = lines.iter().skip_while(|line| !line.is_empty()).last().filter(|_| has_facts(doc));
    let said: Vec<&str> = first.chain(facts).map(String::as_str).collect();
    Some(format!("* `{}` — {}", name.trim_start_matches("r#"), said.join(" ")))
}

fn has_facts(doc: &Doc) -> bool {
    !doc.facts.is_empty() || doc.default.is_some()
}

/// `#[deprecated]` where the description says so.
pub(super) fn deprecated(doc: &Doc) -> TokenStream {
    if !doc.deprecated {
        return quote!();
    }
    let note = match &doc.advice {
        Some(advice) => text(&line(&safe(advice).join(" "))),
        None => text("marked as deprecated in the API description"),
    };
    quote!(#[deprecated(note = #note)])
}

/// Text as code, whatever is in it.
pub(super) fn code(value: &str) -> String {
    let plain: String =
        value.chars().filter(|c| !is_treacherous(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
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

/// A description's Markdown, line by line, safe for rustdoc.
pub(super) fn safe(markdown: &str) -> Vec<String> {
    let clean: String = markdown.chars().filter(|c| !is_treacherous(*c)).collect();
    let mut out: Vec<String> = Vec::new();
    let mut fence: Option<String> = None;
    for line in clean.lines() {
        let trimmed = line.trim();
        if let Some(mark) = &fence {
            if trimmed.starts_with(mark.as_str()) && trimmed.chars().all(|c| mark.starts_with(c)) {
                out.push(mark.clone());
                fence = None;
            } else {
                out.push(line.trim_end().replace('\t', "    "));
            }
            continue;
        }
        let mark: String = trimmed.chars().take_while(|c| *c == '`').collect();
        let tildes: String = trimmed.chars().take_while(|c| *c == '~').collect();
        let mark = if mark.len() >= 3 { mark } else { tildes };
        if mark.len() >= 3 && !trimmed[mark.len()..].contains('`') {
            out.push(format!("{mark}text"));
            fence = Some(mark);
            continue;
        }
        // Four blanks in front would make a line a code block, and rustdoc would compile it.
        let list = trimmed.starts_with(['-', '*', '+']) || trimmed.chars().next().is_some_and(|c| c.is_ascii_digit());
        let indent = if list { line.len() - line.trim_start().len() } else { 0 };
        let nested = list && indent > 0 && out.last().is_some_and(|last| !last.is_empty());
        let indent = if nested { "  " } else { "" };
        out.push(format!("{indent}{}", escape_line(trimmed)));
    }
    if let Some(mark) = fence {
        out.push(mark);
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    let blank = out.iter().take_while(|line| line.is_empty()).count();
    out.drain(..blank);
    out.dedup_by(|a, b| a.is_empty() && b.is_empty());
    out
}

/// One line outside code blocks.
fn escape_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let next = &rest[c.len_utf8()..];
        match c {
            // The description's own escape of a backtick: text, wherever it stands.
            '\\' if next.starts_with('`') => {
                out.push_str("\\`");
                rest = &next[1..];
                continue;
            }
            '`' => {
                // A run of backticks opens code only where a run of the same length closes it.
                let run = rest.len() - rest.trim_start_matches('`').len();
                let length = match closing(&rest[run..], run) {
                    Some(end) => run + end + run,
                    None => {
                        out.push_str(&"\\`".repeat(run));
                        rest = &rest[run..];
                        continue;
                    }
                };
                out.push_str(&rest[..length]);
                rest = &rest[length..];
                continue;
            }
            '<' | '>' | ']' => {
                // A quote's mark at the beginning of a line is Markdown's own.
                if !(c == '>' && out.trim().is_empty()) {
                    out.push('\\');
                }
                out.push(c);
            }
            '[' => match link(rest) {
                Some((label, url, length)) => {
                    out.push_str(&format!("[{}]({url})", escape_line(label)));
                    rest = &rest[length..];
                    continue;
                }
                None => out.push_str("\\["),
            },
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                let end = rest.find(|c: char| c.is_whitespace() || "<>()[]\"'`".contains(c)).unwrap_or(rest.len());
                let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
                if url.len() > 8 {
                    out.push_str(&format!("<{url}>"));
                } else {
                    out.push_str(url);
                }
                rest = &rest[url.len()..];
                continue;
            }
            _ => out.push(c),
        }
        rest = next;
    }
    out
}

/// Where a run of exactly this many backticks begins.
fn closing(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == run {
            return Some(start);
        }
        at = start + length;
    }
    None
}

/// A whole link to a web page at the beginning of the text: label, address, length.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let close = text.find("](")?;
    let label = &text[1..close];
    let end = text[close..].find(')')? + close;
    let url = &text[close + 2..end];
    let whole = !label.contains(['[', ']']) && !url.contains(char::is_whitespace) && !url.contains(['<', '>']);
    let web = url.starts_with("http://") || url.starts_with("https://");
    (whole && web).then_some((label, url, end + 1))
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn nothing_in_a_description_becomes_markup_or_code() {
        let text = "See <b>this</b> [x] and [docs](https://example.com/a), https://example.com.\n\n    fn main() {}\n```rust\npanic!()\n```\none ` tick */ \u{202e}x";
        assert_eq!(
            safe(text),
            [
                "See \\<b\\>this\\</b\\> \\[x\\] and [docs](https://example.com/a), <https://example.com>.",
                "",
                "fn main() {}",
                "```text",
                "panic!()",
                "```",
                "one \\` tick */ x",
            ]
        );
    }
}
