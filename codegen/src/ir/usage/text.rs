//! The text of a usage: steps are `.key`, `[]`, `{}` and `|tag`, behind `operation.part`, `webhook:name`, `webhooks`,
//! `merge.Name` or the name of an error. A name that would be read as something else stands in single quotes, in which a
//! quote is written twice.

use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter, Write};
use std::str::FromStr;
use std::sync::Arc;

use super::{Origin, Part, Step, Usage};
use crate::openapi::Location;

/// What cannot be read as a usage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAUsage;

const WEBHOOK: &str = "webhook:";
const WEBHOOKS: &str = "webhooks";
const MERGE: &str = "merge.";
const QUOTE: char = '\'';
const LOCATIONS: [Location; 5] = [Location::Path, Location::Query, Location::Header, Location::Cookie, Location::Part];

impl Display for Usage {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let takes_parts = matches!(self.origin, Origin::Error(_) | Origin::Webhooks);
        match &self.origin {
            Origin::Operation(id, part) => {
                name(out, id, is_plain_operation(id))?;
                match part {
                    Part::Param(location, param) => {
                        write!(out, ".{}.", location.word())?;
                        name(out, param, is_plain(param))?;
                    }
                    part => write!(out, ".{part}")?,
                }
            }
            Origin::Webhook(webhook) => {
                out.write_str(WEBHOOK)?;
                name(out, webhook, is_plain(webhook))?;
            }
            Origin::Webhooks => out.write_str(WEBHOOKS)?,
            Origin::Merge(entry) => {
                out.write_str(MERGE)?;
                name(out, entry, is_plain(entry))?;
            }
            Origin::Error(error) => name(out, error, is_plain(error) && !is_prefixed(error) && !is_webhooks(error))?,
        }
        for step in &self.steps {
            match step {
                Step::Property(key) => {
                    out.write_char('.')?;
                    name(out, key, is_plain(key) && !(takes_parts && is_part(key)))?;
                }
                Step::Variant(tag) => {
                    out.write_char('|')?;
                    name(out, tag, is_plain(tag))?;
                }
                Step::Items => out.write_str("[]")?,
                Step::Values => out.write_str("{}")?,
            }
        }
        Ok(())
    }
}

/// As the lock has a part of an operation: `query.cursor`, `body`.
impl Display for Part {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Part::Param(location, param) => write!(out, "{}.{param}", location.word()),
            Part::Body => out.write_str("body"),
            Part::Response => out.write_str("response"),
            Part::Stream => out.write_str("stream"),
        }
    }
}

impl Part {
    /// A member of what is sent, as the lock has it: `body.name`.
    pub fn body_member(key: &str) -> String {
        format!("{}.{key}", Part::Body)
    }
}

impl Origin {
    /// What leads to types without an operation, by all of its text.
    pub fn root(text: &str) -> Option<Origin> {
        if text == WEBHOOKS {
            return Some(Origin::Webhooks);
        }
        let webhook = text.strip_prefix(WEBHOOK).map(|name| Origin::Webhook(name.into()));
        webhook.or_else(|| text.strip_prefix(MERGE).map(|name| Origin::Merge(name.into())))
    }

    /// The text of what leads to types without an operation.
    pub fn root_text(&self) -> String {
        match self {
            Origin::Webhook(name) => format!("{WEBHOOK}{name}"),
            Origin::Merge(name) => format!("{MERGE}{name}"),
            other => Usage::from(other.clone()).to_string(),
        }
    }
}

impl Ord for Usage {
    fn cmp(&self, other: &Usage) -> Ordering {
        self.to_string().cmp(&other.to_string())
    }
}

impl PartialOrd for Usage {
    fn partial_cmp(&self, other: &Usage) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn name(out: &mut Formatter<'_>, name: &str, is_plain: bool) -> fmt::Result {
    if is_plain {
        return out.write_str(name);
    }
    write!(out, "{QUOTE}{}{QUOTE}", name.replace(QUOTE, "''"))
}

/// Whether a name ends where it should when it is read.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.starts_with(QUOTE) && end_of_name(name) == name.len()
}

fn is_plain_operation(id: &str) -> bool {
    let dotted = || part_at(&format!("{id}.{}", Part::Body)) == Some(id.len());
    !is_prefixed(id) && if id.contains('.') { dotted() } else { is_plain(id) }
}

/// Whether a text begins as that of a webhook or an entry of `names.toml` does.
fn is_prefixed(text: &str) -> bool {
    text.starts_with(WEBHOOK) || text.starts_with(MERGE) || MERGE.strip_suffix('.') == Some(text)
}

