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
use crate::vocabulary::{Content, ObjectKind, below, walk_within};

/// Levels of schemas in schemas that are left to the typing as a whole.
const SHALLOW: usize = 6;

/// The schemas that do not fit, below the first levels.
pub(super) fn misfits(document: &Value) -> Diagnostics {
    let mut found = Diagnostics::new();
    walk_within(document, own_word, &mut |kind, at, words, schemas| {
        if kind == ObjectKind::Schema
            && schemas > SHALLOW
            && let Err(error) = ReferenceOr::<Schema>::deserialize(bare(words))
        {
            found.push(misfit(at, &error));
        }
    });
    found
}

const SCHEMA: Content = Content::Object(ObjectKind::Schema);

/// A word as the description has it, where `normalize` has put it under an `x-` name.
fn own_word(kind: ObjectKind, word: &str) -> &str {
    match (kind, word) {
        (ObjectKind::Root, "x-webhooks")
        | (ObjectKind::PathItem, "x-query" | "x-additionalOperations")
        | (ObjectKind::Schema, "x-patternProperties" | "x-prefixItems") => &word[2..],
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
