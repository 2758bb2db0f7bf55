//! `bundle`: the part of `read` that brings everything a `$ref` points at into the components of one document.
//!
//! After it, every reference has the form `#/components/<section>/<name>`. What was referred to by a deeper pointer
//! (`$defs`, another operation's parameter), by anchor, or in a neighbouring file is copied there under a name made
//! from where it stood. References to URLs, or to files outside the folder of the description, are refused. Which object
//! stands where, and so into which section it goes, the vocabulary says.

mod scope;
mod target;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::map::Entry;
use serde_json::{Map, Value};

use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::identifier::pascal;
use crate::support::pointer::{At, escape, unescape};
use crate::vocabulary::{Content, ObjectKind};
use scope::Scope;
use target::{Target, Targets, rebase, references};

/// Gives the text of a neighbouring file, by its path relative to the description.
pub type Load<'a> = dyn Fn(&str) -> Option<Vec<u8>> + Sync + 'a;

/// What bundling has to say.
#[derive(Debug, Default)]
pub struct Bundled {
    /// What could not be found.
    pub diagnostics: Diagnostics,
    /// Where what has been moved or copied stood.
    pub origins: Origins,
}

/// File and pointer of what now stands at a pointer; the description's own file is empty.
pub type Origins = IndexMap<String, (String, String)>;

/// Brings all that `document` refers to into its components. Its own file may be named in its neighbors.
///
/// What cannot be found stays as it is, and is reported.
pub fn bundle(file: &str, document: &mut Value, load: &Load<'_>) -> Bundled {
    let own = file.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut targets = Targets::new(own, load);
    inline_path_items(document, &mut targets);
    if !has_distant_references(document) {
        return Bundled { diagnostics: targets.diagnostics, origins: targets.origins };
    }
    targets.identify(document, "");
    let original = document.clone();
    let lenient = document.get("openapi").and_then(Value::as_str).is_some_and(|version| !version.starts_with("3.0"));
    let mut dynamic = BTreeMap::new();
    count_dynamic(&original, &mut dynamic);
    let mut bundle = Bundle {
        lenient,
        original: &original,
        targets,
        moved: IndexMap::new(),
        taken: BTreeSet::new(),
        dynamic,
        queue: Vec::new(),
    };
    let scope = Scope::of_document("", document);
    bundle.walk(document, Content::Object(ObjectKind::Root), At::Root, &scope);
    while let Some(Moved { kind, section, name, mut value, scope }) = bundle.queue.pop() {
        bundle.walk(&mut value, Content::Object(kind), At::Root, &scope);
        let components = member(document, "components");
        member(components, section).as_object_mut().map(|map| map.insert(name, value));
    }
    let mut origins = bundle.targets.origins;
    for ((kind, file, pointer), name) in bundle.moved {
        if let Some(section) = kind.section() {
            origins.insert(format!("#/components/{section}/{name}"), (file, format!("#{pointer}")));
        }
    }
    Bundled { diagnostics: bundle.targets.diagnostics, origins }
}

/// Whether a reference is of the form that all have in the end.
fn is_plain(reference: &str) -> bool {
    reference.strip_prefix("#/components/").is_some_and(|rest| rest.split('/').count() == 2)
}

/// The same without percent-encoding, so that it is what it says.
fn is_bundled(reference: &str) -> bool {
    is_plain(reference) && !reference.contains('%')
}

fn has_distant_references(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| match value {
            Value::String(text) => (key == "$ref" && !is_bundled(text)) || key == "$dynamicRef",
            Value::Object(mapping) if key == "mapping" => mapping.values().any(|target| match target {
                Value::String(text) => !is_bundled(text),
                target => has_distant_references(target),
            }),
            value => has_distant_references(value),
        }),
        Value::Array(list) => list.iter().any(has_distant_references),
        _ => false,
    }
}

/// How many schemas have each `$dynamicAnchor`.
fn count_dynamic<'v>(value: &'v Value, counts: &mut BTreeMap<&'v str, usize>) {
    match value {
        Value::Object(map) => {
            if let Some(anchor) = map.get("$dynamicAnchor").and_then(Value::as_str) {
                *counts.entry(anchor).or_default() += 1;
            }
            map.values().for_each(|value| count_dynamic(value, counts));
        }
        Value::Array(list) => list.iter().for_each(|value| count_dynamic(value, counts)),
        _ => {}
    }
}

/// The mapping below a key, made if it is not there.
fn member<'a>(value: &'a mut Value, key: &str) -> &'a mut Value {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(map) => map.entry(key).or_insert_with(|| Value::Object(Map::new())),
        other => other,
    }
}

/// How many references from path to path are followed.
const MOST_STEPS: usize = 32;