fn is_webhooks(text: &str) -> bool {
    text.strip_prefix(WEBHOOKS).is_some_and(|rest| end_of_name(rest) == 0)
}

/// Whether a key is read as a part of an operation that has no name of its own.
fn is_whole_part(key: &str) -> bool {
    matches!(key, "body" | "response" | "stream")
}

/// Whether a key is read as part of an operation.
fn is_part(key: &str) -> bool {
    is_whole_part(key) || LOCATIONS.iter().any(|location| location.word() == key)
}

/// Where a name ends that begins the text: where the next step does.
fn end_of_name(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let is_step = match bytes[at] {
            b'.' | b'|' => true,
            b'[' => bytes.get(at + 1) == Some(&b']'),
            b'{' => bytes.get(at + 1) == Some(&b'}'),
            _ => false,
        };
        if is_step {
            break;
        }
        at += 1;
    }
    at
}

/// Where the id of an operation ends: in front of the first word that is a part of one.
fn part_at(text: &str) -> Option<usize> {
    let mut at = end_of_name(text);
    while let Some(rest) = text[at..].strip_prefix('.') {
        let end = end_of_name(rest);
        let behind = &rest[end..];
        let is_param =
            || behind.strip_prefix('.').is_some_and(|param| param.starts_with(QUOTE) || end_of_name(param) > 0);
        let word = &rest[..end];
        if is_whole_part(word) || (is_part(word) && is_param()) {
            return Some(at);
        }
        if rest.starts_with(QUOTE) {
            return None;
        }
        at += 1 + end;
    }
    None
}

impl FromStr for Usage {
    type Err = NotAUsage;

    fn from_str(text: &str) -> Result<Usage, NotAUsage> {
        let mut reader = Reader { rest: text };
        let origin = reader.origin().ok_or(NotAUsage)?;
        let steps = reader.steps().ok_or(NotAUsage)?;
        Ok(Usage { origin, steps })
    }
}

/// The steps that a text is made of, without an origin.
pub fn steps(text: &str) -> Option<Vec<Step>> {
    Reader { rest: text }.steps()
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn origin(&mut self) -> Option<Origin> {
        if is_webhooks(self.rest) && part_at(self.rest).is_none() {
            self.rest = &self.rest[WEBHOOKS.len()..];
            return Some(Origin::Webhooks);
        }
        if self.take(WEBHOOK) {
            return self.name().map(Origin::Webhook);
        }
        if self.take(MERGE) {
            return self.name().map(Origin::Merge);
        }
        if self.rest.starts_with(QUOTE) {
            let name = self.name()?;
            let is_operation = part_at(self.rest) == Some(0);
            return if is_operation { Some(Origin::Operation(name, self.part()?)) } else { Some(Origin::Error(name)) };
        }
        match part_at(self.rest) {
            Some(end) if end > 0 => {
                let id = self.rest[..end].into();
                self.rest = &self.rest[end..];
                Some(Origin::Operation(id, self.part()?))
            }
            _ => self.name().map(Origin::Error),
        }
    }

    fn part(&mut self) -> Option<Part> {
        self.take(".").then_some(())?;
        let word = self.name()?;
        match &*word {
            "body" => Some(Part::Body),
            "response" => Some(Part::Response),
            "stream" => Some(Part::Stream),
            word => {
                let location = LOCATIONS.into_iter().find(|location| location.word() == word)?;
                self.take(".").then_some(())?;
                Some(Part::Param(location, self.name()?))
            }
        }
    }

    fn steps(&mut self) -> Option<Vec<Step>> {
        let mut steps = Vec::new();
        while !self.rest.is_empty() {
            let step = if self.take("[]") {
                Step::Items
            } else if self.take("{}") {
                Step::Values
            } else if self.take(".") {
                Step::Property(self.name()?)
            } else if self.take("|") {
                Step::Variant(self.name()?)
            } else {
                return None;
            };
            steps.push(step);
        }
        Some(steps)
    }

    fn take(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// A name in quotes, or up to the next step.
    fn name(&mut self) -> Option<Arc<str>> {
        let Some(quoted) = self.rest.strip_prefix(QUOTE) else {
            let (name, rest) = self.rest.split_at(end_of_name(self.rest));
            self.rest = rest;
            return (!name.is_empty()).then(|| name.into());
        };
        let mut out = String::new();
        let mut chars = quoted.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if c == QUOTE && chars.next_if(|(_, next)| *next == QUOTE).is_none() {
                self.rest = &quoted[at + 1..];
                return Some(out.into());
            }
            out.push(c);
        }
        None
    }
}

#[cfg(test)]
mod tests;
