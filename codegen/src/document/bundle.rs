//! `hoist`: the part of `read` that brings everything a `$ref` points at into the components of one document.
//!
//! After it, every reference has the form `#/components/<kind>/<name>`. What was referred to by a deeper pointer
//! (`$defs`, another operation's parameter), by anchor, or in a neighbouring file is copied there under a name made
//! from where it stood. References to URLs, or to files outside the folder of the description, are refused.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::identifier::pascal;
use crate::support::pointer::{At, unescape};

/// Gives the text of a neighbouring file, by its path relative to the description.
pub type Load<'a> = dyn Fn(&str) -> Option<Vec<u8>> + Sync + 'a;

/// Brings all that `document` refers to into its components.
///
/// What cannot be found stays as it is, and is reported.
pub fn hoist(document: &mut Value, load: &Load<'_>) -> Diagnostics {
    let mut hoist = Hoist {
        load,
        original: None,
        files: IndexMap::new(),
        moved: IndexMap::new(),
        queue: Vec::new(),
        diagnostics: Vec::new(),
    };
    hoist.inline_path_items(document);
    if needs_hoisting(document) {
        hoist.original = Some(document.clone());
        hoist.walk(document, Slot::Other, "", At::Root);
        while let Some((slot, name, file, mut value)) = hoist.queue.pop() {
            hoist.walk(&mut value, slot, &file, At::Root);
            let components = ensure(document, "components");
            ensure(components, slot.component()).as_object_mut().map(|map| map.insert(name, value));
        }
    }
    hoist.diagnostics
}

/// What may stand where a reference stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Slot {
    Schema,
    Parameter,
    Response,
    RequestBody,
    PathItem,
    /// A mapping from names to the slot's things.
    Named(Inner),
    /// Any other part of the document.
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Inner {
    Schema,
    Response,
    Parameter,
    RequestBody,
    PathItem,
}

impl Slot {
    fn component(self) -> &'static str {
        match self {
            Slot::Parameter => "parameters",
            Slot::Response => "responses",
            Slot::RequestBody => "requestBodies",
            Slot::PathItem => "pathItems",
            _ => "schemas",
        }
    }

    /// The slot of the member `key` of a node in this slot.
    fn member(self, key: &str) -> Slot {
        if let Slot::Named(inner) = self {
            return match inner {
                Inner::Schema => Slot::Schema,
                Inner::Response => Slot::Response,
                Inner::Parameter => Slot::Parameter,
                Inner::RequestBody => Slot::RequestBody,
                Inner::PathItem => Slot::PathItem,
            };
        }
        match key {
            "properties" | "patternProperties" | "$defs" | "definitions" | "schemas" => Slot::Named(Inner::Schema),
            "responses" => Slot::Named(Inner::Response),
            "parameters" => Slot::Named(Inner::Parameter),
            "requestBodies" => Slot::Named(Inner::RequestBody),
            "requestBody" => Slot::RequestBody,
            "paths" | "webhooks" | "pathItems" => Slot::Named(Inner::PathItem),
            _ if self == Slot::Schema => Slot::Schema,
            "schema" | "itemSchema" | "x-itemSchema" => Slot::Schema,
            _ => Slot::Other,
        }
    }
}

/// Values, not descriptions: whatever looks like a reference inside them is data.
fn is_data(slot: Slot, key: &str) -> bool {
    !matches!(slot, Slot::Named(_))
        && (matches!(key, "example" | "examples" | "default" | "enum" | "const")
            || (key.starts_with("x-") && key != "x-itemSchema"))
}

fn is_plain(reference: &str) -> bool {
    reference.strip_prefix("#/components/").is_some_and(|rest| rest.split('/').count() == 2)
}

fn needs_hoisting(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| match value {
            Value::String(text) => key == "$ref" && !is_plain(text),
            value => needs_hoisting(value),
        }),
        Value::Array(list) => list.iter().any(needs_hoisting),
        _ => false,
    }
}

fn ensure<'a>(value: &'a mut Value, key: &str) -> &'a mut Value {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(map) => map.entry(key).or_insert_with(|| Value::Object(Map::new())),
        other => other,
    }
}

struct Hoist<'a> {
    load: &'a Load<'a>,
    original: Option<Value>,
    files: IndexMap<String, Option<Value>>,
    moved: IndexMap<(Slot, String, String), String>,
    queue: Vec<(Slot, String, String, Value)>,
    diagnostics: Diagnostics,
}