/// `$ref` of a whole path has no place in a typed document: the path is written out.
fn inline_path_items(document: &mut Value, targets: &mut Targets<'_>) {
    let sections = ObjectKind::Root.words().iter().filter(|word| word.content == PATHS).map(|word| word.name);
    let refers = |item: &Value| item.get("$ref").is_some();
    let any = sections.clone().any(|section| {
        document.get(section).and_then(Value::as_object).is_some_and(|paths| paths.values().any(refers))
    });
    if !any {
        return;
    }
    let snapshot = document.clone();
    targets.identify(&snapshot, "");
    for section in sections {
        let Some(Value::Object(paths)) = document.get_mut(section) else { continue };
        for (name, item) in paths.iter_mut().filter_map(|(name, item)| Some((name, item.as_object_mut()?))) {
            inline_path_item(item, &snapshot, targets, At::Root.key(section).key(name));
        }
    }
}

const PATHS: Content = Content::Collection(ObjectKind::PathItem);

fn inline_path_item(item: &mut Map<String, Value>, document: &Value, targets: &mut Targets<'_>, at: At<'_>) {
    for _ in 0..=MOST_STEPS {
        let Some(Value::String(reference)) = item.get("$ref").cloned() else { return };
        let found = targets.find(document, &reference, &Scope::of_document("", document), at.key("$ref"));
        let Some(found) = found else { return };
        let Some(mut value) = targets.value(document, &found) else { return };
        let scope = Scope::around(&found.file, targets.document(document, &found.file), &found.pointer);
        rebase(&mut value, Content::Object(ObjectKind::PathItem), &scope.file);
        if let Value::Object(target) = value {
            item.shift_remove("$ref");
            for (key, value) in target {
                let stood = (found.file.clone(), format!("#{}/{}", found.pointer, escape(&key)));
                if let Entry::Vacant(free) = item.entry(key) {
                    targets.origins.insert(at.key(free.key()).to_string(), stood);
                    free.insert(value);
                }
            }
        }
    }
    targets.diagnostics.push(Diagnostic::new(at, "this path refers only to itself", "write its operations out"));
    item.shift_remove("$ref");
}

/// What is on its way into the components.
struct Moved {
    kind: ObjectKind,
    section: &'static str,
    name: String,
    value: Value,
    scope: Scope,
}

struct Bundle<'a> {
    /// Whether any word may stand in a schema, as since 3.1.
    lenient: bool,
    /// The document before anything was moved.
    original: &'a Value,
    targets: Targets<'a>,
    /// The names of what has been moved, by what it is, its file and its pointer or anchor there.
    moved: IndexMap<(ObjectKind, String, String), String>,
    /// These names.
    taken: BTreeSet<(ObjectKind, String)>,
    /// How many schemas have each `$dynamicAnchor`.
    dynamic: BTreeMap<&'a str, usize>,
    queue: Vec<Moved>,
}

