//! `sentences`: what a description leaves to its sentences is said in the words of OpenAPI.
//!
//! In: a document with its overlays applied. Out: the same with the marks that its sentences stand for (a deprecation,
//! a list that travels joined by commas) and those that follow from its schemas (a body that must be sent), and which
//! they are. Only the forms of sentences that are listed here count: a text may well speak of another thing that is
//! deprecated. It must not know any operation or field by name.

mod bodies;
mod deprecations;
mod lists;

use serde_json::{Map, Value};

/// What has been found, each place once, as JSON pointers in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Operations, parameters and schemas that are deprecated by a sentence and by no mark.
    pub deprecated: Vec<String>,
    /// Query parameters that are lists by a sentence, and texts by their schema.
    pub lists: Vec<String>,
    /// Bodies that must be sent, since they must hold something.
    pub bodies: Vec<String>,
}

/// Marks what is found in the document.
pub fn mark(document: &mut Value) -> Found {
    let found = Found {
        deprecated: deprecations::find(document),
        lists: lists::find(document),
        bodies: bodies::find(document),
    };
    for place in &found.deprecated {
        set(document, place, "deprecated");
    }
    for place in &found.bodies {
        set(document, place, "required");
    }
    for place in &found.lists {
        lists::rewrite(document, place);
    }
    found
}

fn set(document: &mut Value, place: &str, word: &str) {
    if let Some(node) = object(document, place) {
        node.insert(word.to_owned(), Value::Bool(true));
    }
}

fn object<'a>(document: &'a mut Value, place: &str) -> Option<&'a mut Map<String, Value>> {
    document.pointer_mut(place.strip_prefix('#').unwrap_or(place))?.as_object_mut()
}

fn text<'a>(node: &'a Map<String, Value>, word: &str) -> &'a str {
    node.get(word).and_then(Value::as_str).unwrap_or_default()
}
