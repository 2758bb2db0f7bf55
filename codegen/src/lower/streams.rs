//! Answers that are read while they come: lines and sequences of JSON, and server-sent events.
//!
//! In: a media type of an answer. Out: what it is made of, and the type of an item. Must not know how it is read.

use std::sync::Arc;

use super::body::{is_lines, is_text};
use super::{Lower, Place};
use crate::ir::{Framing, Part, Stream, Ty, Usage};
use crate::openapi::{self, Media, Schema, SchemaRef, Type};

/// The members that an event may have.
const MEMBERS: [&str; 4] = ["data", "event", "id", "retry"];

/// What the data of an event is.
enum Data {
    Text,
    Json(SchemaRef),
}

impl Lower<'_> {
    /// An answer of this media type as a stream; nothing where it is none.
    pub(super) fn stream(&mut self, operation: &openapi::Operation, media: &Media) -> Option<Stream> {
        let framing = framing(&media.name)?;
        let place = Place::new(Usage::of(&operation.id, Part::Stream));
        let (framing, schema) = match framing {
            Framing::Events => match self.data(operation, media) {
                Some(Data::Json(schema)) => (Framing::Events, Some(schema)),
                Some(Data::Text) | None => (Framing::EventTexts, None),
            },
            framing => (framing, self.item(media)),
        };
        let ty = match (framing, schema) {
            (Framing::EventTexts, _) => None,
            (_, Some(schema)) => Some(self.typed(&schema, &place).element()),
            (_, None) => Some(Ty::Json),
        };
        Some(Stream { framing, ty, media: media.name.clone() })
    }

    /// The schema of an item: the one of items, the one of elements where a list is described, or else the one there is.
    fn item(&self, media: &Media) -> Option<SchemaRef> {
        let whole = || {
            let schema = media.schema.as_ref()?;
            let seen = self.peek(schema);
            let element = seen.items.clone().filter(|_| seen.ty == Some(Type::Array));
            Some(element.unwrap_or_else(|| schema.clone()))
        };
        media.item.clone().or_else(whole)
    }

    /// What the data of the events is. The schema of items is one of events, if it has no members but theirs; any other
    /// is one of the data.
    fn data(&mut self, operation: &openapi::Operation, media: &Media) -> Option<Data> {
        let Some(item) = &media.item else {
            return self.item(media).map(|schema| self.as_data(schema));
        };
        let seen = self.peek(item).into_owned();
        let branches: Vec<Schema> = seen.branches.iter().map(|branch| self.peek(branch).into_owned()).collect();
        let is_event = |schema: &Schema| schema.properties.keys().all(|key| MEMBERS.contains(&key.as_str()));
        let has_data = |schema: &Schema| schema.properties.contains_key("data");
        let all = || std::iter::once(&seen).chain(&branches);
        if !all().all(is_event) || !all().any(has_data) {
            return Some(self.as_data(item.clone()));
        }
        let own = |schema: &Schema| schema.properties.get("data").cloned();
        let of_branches: Vec<SchemaRef> = branches.iter().filter_map(own).collect();
        let described = if of_branches.is_empty() { own(&seen).into_iter().collect() } else { of_branches };
        let mut texts = 0;
        let mut schemas: Vec<SchemaRef> = Vec::new();
        for schema in described {
            match self.as_data(schema) {
                Data::Text => texts += 1,
                Data::Json(schema) => {
                    let known =
                        schemas.iter().any(|known| known.component().is_some_and(|id| schema.component() == Some(id)));
                    if !known {
                        schemas.push(schema);
                    }
                }
            }
        }
        if texts > 0 && !schemas.is_empty() {
            let id = &operation.id;
            self.note(format!(
                "{id}: the data of some of its events is text, that of others JSON; all of it is given as text"
            ));
        }
        match schemas.len() {
            _ if texts > 0 => Some(Data::Text),
            0 => None,
            1 => schemas.pop().map(Data::Json),
            _ => Some(Data::Json(SchemaRef::Inline(Arc::new(Schema {
                pointer: format!("{}/data", seen.pointer),
                branches: schemas,
                ..Schema::default()
            })))),
        }
    }

    /// Data of this schema: a text is that of the event, unless it is said what the text holds.
    fn as_data(&self, schema: SchemaRef) -> Data {
        let seen = self.peek(&schema);
        match &seen.content {
            Some(content) => Data::Json(content.clone()),
            None if is_text(&seen) && seen.format.is_none() && seen.values.is_empty() => Data::Text,
            None => Data::Json(schema.clone()),
        }
    }
}

/// What an answer of this media type is made of, where it is read while it comes.
pub(super) fn framing(media: &str) -> Option<Framing> {
    match media {
        "text/event-stream" => Some(Framing::Events),
        "application/json-seq" => Some(Framing::Sequence),
        media if media.ends_with("+json-seq") => Some(Framing::Sequence),
        media if is_lines(media) || media.ends_with("+jsonl") || media.ends_with("+ndjson") => Some(Framing::Lines),
        _ => None,
    }
}
