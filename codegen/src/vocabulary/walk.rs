//! What each node of a description is: a schema, a parameter, an operation, or nothing that OpenAPI has a name for.
//!
//! In: a document. Out: its nodes, each with its kind and its place, along the table. So a property that is called
//! `properties`, or an example that looks like a schema, is not taken for what it is not. It must not know what becomes
//! of a node.

use serde_json::{Map, Value};

use super::{Content, ObjectKind};
use crate::support::pointer::{At, unescape};

/// What stands below `content` under `key`, as far as the generator reads it: nothing below an ignored word.
pub fn below(content: Content, key: &str, value: &Value) -> Content {
    let word = content.object().and_then(|kind| kind.word(key));
    match word {
        Some(word) if !word.disposition.is_read() => Content::ANY,
        Some(word) => found(word.content, value),
        None => found(content.member(key), value),
    }
}

/// The same for an element of a list.
pub fn element(content: Content, value: &Value) -> Content {
    found(content.element(), value)
}

/// What is expected at a place, or what the value there shows it to be.
fn found(content: Content, value: &Value) -> Content {
    match (content.object(), value) {
        (None, _) => content,
        (Some(kind), Value::Object(map)) => Content::Object(kind.with_ref(|| map.contains_key("$ref"))),
        (Some(_), _) => Content::ANY,
    }
}

/// What is shown a node: its kind, its place, its words.
pub type Visit<'a> = dyn FnMut(ObjectKind, At<'_>, &Map<String, Value>) + 'a;

/// What a word of an object is in the table, where a document has another for it.
type OwnWord = for<'a> fn(ObjectKind, &'a str) -> &'a str;

/// Shows every object that the generator reads to `visit`, each with its place, outer ones first.
pub fn walk(document: &Value, visit: &mut Visit<'_>) {
    walk_within(document, |_, word| word, &mut |kind, at, words, _| visit(kind, at, words));
}

/// The same, with the number of schemas around each, for a document with words of its own.
pub fn walk_within(
    document: &Value,
    own_word: OwnWord,
    visit: &mut dyn FnMut(ObjectKind, At<'_>, &Map<String, Value>, usize),
) {
    descend(document, (Content::Object(ObjectKind::Root), 0), At::Root, own_word, visit);
}

fn descend(
    value: &Value,
    (content, schemas): (Content, usize),
    at: At<'_>,
    own_word: OwnWord,
    visit: &mut dyn FnMut(ObjectKind, At<'_>, &Map<String, Value>, usize),
) {
    match (value, content) {
        (_, Content::Data(_)) => {}
        (Value::Object(map), _) => {
            if let Content::Object(kind) = content {
                visit(kind, at, map, schemas);
            }
            let schemas = schemas + usize::from(content == Content::Object(ObjectKind::Schema));
            // Most words are plain, and looking them up takes the time.
            for (key, value) in map.iter().filter(|(_, value)| value.is_object() || value.is_array()) {
                let key = content.object().map_or(key.as_str(), |kind| own_word(kind, key));
                descend(value, (below(content, key, value), schemas), at.key(key), own_word, visit);
            }
        }
        (Value::Array(list), _) => {
            for (index, value) in list.iter().enumerate() {
                descend(value, (element(content, value), schemas), at.index(index), own_word, visit);
            }
        }
        _ => {}
    }
}

/// Shows every object of a document to `change`, what is ignored too, outer ones first.
pub fn walk_mut(document: &mut Value, change: &mut dyn FnMut(ObjectKind, &mut Map<String, Value>)) {
    descend_mut(document, Content::Object(ObjectKind::Root), change);
}

fn descend_mut(value: &mut Value, content: Content, change: &mut dyn FnMut(ObjectKind, &mut Map<String, Value>)) {
    match (found(content, value), value) {
        (Content::Data(_), _) => {}
        (content, Value::Object(map)) => {
            if let Content::Object(kind) = content {
                change(kind, map);
            }
            for (key, value) in map.iter_mut() {
                descend_mut(value, content.member(key), change);
            }
        }
        (content, Value::Array(list)) => {
            for value in list {
                descend_mut(value, content.element(), change);
            }
        }
        _ => {}
    }
}

/// What stands at a JSON pointer.
pub fn at(document: &Value, pointer: &str) -> Content {
    let (mut content, mut value) = (Content::Object(ObjectKind::Root), document);
    for segment in pointer.split('/').skip(1) {
        let key = unescape(segment);
        let next = match value {
            Value::Object(map) => map.get(&key).map(|next| (below(content, &key, next), next)),
            Value::Array(list) => {
                key.parse::<usize>().ok().and_then(|index| list.get(index)).map(|next| (element(content, next), next))
            }
            _ => None,
        };
        let Some(next) = next else { return Content::ANY };
        (content, value) = next;
    }
    content
}

/// The node that a `$ref` of this document names.
pub fn referred<'a>(document: &'a Value, schema: &Map<String, Value>) -> Option<&'a Map<String, Value>> {
    let reference = schema.get("$ref")?.as_str()?;
    document.pointer(reference.strip_prefix('#')?)?.as_object()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{at, walk, walk_mut};
    use crate::vocabulary::{Content, ObjectKind};

    fn document() -> Value {
        let schema = json!({
            "properties": {"properties": {"type": "string"}, "example": {"type": "string"}},
            "example": {"properties": {"id": {}}},
            "if": {"properties": {"id": {}}},
        });
        json!({
            "paths": {"/a": {"parameters": [{"$ref": "#/components/parameters/P"}, {"name": "p", "in": "query"}]}},
            "components": {"schemas": {"A": schema}},
        })
    }

    #[test]
    fn a_walk_shows_what_is_read() {
        let mut places = Vec::new();
        walk(&document(), &mut |kind, at, _| places.push((kind, at.to_string())));
        let places: Vec<&str> =
            places.iter().filter(|(kind, _)| *kind == ObjectKind::Schema).map(|(_, place)| place.as_str()).collect();
        let schema = "#/components/schemas/A";
        let properties = [format!("{schema}/properties/properties"), format!("{schema}/properties/example")];
        assert_eq!(places, [schema, properties[0].as_str(), properties[1].as_str()]);
    }

    #[test]
    fn a_changing_walk_shows_what_is_ignored_too_but_no_data() {
        let mut document = document();
        walk_mut(&mut document, &mut |kind, map| {
            if kind == ObjectKind::Schema {
                map.insert("seen".into(), true.into());
            }
        });
        let schema = &document["components"]["schemas"]["A"];
        assert_eq!(schema["if"]["properties"]["id"], json!({"seen": true}));
        assert_eq!(schema["example"], json!({"properties": {"id": {}}}));
    }

    #[test]
    fn a_pointer_leads_to_what_stands_there() {
        let document = document();
        assert_eq!(at(&document, "/paths/~1a/parameters/0"), Content::Object(ObjectKind::Reference));
        assert_eq!(at(&document, "/paths/~1a/parameters/1"), Content::Object(ObjectKind::Parameter));
        assert_eq!(at(&document, "/components/schemas/A/properties"), Content::Map(ObjectKind::Schema));
        assert_eq!(at(&document, "/components/schemas/A/example/properties"), Content::ANY);
        assert_eq!(at(&document, "/components/schemas/B"), Content::ANY);
    }
}
