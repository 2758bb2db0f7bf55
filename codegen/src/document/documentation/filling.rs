//! The words of one entry on their way into the description: they go where nothing is said.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::WORDS;
use crate::support::pointer::escape;
use crate::vocabulary::{self, Content, ObjectKind};

/// The words of one entry on their way into the description.
pub(super) struct Filling<'a> {
    /// The places of all words that are ours.
    pub(super) ours: &'a mut BTreeSet<String>,
    pub(super) filled: usize,
    pub(super) covered: usize,
    pub(super) own: usize,
    /// The values that enums among the targets have.
    pub(super) met: BTreeSet<String>,
}

impl Filling<'_> {
    pub(super) fn fill(
        &mut self,
        node: &mut Value,
        content: Content,
        update: &Map<String, Value>,
        place: &str,
        values: &BTreeSet<String>,
    ) {
        for (key, said) in update {
            let word = content.object().filter(|_| WORDS.contains(&key.as_str())).and_then(|kind| kind.word(key));
            let is_word = word.is_some_and(|word| word.disposition.is_read());
            let at = format!("{place}/{}", escape(key));
            match (&mut *node, said) {
                (Value::Object(node), Value::Array(tags))
                    if content == Content::Object(ObjectKind::Root) && key == "tags" =>
                {
                    self.fill_tags(node, tags);
                }
                (Value::Object(node), _) if is_word => match (key.as_str(), said) {
                    ("x-enum-descriptions", Value::Object(meanings)) => {
                        self.fill_values(node, meanings, &at, values);
                    }
                    ("x-enum-plain", _) if values.is_empty() => {}
                    // What is not on its way out has nothing to give way to.
                    ("x-deprecation", _) if node.get("deprecated") != Some(&Value::Bool(true)) => {}
                    _ => self.say(node, key, said, at),
                },
                (below, Value::Object(said)) => {
                    if let Some(inner) = below.get_mut(key) {
                        let content = vocabulary::below(content, key, inner);
                        self.fill(inner, content, said, &at, values);
                    }
                }
                _ => {}
            }
        }
    }

    fn say(&mut self, node: &mut Map<String, Value>, key: &str, said: &Value, at: String) {
        let blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
        if node.get(key).is_none_or(blank) {
            node.insert(key.to_owned(), said.clone());
            self.ours.insert(at);
            self.filled += 1;
        } else if self.ours.contains(&at) {
            self.covered += 1;
        } else {
            self.own += 1;
        }
    }

    fn fill_values(
        &mut self,
        node: &mut Map<String, Value>,
        meanings: &Map<String, Value>,
        at: &str,
        values: &BTreeSet<String>,
    ) {
        let known: Vec<(&String, &Value)> = meanings.iter().filter(|(value, _)| values.contains(*value)).collect();
        if known.is_empty() {
            return;
        }
        let entry = node.entry("x-enum-descriptions").or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(described) = entry else { return };
        for (value, meaning) in known {
            self.met.insert(value.clone());
            self.say(described, value, meaning, format!("{at}/{}", escape(value)));
        }
    }

    /// Tags are a list, told apart by their names; those that are missing come last.
    fn fill_tags(&mut self, root: &mut Map<String, Value>, tags: &[Value]) {
        let entry = root.entry("tags").or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(list) = entry else { return };
        for tag in tags {
            let Some(words) = tag.as_object() else { continue };
            let name = words.get("name");
            let position = match list.iter().position(|known| known.get("name") == name) {
                Some(position) => position,
                None => {
                    let bare = name.map(|name| ("name".to_owned(), name.clone()));
                    list.push(Value::Object(bare.into_iter().collect()));
                    list.len() - 1
                }
            };
            let words: Map<String, Value> =
                words.iter().filter(|(key, _)| *key != "name").map(|(key, word)| (key.clone(), word.clone())).collect();
            if let Some(node) = list.get_mut(position) {
                self.fill(
                    node,
                    Content::Object(ObjectKind::Tag),
                    &words,
                    &format!("/tags/{position}"),
                    &BTreeSet::new(),
                );
            }
        }
    }
}

/// How far an enum may stand from the property that it is described with.
const MOST_STEPS: usize = 6;

/// The values of enums at a place: its own, those behind a reference, in a branch, in a list.
pub(super) fn values_below(document: &Value, place: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    if let Some(Value::Object(node)) = document.pointer(place) {
        collect_values(document, node, MOST_STEPS, &mut out);
    }
    out
}

fn collect_values(document: &Value, schema: &Map<String, Value>, steps: usize, out: &mut BTreeSet<String>) {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten().chain(schema.get("const"));
    out.extend(listed.filter(|value| !value.is_null()).map(text));
    let Some(steps) = steps.checked_sub(1) else { return };
    let branches = ["anyOf", "oneOf", "allOf"].iter().filter_map(|word| schema.get(*word)?.as_array()).flatten();
    let single = ["items", "schema"].iter().filter_map(|word| schema.get(*word));
    let inner = branches.chain(single).filter_map(Value::as_object).chain(vocabulary::referred(document, schema));
    for schema in inner {
        collect_values(document, schema, steps, out);
    }
}
