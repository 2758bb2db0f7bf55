//! Markdown of a description made safe for rustdoc.
//!
//! In: Markdown as documentation sites write it, with tags of theirs. Out: lines of Markdown that rustdoc shows as meant.
//! Nothing in them becomes code, a doctest, a link to an item, or markup that swallows the page: code blocks are text,
//! links are whole ones to the web, tags that have a counterpart become it (see `html.rs`), and all others are shown as
//! text. Must not know what the text is about.
//!
//! `pulldown-cmark` parses, as it does for rustdoc; `write.rs` writes down what remains.

mod html;
mod inline;
mod site;
mod write;

use html::{Marks, Role};
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::items::Links;

/// What rustdoc reads, but for what no description means: footnotes and boxes to tick stay text.
const READ: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// What rustdoc reads, so that text which looks like it is escaped.
const WRITTEN: Options = READ.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_TASKLISTS);

/// How a warning begins, in rustdoc's own words; it ends with the next [`WARNING_END`].
pub(super) const WARNING: &str = "<div class=\"warning\">";

/// How a warning ends.
pub(super) const WARNING_END: &str = "</div>";

/// Markdown as lines; `links` is where its links lead.
pub(super) fn lines(markdown: &str, links: &Links) -> Vec<String> {
    let markdown = markdown.trim();
    if is_plain(markdown) {
        return markdown.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    }
    let markdown = site::rewrite(markdown);
    let (source, marks) = html::mark(&markdown, READ);
    let mut events: Vec<Event<'_>> = Parser::new_ext(&source, READ).collect();
    events = merge(events);
    events = rewrite_blocks(events, &marks);
    events = rewrite_inline(events, &marks);
    events = rewrite_links(events, links);
    events = merge(flatten(events));
    let lines = write::write(&events, WRITTEN);
    lines.into_iter().map(|line| line.replace('\t', "    ").replace(html::is_mark, "")).collect()
}

/// Whether a text is one paragraph in which nothing can mean anything to Markdown.
fn is_plain(text: &str) -> bool {
    let calm = |line: &str| line.starts_with(|c: char| c.is_alphabetic()) && !line.contains("://");
    text.lines().all(calm) && text.chars().all(|c| c.is_alphanumeric() || " \n.,;:()'\"/?%+".contains(c))
}

/// Texts side by side as one.
fn merge(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut out: Vec<Event<'_>> = Vec::with_capacity(events.len());
    let mut events = events.into_iter().peekable();
    while let Some(event) = events.next() {
        match event {
            Event::Text(first) if matches!(events.peek(), Some(Event::Text(_))) => {
                let mut whole = first.into_string();
                while let Some(Event::Text(more)) = events.next_if(|event| matches!(event, Event::Text(_))) {
                    whole.push_str(&more);
                }
                out.push(Event::Text(whole.into()));
            }
            event => out.push(event),
        }
    }
    out
}

/// Bold text inside bold text is bold already.
fn flatten(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut bold = 0_usize;
    let mut shown = |event: &Event<'_>| match event {
        Event::Start(Tag::Strong) => {
            bold += 1;
            bold == 1
        }
        Event::End(TagEnd::Strong) => {
            bold -= 1;
            bold == 0
        }
        _ => true,
    };
    events.into_iter().filter(|event| shown(event)).collect()
}

/// Blocks as they are shown: headings as bold lines, code as text, callouts in a frame, HTML as text.
fn rewrite_blocks<'a>(events: Vec<Event<'a>>, marks: &Marks) -> Vec<Event<'a>> {
    let mut out: Vec<Event<'a>> = Vec::with_capacity(events.len());
    // Callouts that are open, and how many lists and quotes around the place.
    let mut frames: Vec<Role> = Vec::new();
    let mut depth = 0_usize;
    let mut index = 0;
    while index < events.len() {
        if let Some(role) = lone_mark(&events[index..], marks).filter(|_| depth == 0) {
            index += 3;
            match role {
                Role::Open(word) => {
                    frames.push(role);
                    let led = word.is_some()
                        && matches!(events.get(index), Some(Event::Start(Tag::Paragraph)))
                        && lone_mark(&events[index..], marks).is_none();
                    open(word, led, &mut out);
                    index += usize::from(led);
                }
                _ => out.extend(frames.pop().into_iter().flat_map(close)),
            }
            continue;
        }
        match &events[index] {
            Event::Start(Tag::Heading { .. }) => {
                out.extend([Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)]);
            }
            Event::End(TagEnd::Heading(_)) => {
                out.extend([Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)]);
            }
            Event::Start(Tag::CodeBlock(_)) => {
                out.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced("text".into()))));
            }
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Html(text) | Event::InlineHtml(text) => out.push(Event::Text(text.trim().to_owned().into())),
            // Documentation sites escape braces within code too, where Markdown has no escapes.
            Event::Code(code) => out.push(Event::Code(code.replace("\\{", "{").replace("\\}", "}").into())),
            event => {
                match event {
                    Event::Start(Tag::BlockQuote(_) | Tag::Item) => depth += 1,
                    Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => depth = depth.saturating_sub(1),
                    _ => {}
                }
                out.push(event.clone());
            }
        }
        index += 1;
    }
    out.extend(frames.into_iter().rev().flat_map(close));
    out
}

