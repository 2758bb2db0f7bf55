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
use crate::vocabulary::nodes::{What, below};
use crate::vocabulary::table::Kind;

/// Levels of schemas in schemas that are left to the typing as a whole.
const SHALLOW: usize = 6;

/// The schemas that do not fit, below the first levels.
pub(super) fn misfits(document: &Value) -> Diagnostics {
    let mut found = Diagnostics::new();
    descend(document, What::Node(Kind::Root), At::Root, 0, &mut found);
    found
}

fn descend(value: &Value, what: What, at: At<'_>, level: usize, found: &mut Diagnostics) {
    let is_schema = what == What::Node(Kind::Schema);
    match (value, what) {
        (_, What::Other) => {}
        (Value::Object(map), _) => {
            if is_schema
                && level > SHALLOW
                && let Err(error) = ReferenceOr::<Schema>::deserialize(bare(map))
            {
                found.push(misfit(at, &error));
            }
            // Most words are plain, and looking them up takes the time.
            for (word, value) in map.iter().filter(|(_, value)| value.is_object() || value.is_array()) {
                let own = own_word(what, word);
                descend(value, below(what, own, value), at.key(own), level + usize::from(is_schema), found);
            }
        }
        (Value::Array(list), What::List(_)) => {
            for (index, value) in list.iter().enumerate() {
                descend(value, below(what, "", value), at.index(index), level, found);
            }
        }
        _ => {}
    }
}

/// A word as the description has it, where `normalize` has put it under an `x-` name.
fn own_word(what: What, word: &str) -> &str {
    match (what, word) {
        (What::Node(Kind::Root), "x-webhooks")
        | (What::Node(Kind::Schema), "x-patternProperties" | "x-prefixItems") => &word[2..],
        _ => word,
    }
}

/// A schema with nothing in the places of the schemas in it.
fn bare(map: &Map<String, Value>) -> Value {
    let nothing = |(word, value): (&String, &Value)| {
        let empty = match below(What::Node(Kind::Schema), word, value) {
            What::Node(Kind::Schema) | What::Map(_) if value.is_object() => Value::Object(Map::new()),
            What::List(_) if value.is_array() => Value::Array(Vec::new()),
            _ if word.starts_with("x-") => Value::Null,
            _ => value.clone(),
        };
        (word.clone(), empty)
    };
    Value::Object(map.iter().map(nothing).collect())
}