impl Bundle<'_> {
    fn walk(&mut self, value: &mut Value, content: Content, at: At<'_>, scope: &Scope) {
        match (value, content) {
            // Whatever looks like a reference in there is data.
            (_, Content::Data(_)) => {}
            (Value::Object(map), _) => {
                let own =
                    map.get("$id").and_then(Value::as_str).filter(|_| content.object() == Some(ObjectKind::Schema));
                let own = own.map(|id| scope.below(id));
                let scope = own.as_ref().unwrap_or(scope);
                if content.object() == Some(ObjectKind::Schema) {
                    self.bundle_dynamic(map);
                }
                if let Some(kind) = content.object() {
                    references(map, kind, at, &mut |reference, kind, at| {
                        if let Some(plain) = self.place(reference, kind, scope, at) {
                            *reference = plain;
                        }
                    });
                }
                for (key, value) in map.iter_mut() {
                    // What a misspelled word of a schema refers to is looked for all the same.
                    let is_misspelled = !self.lenient
                        && content.object() == Some(ObjectKind::Schema)
                        && ObjectKind::Schema.word(key).is_none()
                        && !key.starts_with("x-");
                    let below = if is_misspelled { content } else { content.member(key) };
                    self.walk(value, below, at.key(key), scope);
                }
            }
            (Value::Array(list), _) => {
                for (index, value) in list.iter_mut().enumerate() {
                    self.walk(value, content.element(), at.index(index), scope);
                }
            }
            _ => {}
        }
    }

    /// Copies the target of `reference` to the components, once, and gives the plain reference to it; nothing where it
    /// is one already, or cannot be found.
    fn place(&mut self, reference: &str, kind: ObjectKind, scope: &Scope, at: At<'_>) -> Option<String> {
        let is_mapping = kind == ObjectKind::Discriminator;
        if is_mapping && self.is_name(reference) {
            return None;
        }
        let kind = if is_mapping { ObjectKind::Schema } else { kind };
        let section = kind.section().filter(|_| !scope.file.is_empty() || !is_bundled(reference))?;
        let known = self.targets.diagnostics.len();
        let found = self.targets.find(self.original, reference, scope, at);
        // A mapping to what is not there only leaves a tag without its schema, which a later stage tells.
        if is_mapping && found.is_none() && self.targets.diagnostics.len() == known + 1 {
            self.targets.diagnostics.pop();
        }
        let found = found?;
        let Target { file, pointer } = &found;
        if file.is_empty() && is_plain(&format!("#{pointer}")) {
            return Some(format!("#{pointer}"));
        }
        let key = (kind, file.clone(), pointer.clone());
        if let Some(name) = self.moved.get(&key) {
            return Some(format!("#/components/{section}/{name}"));
        }
        let name = self.fresh_name(&key, section);
        let value = self.targets.value(self.original, &found)?;
        let scope = Scope::around(&found.file, self.targets.document(self.original, &found.file), &found.pointer);
        self.taken.insert((kind, name.clone()));
        self.moved.insert(key, name.clone());
        let plain = format!("#/components/{section}/{name}");
        self.queue.push(Moved { kind, section, name, value, scope });
        Some(plain)
    }

    /// A `$dynamicRef` whose anchor only one schema has means that one, as a `$ref` does.
    fn bundle_dynamic(&self, map: &mut Map<String, Value>) {
        let Some(Value::String(reference)) = map.get("$dynamicRef") else { return };
        let is_one = reference.strip_prefix('#').is_some_and(|anchor| self.dynamic.get(anchor) == Some(&1));
        if is_one
            && !map.contains_key("$ref")
            && let Some(reference) = map.shift_remove("$dynamicRef")
        {
            map.insert("$ref".into(), reference);
        }
    }

    /// Whether a mapping's value is the name of a schema, though it looks like a file's.
    fn is_name(&self, text: &str) -> bool {
        let schemas = self.original.get("components").and_then(|components| components.get("schemas"));
        !text.contains(['#', '/']) && schemas.is_some_and(|schemas| schemas.get(text).is_some())
    }

    /// A name made from where something stood, which no other of its section has.
    fn fresh_name(&self, (kind, file, pointer): &(ObjectKind, String, String), section: &str) -> String {
        let stem = file.rsplit('/').next().unwrap_or(file).split('.').next().unwrap_or(file);
        let steps: Vec<String> = pointer.split('/').filter(|step| !step.is_empty()).map(unescape).collect();
        let own = self.original.get("components").and_then(|components| components.get(section));
        let taken = |name: &str| {
            self.taken.contains(&(*kind, name.to_owned())) || own.is_some_and(|own| own.get(name).is_some())
        };
        // The last step names the thing; the ones before it are taken until the name is free.
        for take in 1..=steps.len().max(1) {
            let tail = steps[steps.len().saturating_sub(take)..].join(" ");
            let name = pascal(&if tail.is_empty() { stem.to_owned() } else { tail });
            if !name.is_empty() && !taken(&name) {
                return name;
            }
        }
        let name = pascal(&format!("{stem} {}", steps.join(" ")));
        // Nobody reads the key of a component but to find it.
        let numbered = |number: usize| if number == 1 { name.clone() } else { format!("{name}_{number}") };
        (1..).map(numbered).find(|name| !taken(name)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::bundle;

    fn bundled(mut document: Value) -> Value {
        let found = bundle("it.yaml", &mut document, &|_| None).diagnostics;
        assert!(found.is_empty(), "{found:?}");
        document
    }

    #[test]
    fn what_is_referred_to_goes_where_its_kind_belongs() {
        let header = json!({"schema": {"type": "integer"}});
        let response = json!({"description": "", "headers": {"X-Count": {"$ref": "#/x-parts/count"}}});
        let document = bundled(json!({
            "x-parts": {"count": header},
            "paths": {"/a": {"get": {"responses": {"200": response}}}},
        }));
        assert_eq!(document["components"], json!({"headers": {"Count": header}}));
        let reference = document.pointer("/paths/~1a/get/responses/200/headers/X-Count/$ref");
        assert_eq!(reference, Some(&json!("#/components/headers/Count")));
    }

    #[test]
    fn a_reference_in_data_is_data() {
        let schema = json!({"default": {"$ref": "#/nowhere"}, "enum": [{"$ref": "#/nowhere"}]});
        let document = json!({"components": {"schemas": {"A": schema}}});
        assert_eq!(bundled(document.clone()), document);
    }

    #[test]
    fn a_property_called_ref_is_a_property() {
        let document = json!({"components": {"schemas": {"A": {"properties": {"$ref": {"type": "string"}}}}}});
        assert_eq!(bundled(document.clone()), document);
    }
}