/// A paragraph that is nothing but the mark of a callout.
fn lone_mark(events: &[Event<'_>], marks: &Marks) -> Option<Role> {
    let [Event::Start(Tag::Paragraph), Event::Text(text), Event::End(TagEnd::Paragraph), ..] = events else {
        return None;
    };
    let mut chars = text.chars();
    let role = marks.role(chars.next()?)?;
    (chars.next().is_none() && matches!(role, Role::Open(_) | Role::Close)).then_some(role)
}

/// The beginning of a callout; one that is a quote begins with its word, in the paragraph that follows where there is one.
fn open(word: Option<&'static str>, led: bool, out: &mut Vec<Event<'_>>) {
    let Some(word) = word else {
        out.extend(frame(WARNING));
        return;
    };
    let lead = inline::lead(word);
    out.extend([Event::Start(Tag::BlockQuote(None)), Event::Start(Tag::Paragraph)].into_iter().chain(lead));
    out.push(if led { Event::Text(" ".into()) } else { Event::End(TagEnd::Paragraph) });
}

/// The end of a callout.
fn close<'a>(role: Role) -> Vec<Event<'a>> {
    match role {
        Role::Open(Some(_)) => vec![Event::End(TagEnd::BlockQuote(None))],
        _ => frame(WARNING_END).into(),
    }
}

/// A line of HTML, the only kind there is.
fn frame<'a>(line: &str) -> [Event<'a>; 3] {
    [Event::Start(Tag::HtmlBlock), Event::Html(format!("{line}\n").into()), Event::End(TagEnd::HtmlBlock)]
}

/// Marks within paragraphs as what they stand for.
fn rewrite_inline<'a>(events: Vec<Event<'a>>, marks: &Marks) -> Vec<Event<'a>> {
    if marks.is_empty() {
        return events;
    }
    let mut split: Vec<Event<'a>> = Vec::with_capacity(events.len());
    let mut in_code = false;
    for event in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => {
                in_code = true;
                split.push(event);
            }
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                split.push(event);
            }
            Event::Text(text) if in_code => split.push(Event::Text(marks.restore(&text).into())),
            Event::Code(code) => split.push(Event::Code(marks.restore(&code).into())),
            // A mark is a text of its own from here on.
            Event::Text(text) => {
                let mut plain = String::new();
                for c in text.chars() {
                    match marks.role(c) {
                        None => plain.push(c),
                        Some(Role::Text) => plain.push_str(&marks.restore(c.encode_utf8(&mut [0; 4]))),
                        Some(_) => {
                            if !plain.is_empty() {
                                split.push(Event::Text(std::mem::take(&mut plain).into()));
                            }
                            split.push(Event::Text(c.to_string().into()));
                        }
                    }
                }
                if !plain.is_empty() {
                    split.push(Event::Text(plain.into()));
                }
            }
            Event::Start(tag) => split.push(Event::Start(restored(tag, marks))),
            event => split.push(event),
        }
    }
    inline::rewrite(split, marks)
}

/// An address with the text that its marks stand for.
fn restored<'a>(tag: Tag<'a>, marks: &Marks) -> Tag<'a> {
    match tag {
        Tag::Link { link_type, dest_url, id, .. } => {
            Tag::Link { link_type, dest_url: marks.restore(&dest_url).into(), title: "".into(), id }
        }
        Tag::Image { link_type, dest_url, id, .. } => {
            Tag::Image { link_type, dest_url: marks.restore(&dest_url).into(), title: "".into(), id }
        }
        tag => tag,
    }
}

