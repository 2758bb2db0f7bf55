//! Mistakes in schemas that lie deep in others, found one schema at a time.
//!
//! `openapiv3` reads what does not fit a second time, for a better message, and does so again at each level above: one
//! mistake below twenty schemas would be read a million times. In: a normalized document. Out: the schemas below some
//! levels that do not fit by themselves. Must not know what becomes of a schema.

use openapiv3::{ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::typed::misfit;
use crate::support::diagnostic::Diagnostics;
use crate::support::pointer::At;
use crate::vocabulary::{Content, ObjectKind, below, element};

/// Levels of schemas in schemas that are left to the typing as a whole.
const SHALLOW: usize = 6;

/// The schemas that do not fit, below the first levels.
pub(super) fn misfits(document: &Value) -> Diagnostics {
    let mut found = Diagnostics::new();
    descend(document, Content::Object(ObjectKind::Root), At::Root, 0, &mut found);
    found
}

fn descend(value: &Value, content: Content, at: At<'_>, level: usize, found: &mut Diagnostics) {
    let is_schema = content == SCHEMA;
    match (value, content) {
        (_, Content::Data(_)) => {}
        (Value::Object(map), _) => {
            if is_schema
                && level > SHALLOW
                && let Err(error) = ReferenceOr::<Schema>::deserialize(bare(map))
            {
                found.push(misfit(at, &error));
            }
            // Most words are plain, and looking them up takes the time.
            for (word, value) in map.iter().filter(|(_, value)| value.is_object() || value.is_array()) {
                let own = own_word(content, word);
                descend(value, below(content, own, value), at.key(own), level + usize::from(is_schema), found);
            }
        }
        (Value::Array(list), _) => {
            for (index, value) in list.iter().enumerate() {
                descend(value, element(content, value), at.index(index), level, found);
            }
        }
        _ => {}
    }
}

const SCHEMA: Content = Content::Object(ObjectKind::Schema);

/// A word as the description has it, where `normalize` has put it under an `x-` name.
fn own_word(content: Content, word: &str) -> &str {
    match (content, word) {
        (Content::Object(ObjectKind::Root), "x-webhooks")
        | (Content::Object(ObjectKind::PathItem), "x-query" | "x-additionalOperations")
        | (SCHEMA, "x-patternProperties" | "x-prefixItems") => &word[2..],
        _ => word,
    }
}

/// A schema with nothing in the places of the schemas in it.
fn bare(map: &Map<String, Value>) -> Value {
    let nothing = |(word, value): (&String, &Value)| {
        let empty = match below(SCHEMA, word, value) {
            Content::Data(_) if word.starts_with("x-") => Value::Null,
            Content::Data(_) | Content::Object(ObjectKind::Discriminator) => value.clone(),
            _ if value.is_array() => Value::Array(Vec::new()),
            _ if value.is_object() => Value::Object(Map::new()),
            _ => value.clone(),
        };
        (word.clone(), empty)
    };
    Value::Object(map.iter().map(nothing).collect())
}
