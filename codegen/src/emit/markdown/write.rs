//! Events as lines of Markdown.
//!
//! In: what a parser has found, less what has no place in documentation. Out: lines that a parser reads as the same,
//! one way of writing for each thing. Must not know where the events come from.

use std::iter::Peekable;
use std::slice::Iter;

use pulldown_cmark::{Alignment, Event, LinkType, Options, Parser, Tag, TagEnd};

type Events<'e, 'a> = Peekable<Iter<'e, Event<'a>>>;

/// All lines; `options` are those of the parser that will read them.
pub(super) fn write(events: &[Event<'_>], options: Options) -> Vec<String> {
    let mut events = events.iter().peekable();
    join(blocks(&mut events, options), true)
}

/// Blocks below each other, with a blank line between where they stand apart.
fn join(blocks: Vec<Vec<String>>, apart: bool) -> Vec<String> {
    let mut out = Vec::new();
    for block in blocks.into_iter().filter(|block| !block.is_empty()) {
        if apart && !out.is_empty() {
            out.push(String::new());
        }
        out.extend(block);
    }
    out
}

/// Blocks up to the end of what holds them.
fn blocks(events: &mut Events<'_, '_>, options: Options) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    while let Some(event) = events.peek() {
        match event {
            Event::End(_) => break,
            Event::Start(tag) if is_block(tag) => {
                let tag = tag.clone();
                events.next();
                out.push(block(&tag, events, options));
                events.next();
            }
            Event::Rule => {
                events.next();
                out.push(vec!["***".to_owned()]);
            }
            Event::Html(text) => {
                out.push(vec![text.trim_end().to_owned()]);
                events.next();
            }
            // Items of a list may hold their text without a paragraph.
            _ => out.push(paragraph(&inline(events), options)),
        }
    }
    out
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn block(tag: &Tag<'_>, events: &mut Events<'_, '_>, options: Options) -> Vec<String> {
    match tag {
        Tag::Paragraph => paragraph(&inline(events), options),
        Tag::CodeBlock(_) => code_block(events),
        Tag::BlockQuote(_) => {
            let inside = join(blocks(events, options), true);
            inside.into_iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
        }
        Tag::List(first) => list(*first, events, options),
        Tag::Table(columns) => table(columns, events, options),
        _ => join(blocks(events, options), true),
    }
}

fn code_block(events: &mut Events<'_, '_>) -> Vec<String> {
    let mut text = String::new();
    while let Some(Event::Text(part)) = events.next_if(|event| matches!(event, Event::Text(_))) {
        text.push_str(part);
    }
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    let mut lines = vec![format!("{fence}text")];
    lines.extend(text.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

fn list(first: Option<u64>, events: &mut Events<'_, '_>, options: Options) -> Vec<String> {
    let mut items = Vec::new();
    let mut apart = false;
    let mut number = first;
    while let Some(Event::Start(Tag::Item)) = events.next_if(|event| matches!(event, Event::Start(Tag::Item))) {
        apart |= matches!(events.peek(), Some(Event::Start(Tag::Paragraph)));
        let inside = blocks(events, options);
        events.next();
        if inside.iter().all(Vec::is_empty) {
            // Its mark alone would underline the line above it.
            continue;
        }
        let mark = number.map_or("- ".to_owned(), |number| format!("{number}. "));
        number = number.map(|number| number + 1);
        items.push((mark, inside));
    }
    let items = items.into_iter().map(|(mark, inside)| {
        let blanks = " ".repeat(mark.len());
        let lines = join(inside, apart);
        let set = |(index, line): (usize, String)| {
            format!("{}{line}", if index == 0 { &mark } else { &blanks }).trim_end().to_owned()
        };
        lines.into_iter().enumerate().map(set).collect()
    });
    join(items.collect(), apart)
}

fn table(columns: &[Alignment], events: &mut Events<'_, '_>, options: Options) -> Vec<String> {
    let mut lines = Vec::new();
    while let Some(Event::Start(_)) = events.next_if(|event| matches!(event, Event::Start(_))) {
        let mut line = "|".to_owned();
        while let Some(Event::Start(_)) = events.next_if(|event| matches!(event, Event::Start(_))) {
            let cell = inline(events);
            events.next();
            line.push_str(&format!(" {} |", spelled(&cell, options, true).replace('\n', " ").trim()));
        }
        events.next();
        lines.push(line);
        if lines.len() == 1 {
            let mark = |column: &Alignment| match column {
                Alignment::None => "---|",
                Alignment::Left => ":--|",
                Alignment::Center => ":-:|",
                Alignment::Right => "--:|",
            };
            lines.push(format!("|{}", columns.iter().map(mark).collect::<String>()));
        }
    }
    lines
}

/// The events of one paragraph.
fn inline<'a>(events: &mut Events<'_, 'a>) -> Vec<Event<'a>> {
    let mut out = Vec::new();
    let mut depth = 0_usize;
    while let Some(event) = events.peek() {
        match event {
            Event::Start(tag) if is_block(tag) => break,
            Event::Rule | Event::Html(_) => break,
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => break,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        out.push((*event).clone());
        events.next();
    }
    out
}

fn paragraph(events: &[Event<'_>], options: Options) -> Vec<String> {
    let text = spelled(events, options, false);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(guard).collect()
}

/// A paragraph's text. Where stars would be read as something else than they are meant for, they are left out.
fn spelled(events: &[Event<'_>], options: Options, cell: bool) -> String {
    let text = text(events, cell, true);
    let starred = |event: &Event<'_>| matches!(event, Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough));
    if !events.iter().any(starred) {
        return text;
    }
    let lines: Vec<String> = text.lines().map(str::trim).map(guard).collect();
    // In a cell a bar is escaped once more than in a paragraph.
    let lines = lines.join("\n").replace("\\|", "|");
    let around = |event: &Event<'_>| matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph));
    let read = Parser::new_ext(&lines, options).filter(|event| !around(event)).collect();
    if compared(&super::merge(read)) == compared(events) { text } else { self::text(events, cell, false) }
}

/// Events in a form that can be compared: without the blanks at the ends of lines.
fn compared(events: &[Event<'_>]) -> String {
    let shown: Vec<String> = events
        .iter()
        .map(|event| match event {
            Event::Text(text) => text.to_string(),
            Event::Code(code) => format!("\u{1}code\u{2}{code}\u{3}"),
            Event::SoftBreak => "\n".to_owned(),
            Event::Start(Tag::Link { dest_url, .. }) => format!("\u{1}link\u{2}{dest_url}\u{3}"),
            event => format!("\u{1}{event:?}\u{3}"),
        })
        .collect();
    shown.concat().lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

fn text(events: &[Event<'_>], cell: bool, stars: bool) -> String {
    let mut out = String::new();
    let mut ends: Vec<String> = Vec::new();
    for (index, event) in events.iter().enumerate() {
        let star = |mark: &str| if stars { mark.to_owned() } else { String::new() };
        match event {
            Event::Start(tag) => {
                let (begin, end) = match tag {
                    Tag::Emphasis => (star("*"), star("*")),
                    Tag::Strong => (star("**"), star("**")),
                    Tag::Strikethrough => (star("~~"), star("~~")),
                    Tag::Link { link_type: LinkType::Autolink, .. } => ("<".to_owned(), ">".to_owned()),
                    Tag::Link { dest_url, .. } => {
                        if out.ends_with('!') {
                            out.insert(out.len() - 1, '\\');
                        }
                        let url =
                            if dest_url.contains(['(', ')']) { format!("<{dest_url}>") } else { dest_url.to_string() };
                        ("[".to_owned(), format!("]({})", if cell { url.replace('|', "%7C") } else { url }))
                    }
                    _ => (String::new(), String::new()),
                };
                out.push_str(&begin);
                ends.push(end);
            }
            Event::End(_) => out.push_str(&ends.pop().unwrap_or_default()),
            // The address of a link that shows it is written as it is.
            Event::Text(text) if ends.last().is_some_and(|end| end == ">") => out.push_str(text),
            Event::Text(text) => escape(text, cell, &mut out),
            Event::Code(code) => {
                let code = if cell { code.replace('|', "\\|") } else { code.to_string() };
                out.push_str(&code_span(&code));
            }
            Event::SoftBreak => out.push('\n'),
            Event::HardBreak if cell || index + 1 == events.len() => out.push(' '),
            Event::HardBreak => out.push_str("\\\n"),
            _ => {}
        }
    }
    out
}

/// Text as code.
fn code_span(code: &str) -> String {
    let longest = longest_run(code);
    if longest == 0 && !(code.starts_with(' ') && code.ends_with(' ')) {
        return format!("`{code}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {code} {fence}")
}

/// How many backticks stand side by side at most.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Text in which nothing is a mark.
fn escape(text: &str, cell: bool, out: &mut String) {
    let mut before = out.chars().last();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let after = rest.clone().next();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let marks = match c {
            '\\' | '`' | '[' | ']' | '<' | '~' => true,
            '_' => !(word(before) && word(after)),
            '*' => !(blank(before) && blank(after) && before.is_some() && after.is_some()),
            '|' => cell,
            '&' => after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '#'),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

/// A line whose beginning would make it something else than part of a paragraph.
fn guard(line: &str) -> String {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    if digits > 0 && rest.starts_with(['.', ')']) && ends(&rest[1..]) {
        return format!("{}\\{rest}", &line[..digits]);
    }
    let heading = line.trim_start_matches('#');
    let marked = line.starts_with(['-', '+']) && ends(&line[1..])
        || line.starts_with('#') && ends(heading)
        || line.starts_with('>')
        // A line that would make the one above it a heading or the head of a table.
        || !line.is_empty() && line.chars().all(|c| "=-|: ".contains(c));
    if marked { format!("\\{line}") } else { line.to_owned() }
}