/// Links to the web as they are, those within the documentation made whole, all others as their text; pictures as links.
fn rewrite_links<'a>(events: Vec<Event<'a>>, links: &Links) -> Vec<Event<'a>> {
    let mut out = Vec::with_capacity(events.len());
    // For each link and picture that is open: whether it was written as a link.
    let mut open: Vec<bool> = Vec::new();
    let mut in_code = false;
    for event in events {
        let inside = open.contains(&true);
        match event {
            Event::Start(Tag::Link { dest_url, link_type, .. } | Tag::Image { dest_url, link_type, .. }) => {
                let target = match link_type {
                    LinkType::Email => Some((format!("mailto:{dest_url}"), LinkType::Inline)),
                    LinkType::Autolink => absolute(&dest_url, None).map(|url| (url, link_type)),
                    _ => absolute(&dest_url, links.site.as_deref()).map(|url| (url, LinkType::Inline)),
                };
                let target = target.filter(|_| !inside);
                open.push(target.is_some());
                out.extend(target.map(|(url, link_type)| Event::Start(link(url, link_type))));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if open.pop() == Some(true) {
                    if matches!(out.last(), Some(Event::Start(Tag::Link { .. }))) {
                        // A picture that nobody has described.
                        out.push(Event::Text("picture".into()));
                    }
                    out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Text(text) if !in_code && !inside => addresses(&text, &mut out),
            Event::Code(text) if !inside => {
                let target = links.calls.get(&*text).cloned();
                let end = target.is_some().then_some(Event::End(TagEnd::Link));
                out.extend(target.map(|path| Event::Start(link(path, LinkType::Inline))));
                out.push(Event::Code(text));
                out.extend(end);
            }
            event => {
                match &event {
                    Event::Start(Tag::CodeBlock(_)) => in_code = true,
                    Event::End(TagEnd::CodeBlock) => in_code = false,
                    _ => {}
                }
                out.push(event);
            }
        }
    }
    out
}

fn link<'a>(url: String, link_type: LinkType) -> Tag<'a> {
    Tag::Link { link_type, dest_url: url.into(), title: "".into(), id: "".into() }
}

/// Where a link leads from a page of the crate's documentation, if anywhere.
fn absolute(url: &str, site: Option<&str>) -> Option<String> {
    if url.is_empty() || url.chars().any(|c| c != ' ' && c.is_whitespace() || c.is_control() || "<>\\`\"".contains(c)) {
        return None;
    }
    // Blanks can stand in an address that angle brackets hold.
    let url = url.replace(' ', "%20");
    let url = url.as_str();
    if ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme)) {
        return Some(url.to_owned());
    }
    // What names a scheme, a host or a place on the same page leads nowhere from here.
    let path = url.split(['?', '#']).next().unwrap_or(url);
    if url.starts_with("//") || path.is_empty() || path.contains(':') {
        return None;
    }
    let mut page = url;
    while let Some(rest) = ["../", "./", "/"].iter().find_map(|step| page.strip_prefix(step)) {
        page = rest;
    }
    site.map(|site| format!("{}/{page}", site.trim_end_matches('/')))
}

/// Bare addresses in a text as links.
fn addresses(text: &str, out: &mut Vec<Event<'_>>) {
    let mut rest = text;
    loop {
        let found = ["http://", "https://"].iter().filter_map(|scheme| rest.find(scheme)).min();
        let Some(start) = found else { break };
        let end = rest[start..].find(|c: char| c.is_whitespace() || "<>()[]\"'`\\".contains(c));
        let url = &rest[start..end.map_or(rest.len(), |end| start + end)];
        let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '~', '|']);
        let host = url.split("//").nth(1).unwrap_or("");
        if start > 0 {
            out.push(Event::Text(rest[..start].to_owned().into()));
        }
        if host.is_empty() || host.chars().any(char::is_control) {
            out.push(Event::Text(url.to_owned().into()));
        } else {
            out.push(Event::Start(link(url.to_owned(), LinkType::Autolink)));
            out.push(Event::Text(url.to_owned().into()));
            out.push(Event::End(TagEnd::Link));
        }
        rest = &rest[start + url.len()..];
    }
    if !rest.is_empty() {
        out.push(Event::Text(rest.to_owned().into()));
    }
}

#[cfg(test)]
mod tests;
