//! Marks within paragraphs: what the tags of a line become once the Markdown around them has been parsed.
//!
//! In: events in which every mark is a text of its own. Out: events without marks. A pair counts only where all between
//! its ends is whole. Must not know HTML.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::html::{Inline, Mark, MarkKind, Marks, Role, is_mark};

/// A word that stands out at the beginning of a callout.
pub(super) fn lead<'a>(word: &'static str) -> [Event<'a>; 3] {
    [Event::Start(Tag::Strong), Event::Text(word.into()), Event::End(TagEnd::Strong)]
}

/// Whether a part of a document may stand within a paragraph.
fn is_inline_tag(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// Events in which every mark is a text of its own, with what the marks stand for.
pub(super) fn rewrite<'a>(events: Vec<Event<'a>>, marks: &Marks) -> Vec<Event<'a>> {
    let mut out: Vec<Event<'a>> = Vec::with_capacity(events.len());
    let mut ends: Vec<(usize, TagEnd)> = Vec::new();
    let mut index = 0;
    while index < events.len() {
        let event = &events[index];
        index += 1;
        let mark = match event {
            Event::Text(text) => text.chars().next().and_then(|c| marks.get(c)),
            _ => None,
        };
        let Some((number, mark)) = mark else {
            match event {
                Event::SoftBreak if matches!(out.last(), Some(Event::HardBreak)) => {}
                Event::Start(tag) if !is_inline_tag(tag.to_end()) => {
                    pop_break(&mut out);
                    out.push(event.clone());
                }
                Event::End(tag) if !is_inline_tag(*tag) => {
                    pop_break(&mut out);
                    out.push(event.clone());
                }
                event => out.push(event.clone()),
            }
            continue;
        };
        match mark.role {
            Role::Lead(word) => out.extend(lead(word).into_iter().chain([Event::Text(" ".into())])),
            Role::Break => {
                let follows = matches!(out.last(), Some(Event::Text(_) | Event::Code(_) | Event::End(_)));
                let inline = !matches!(out.last(), Some(Event::End(tag)) if !is_inline_tag(*tag));
                if follows && inline {
                    out.push(Event::HardBreak);
                }
            }
            Role::Begin(kind) => {
                let Some(length) = length(&events[index..], marks, kind) else { continue };
                let inside = &events[index..index + length];
                match kind.inline {
                    Inline::Code => {
                        out.extend(code(inside));
                        index += length;
                    }
                    inline => {
                        if let Some(tag) = opened(inline, mark, &ends) {
                            ends.push((kind.partner, tag.to_end()));
                            // Stars stand at words, so blanks at the ends stand outside.
                            if let Some(Event::Text(text)) = events.get(index) {
                                let inside = text.trim_start();
                                if inside.len() < text.len() && !text.starts_with(is_mark) {
                                    if !matches!(out.last(), Some(Event::Text(text)) if text.ends_with(' ')) {
                                        out.push(Event::Text(" ".into()));
                                    }
                                    out.push(Event::Start(tag));
                                    out.push(Event::Text(inside.to_owned().into()));
                                    index += 1;
                                    continue;
                                }
                            }
                            out.push(Event::Start(tag));
                        }
                    }
                }
            }
            Role::End => {
                if ends.last().is_some_and(|(partner, _)| *partner == number) {
                    let mut blank = false;
                    if let Some(Event::Text(text)) = out.last_mut() {
                        let inside = text.trim_end().to_owned();
                        blank = inside.len() < text.len();
                        *text = inside.into();
                    }
                    out.extend(ends.pop().map(|(_, tag)| Event::End(tag)));
                    out.extend(blank.then(|| Event::Text(" ".into())));
                }
            }
            Role::Nothing => out.push(Event::Text(" ".into())),
            // Callouts that are not alone in their paragraph have nothing to be.
            Role::Text | Role::Open(_) | Role::Close => {}
        }
    }
    out
}

fn pop_break(out: &mut Vec<Event<'_>>) {
    while matches!(out.last(), Some(Event::HardBreak)) {
        out.pop();
    }
}

/// How many events stand between a beginning and its end, if they are whole and within one paragraph.
fn length(events: &[Event<'_>], marks: &Marks, kind: MarkKind) -> Option<usize> {
    let mut depth = 0_usize;
    for (length, event) in events.iter().enumerate() {
        match event {
            Event::Start(tag) if is_inline_tag(tag.to_end()) => depth += 1,
            Event::End(tag) if is_inline_tag(*tag) => depth = depth.checked_sub(1)?,
            Event::Start(_) | Event::End(_) => return None,
            Event::Text(text) if depth == 0 => {
                let mark = text.chars().next().and_then(|c| marks.get(c));
                if mark.is_some_and(|(number, _)| number == kind.partner) {
                    return (length > 0).then_some(length);
                }
            }
            _ => {}
        }
    }
    None
}

/// All text of these events as code.
fn code<'a>(events: &[Event<'_>]) -> Option<Event<'a>> {
    let text: String = events
        .iter()
        .map(|event| match event {
            Event::Text(text) if text.starts_with(is_mark) => "",
            Event::Text(text) | Event::Code(text) => text,
            Event::SoftBreak | Event::HardBreak => " ",
            _ => "",
        })
        .collect();
    (!text.trim().is_empty()).then(|| Event::Code(CowStr::from(text.trim().to_owned())))
}

/// What begins, unless it has begun already or leads nowhere.
fn opened<'a>(inline: Inline, mark: &Mark, ends: &[(usize, TagEnd)]) -> Option<Tag<'a>> {
    let tag = match inline {
        Inline::Emphasis => Tag::Emphasis,
        Inline::Strikethrough => Tag::Strikethrough,
        Inline::Link => Tag::Link {
            link_type: LinkType::Inline,
            dest_url: mark.href.clone()?.into(),
            title: "".into(),
            id: "".into(),
        },
        Inline::Strong | Inline::Code => Tag::Strong,
    };
    (!ends.iter().any(|(_, end)| *end == tag.to_end())).then_some(tag)
}