impl Hoist<'_> {
    /// `$ref` of a whole path has no place in a typed document: the path is written out.
    fn inline_path_items(&mut self, document: &mut Value) {
        let refers = |item: &Value| item.get("$ref").is_some();
        let any = ["paths", "webhooks"].iter().any(|section| {
            document.get(section).and_then(Value::as_object).is_some_and(|paths| paths.values().any(refers))
        });
        if !any {
            return;
        }
        let snapshot = document.clone();
        for section in ["paths", "webhooks"] {
            let Some(Value::Object(paths)) = document.get_mut(section) else { continue };
            for (name, item) in paths.iter_mut() {
                let root = At::Root;
                let section = root.key(section);
                let at = section.key(name);
                let mut steps = 0;
                while let Some(Value::String(reference)) = item.get("$ref").cloned() {
                    let Some((file, mut target)) = self.find(&snapshot, &reference, "", at) else { break };
                    rebase(&mut target, &file);
                    if let (Value::Object(item), Value::Object(target)) = (&mut *item, target) {
                        item.shift_remove("$ref");
                        for (key, value) in target {
                            item.entry(key).or_insert(value);
                        }
                    }
                    steps += 1;
                    if steps > 32 {
                        self.diagnostics.push(Diagnostic::new(
                            at,
                            "this path refers only to itself",
                            "write its operations out",
                        ));
                        if let Value::Object(item) = &mut *item {
                            item.shift_remove("$ref");
                        }
                    }
                }
            }
        }
    }

    fn walk(&mut self, value: &mut Value, slot: Slot, file: &str, at: At<'_>) {
        match value {
            Value::Object(map) => {
                let reference = map.get("$ref").and_then(Value::as_str).filter(|_| !matches!(slot, Slot::Named(_)));
                if let Some(reference) = reference.map(str::to_owned)
                    && !(file.is_empty() && is_plain(&reference))
                    && let Some(plain) = self.place(&reference, slot, file, at)
                {
                    map.insert("$ref".into(), plain.into());
                }
                if let Some(Value::Object(mapping)) = map.get_mut("mapping").filter(|_| slot == Slot::Schema) {
                    for target in mapping.values_mut() {
                        if let Some(text) =
                            target.as_str().filter(|text| text.contains('#') && !is_plain(text)).map(str::to_owned)
                            && let Some(plain) = self.place(&text, Slot::Schema, file, at)
                        {
                            *target = plain.into();
                        }
                    }
                }
                for (key, value) in map.iter_mut() {
                    if !is_data(slot, key) {
                        let inner = slot.member(key);
                        self.walk(value, inner, file, at.key(key));
                    }
                }
            }
            Value::Array(list) => {
                let inner = match slot {
                    Slot::Named(_) => slot.member(""),
                    other => other,
                };
                for (index, value) in list.iter_mut().enumerate() {
                    self.walk(value, inner, file, at.index(index));
                }
            }
            _ => {}
        }
    }

    /// Copies the target of `reference` to the components, once, and gives the plain reference to it.
    fn place(&mut self, reference: &str, slot: Slot, file: &str, at: At<'_>) -> Option<String> {
        let slot = if slot == Slot::Other { Slot::Schema } else { slot };
        let original = self.original.take()?;
        let found = self.find(&original, reference, file, at);
        self.original = Some(original);
        let (target_file, mut target) = found?;
        let pointer = reference.split_once('#').map_or("", |(_, pointer)| pointer).to_owned();
        if target_file.is_empty() && is_plain(&format!("#{pointer}")) {
            return Some(format!("#{pointer}"));
        }
        let key = (slot, target_file.clone(), pointer.clone());
        let name = match self.moved.get(&key) {
            Some(name) => name.clone(),
            None => {
                let name = self.fresh_name(slot, &target_file, &pointer);
                self.moved.insert(key, name.clone());
                rebase(&mut target, &target_file);
                self.queue.push((slot, name.clone(), String::new(), target));
                name
            }
        };
        Some(format!("#/components/{}/{name}", slot.component()))
    }

    fn fresh_name(&self, slot: Slot, file: &str, pointer: &str) -> String {
        let stem = file.rsplit('/').next().unwrap_or(file).split('.').next().unwrap_or(file);
        let steps: Vec<String> = pointer.split('/').filter(|step| !step.is_empty()).map(unescape).collect();
        let taken = |name: &str| {
            self.moved.iter().any(|((s, ..), taken)| *s == slot && taken == name)
                || self
                    .original
                    .as_ref()
                    .and_then(|document| document.get("components")?.get(slot.component())?.get(name))
                    .is_some()
        };
        // The last step names the thing; the ones before it are taken until the name is free.
        for take in 1..=steps.len().max(1) {
            let tail = steps[steps.len().saturating_sub(take)..].join(" ");
            let name = pascal(&if tail.is_empty() { stem.to_owned() } else { tail });
            if !name.is_empty() && !taken(&name) {
                return name;
            }
        }
        let mut name = pascal(&format!("{stem} {}", steps.join(" ")));
        while taken(&name) {
            name.push('_');
        }
        name
    }

    /// The file and the value that `reference`, met in `file`, points at.
    fn find(&mut self, original: &Value, reference: &str, file: &str, at: At<'_>) -> Option<(String, Value)> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if path.contains("://") || path.starts_with("//") {
            self.diagnostics.push(Diagnostic::new(
                at.key("$ref"),
                format!("`{reference}` is a URL, and nothing is fetched while code is generated"),
                "save the file beside the description and refer to it by its path",
            ));
            return None;
        }
        let target_file = if path.is_empty() { file.to_owned() } else { join(file, path) };
        if target_file.starts_with('/') || target_file.starts_with("..") || target_file.contains(':') {
            self.diagnostics.push(Diagnostic::new(
                at.key("$ref"),
                format!("`{reference}` points out of the folder of the description"),
                "move the file into that folder and refer to it by its path",
            ));
            return None;
        }
        let document = if target_file.is_empty() {
            original
        } else {
            if !self.files.contains_key(&target_file) {
                let document = match (self.load)(&target_file) {
                    None => None,
                    Some(bytes) => match crate::document::read::read(&target_file, &bytes) {
                        Ok(document) => Some(document),
                        Err(errors) => {
                            self.diagnostics.extend(errors);
                            None
                        }
                    },
                };
                self.files.insert(target_file.clone(), document);
            }
            match &self.files[&target_file] {
                Some(document) => document,
                None => {
                    self.diagnostics.push(Diagnostic::new(
                        at.key("$ref"),
                        format!(
                            "`{reference}` refers to the file `{target_file}`, which is not there or cannot be read"
                        ),
                        "put the file beside the description, or mend the reference",
                    ));
                    return None;
                }
            }
        };
        let target = if fragment.is_empty() {
            Some(document.clone())
        } else if fragment.starts_with('/') {
            document.pointer(&percent_decode(fragment)).cloned()
        } else {
            find_anchor(document, fragment).cloned()
        };
        match target {
            Some(target) => Some((target_file, target)),
            None => {
                self.diagnostics.push(Diagnostic::new(
                    at.key("$ref"),
                    format!("`{reference}` points at nothing"),
                    "mend the reference, or add what it names",
                ));
                None
            }
        }
    }
}

/// Makes the local references of a value taken from `file` say which file they mean.
fn rebase(value: &mut Value, file: &str) {
    if file.is_empty() {
        return;
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match value {
                    Value::String(text) if key == "$ref" => {
                        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
                        let path = if path.is_empty() { file.to_owned() } else { join(file, path) };
                        *text = format!("{path}#{fragment}");
                    }
                    value => rebase(value, file),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| rebase(value, file)),
        _ => {}
    }
}

/// `path` as seen from the folder of `file`.
fn join(file: &str, path: &str) -> String {
    let mut steps: Vec<&str> = file.split('/').collect();
    steps.pop();
    if path.starts_with('/') {
        return path.to_owned();
    }
    for step in path.split('/') {
        match step {
            "." | "" => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn find_anchor<'a>(value: &'a Value, anchor: &str) -> Option<&'a Value> {
    match value {
        Value::Object(map) => {
            if map.get("$anchor").and_then(Value::as_str) == Some(anchor) {
                return Some(value);
            }
            map.values().find_map(|value| find_anchor(value, anchor))
        }
        Value::Array(list) => list.iter().find_map(|value| find_anchor(value, anchor)),
        _ => None,
    }
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = (*first == b'%').then(|| tail.get(..2)).flatten().and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
