//! What each node of a description is: a schema, a parameter, an operation, or nothing that OpenAPI has a name for.
//!
//! In: a document. Out: its nodes, each with its kind and its place, along the table in [`crate::vocabulary::table`]. So a
//! property that is called `properties`, or an example that looks like a schema, is not taken for what it is not. It
//! must not know what becomes of a node.

use serde_json::{Map, Value};

use crate::support::pointer::{At, unescape};
use crate::vocabulary::table::{Kind, Use, look_up};

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One of OpenAPI's objects.
    Node(Kind),
    /// A mapping from names to such objects.
    Map(Kind),
    /// A list of such objects.
    List(Kind),
    /// A plain value, or something that OpenAPI does not speak of.
    Other,
}

/// What stands below `what` under `key`.
pub fn below(what: What, key: &str, value: &Value) -> What {
    let found = match what {
        What::Node(kind) => match look_up(kind, key) {
            Some(Use::Node(inner)) => What::Node(inner),
            Some(Use::RenameMap(_, inner)) if key == "itemSchema" => What::Node(inner),
            Some(Use::SchemaOrBool) => What::Node(Kind::Schema),
            Some(Use::Map(inner) | Use::RenameMap(_, inner)) => What::Map(inner),
            Some(Use::List(inner) | Use::RenameList(_, inner)) => What::List(inner),
            _ => What::Other,
        },
        What::Map(kind) | What::List(kind) => What::Node(kind),
        What::Other => What::Other,
    };
    match found {
        // Only a schema may say something beside a reference.
        What::Node(kind) if !value.is_object() || (kind != Kind::Schema && value.get("$ref").is_some()) => What::Other,
        found => found,
    }
}

/// What is shown a node: its kind, its place, its words.
pub type Visit<'a> = dyn FnMut(Kind, At<'_>, &Map<String, Value>) + 'a;

/// Shows every one of OpenAPI's objects to `visit`, each with its place, outer ones first.
pub fn walk(document: &Value, visit: &mut Visit<'_>) {
    descend(document, What::Node(Kind::Root), At::Root, visit);
}

fn descend(value: &Value, what: What, at: At<'_>, visit: &mut Visit<'_>) {
    match (value, what) {
        (_, What::Other) => {}
        (Value::Object(map), _) => {
            if let What::Node(kind) = what {
                visit(kind, at, map);
            }
            for (key, value) in map {
                descend(value, below(what, key, value), at.key(key), visit);
            }
        }
        (Value::Array(list), What::List(_)) => {
            for (index, value) in list.iter().enumerate() {
                descend(value, below(what, "", value), at.index(index), visit);
            }
        }
        _ => {}
    }
}

/// What stands at a JSON pointer.
pub fn at(document: &Value, pointer: &str) -> What {
    let (mut what, mut value) = (What::Node(Kind::Root), document);
    for segment in pointer.split('/').skip(1) {
        let key = unescape(segment);
        let next = match value {
            Value::Object(map) => map.get(&key),
            Value::Array(list) => key.parse::<usize>().ok().and_then(|index| list.get(index)),
            _ => None,
        };
        let Some(next) = next else { return What::Other };
        what = below(what, &key, next);
        value = next;
    }
    what
}

/// The node that a `$ref` of this document names.
pub fn referred<'a>(document: &'a Value, schema: &Map<String, Value>) -> Option<&'a Map<String, Value>> {
    let reference = schema.get("$ref")?.as_str()?;
    document.pointer(reference.strip_prefix('#')?)?.as_object()
}
