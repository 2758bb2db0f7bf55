//! What a reference points at: in the document itself or in a neighbouring file, by pointer or by anchor.
//!
//! It must not know which object stands there, nor where it goes.

use indexmap::IndexMap;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use url::Url;

use super::{Load, Origins, Scope};
use crate::document::read::read;
use crate::support::diagnostic::Diagnostics;
use crate::support::pointer::At;
use crate::vocabulary::{Content, ObjectKind};

/// Finds what references point at.
pub(super) struct Targets<'a> {
    /// The name of the description's own file.
    own: &'a str,
    load: &'a Load<'a>,
    /// The neighbouring files that were asked for; nothing where one cannot be read.
    files: IndexMap<String, Option<Value>>,
    /// The file and the pointer of each schema with an `$id`, by that.
    ids: IndexMap<Url, (String, String)>,
    /// The pointers of the schemas with an anchor, by file and anchor, in their order.
    anchors: IndexMap<(String, String), Vec<String>>,
    /// What the description calls itself by `$self`.
    home: Option<Url>,
    /// Where what has been copied stood.
    pub(super) origins: Origins,
    /// References that point at nothing, and mistakes in neighbouring files.
    pub(super) diagnostics: Diagnostics,
}

/// Where a reference leads to.
pub(super) struct Target {
    /// Its file; empty for the document itself.
    pub(super) file: String,
    /// Its pointer in its file.
    pub(super) pointer: String,
}

impl<'a> Targets<'a> {
    pub(super) fn new(own: &'a str, load: &'a Load<'a>) -> Targets<'a> {
        let (files, ids, anchors) = (IndexMap::new(), IndexMap::new(), IndexMap::new());
        Targets { own, load, files, ids, anchors, home: None, origins: Origins::new(), diagnostics: Diagnostics::new() }
    }

    /// Takes in the `$self` of a document, and the `$id` of every schema in it.
    pub(super) fn identify(&mut self, document: &Value, file: &str) {
        let scope = Scope::of_document(file, document);
        if let Some(own) = scope.base.clone().filter(|_| document.get("$self").is_some()) {
            if file.is_empty() {
                self.home = Some(own.clone());
            }
            self.ids.entry(own).or_insert_with(|| (file.to_owned(), String::new()));
        }
        identify(document, &scope, At::Root, &mut self.ids);
        self.anchors.retain(|(other, _), _| other != file);
        anchors(document, file, At::Root, &mut self.anchors);
    }

    /// The path of a file beside the description, where a URL names it as seen from what the description calls itself.
    fn beside_home(&self, path: &str) -> Option<String> {
        let (home, url) = (self.home.as_ref()?, Url::parse(path).ok()?);
        home.make_relative(&url).filter(|relative| !relative.starts_with("..") && !relative.contains("://"))
    }

    /// What a reference points at, seen from where it stands: below an `$id` from there, and otherwise from its file.
    pub(super) fn find(&mut self, document: &Value, reference: &str, scope: &Scope, at: At<'_>) -> Option<Target> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let named = scope.base.as_ref().and_then(|base| base.join(path).ok());
        if let Some((file, root)) = named.and_then(|url| self.ids.get(&url)).cloned() {
            if !file.is_empty() {
                self.file(&file, reference, scope, at)?;
            }
            if let Some(target) = self.target(document, &file, &root, fragment) {
                return Some(target);
            }
        }
        let beside = self.beside_home(path);
        if beside.is_none() && (path.contains("://") || path.starts_with("//")) {
            self.diagnostics.push(scope.complaint(
                at,
                format!("`{reference}` is a URL, and nothing is fetched while code is generated"),
                "save the file beside the description and refer to it by its path",
            ));
            return None;
        }
        let file = match beside {
            Some(file) => file,
            None if path.is_empty() => scope.file.clone(),
            None => join(&scope.file, path),
        };
        if file.starts_with('/') || file.starts_with("..") || file.contains(':') {
            self.diagnostics.push(scope.complaint(
                at,
                format!("`{reference}` points out of the folder of the description"),
                "move the file into that folder and refer to it by its path",
            ));
            return None;
        }
        let file = self.known_name(file);
        if !file.is_empty() {
            self.file(&file, reference, scope, at)?;
        }
        let found = self.target(document, &file, "", fragment);
        if found.is_none() {
            self.diagnostics.push(scope.complaint(
                at,
                format!("`{reference}` points at nothing"),
                "correct the reference, or add what it refers to",
            ));
        }
        found
    }

    /// A file by the name that it has: the description's own is the document itself, and a name may be percent-encoded.
    fn known_name(&self, file: String) -> String {
        if file == self.own {
            return String::new();
        }
        match percent_decode_str(&file).decode_utf8() {
            Ok(decoded) if decoded != file && !self.files.contains_key(&file) && (self.load)(&file).is_none() => {
                decoded.into_owned()
            }
            _ => file,
        }
    }

    /// The document itself, or a neighbouring file that has been read.
    pub(super) fn document<'d>(&'d self, document: &'d Value, file: &str) -> &'d Value {
        self.files.get(file).and_then(Option::as_ref).filter(|_| !file.is_empty()).unwrap_or(document)
    }

    /// What a fragment names below a place of a document: a pointer, which may be percent-encoded, or an anchor.
    fn target(&self, document: &Value, file: &str, root: &str, fragment: &str) -> Option<Target> {
        let document = self.document(document, file);
        let decoded = percent_decode_str(fragment).decode_utf8_lossy();
        let pointer = if fragment.is_empty() || fragment.starts_with('/') {
            let pointers = [decoded.as_ref(), fragment].map(|fragment| format!("{root}{fragment}"));
            pointers.into_iter().find(|pointer| document.pointer(pointer).is_some())?
        } else {
            let all = self.anchors.get(&(file.to_owned(), decoded.into_owned()))?;
            let is_below = |pointer: &&String| {
                pointer.strip_prefix(root).is_some_and(|way| way.is_empty() || way.starts_with('/'))
            };
            all.iter().find(is_below)?.clone()
        };
        document.pointer(&pointer)?;
        Some(Target { file: file.to_owned(), pointer })
    }

    /// What stands where a reference leads to.
    pub(super) fn value(&self, document: &Value, target: &Target) -> Option<Value> {
        self.document(document, &target.file).pointer(&target.pointer).cloned()
    }

    /// A neighbouring file, read once.
    fn file(&mut self, name: &str, reference: &str, scope: &Scope, at: At<'_>) -> Option<&Value> {
        if !self.files.contains_key(name) {
            let document = (self.load)(name).and_then(|bytes| match read(name, &bytes) {
                Ok(document) => Some(document),
                Err(errors) => {
                    self.diagnostics.extend(errors);
                    None
                }
            });
            if let Some(document) = &document {
                self.identify(document, name);
            }
            self.files.insert(name.to_owned(), document);
        }
        let document = self.files[name].as_ref();
        if document.is_none() {
            self.diagnostics.push(scope.complaint(
                at,
                format!("`{reference}` refers to the file `{name}`, which is not there or cannot be read"),
                "put the file beside the description, or correct the reference",
            ));
        }
        document
    }
}

fn identify(value: &Value, scope: &Scope, at: At<'_>, out: &mut IndexMap<Url, (String, String)>) {
    match value {
        Value::Object(map) => {
            let own = map.get("$id").and_then(Value::as_str).map(|id| scope.below(id));
            if let Some(base) = own.as_ref().and_then(|own| own.base.clone()) {
                let pointer = at.to_string()[1..].to_owned();
                out.entry(base).or_insert_with(|| (scope.file.clone(), pointer));
            }
            let scope = own.as_ref().unwrap_or(scope);
            map.iter().for_each(|(key, value)| identify(value, scope, at.key(key), out));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| identify(value, scope, at.index(index), out));
        }
        _ => {}
    }
}

/// The references of an object itself, each with the kind of that object and its place.
pub(super) fn references(
    map: &mut Map<String, Value>,
    kind: ObjectKind,
    at: At<'_>,
    change: &mut dyn FnMut(&mut String, ObjectKind, At<'_>),
) {
    if let Some(Value::String(reference)) = map.get_mut("$ref") {
        change(reference, kind, at.key("$ref"));
    }
    if kind == ObjectKind::Discriminator {
        let at = at.key("mapping");
        for (tag, target) in map.get_mut("mapping").and_then(Value::as_object_mut).into_iter().flatten() {
            // All else is the name of a schema.
            if let Value::String(reference) = target
                && (reference.contains(['#', '/']) || FILES.iter().any(|ending| reference.ends_with(ending)))
            {
                change(reference, kind, at.key(tag));
            }
        }
    }
}

/// The endings of files that hold schemas.
const FILES: [&str; 3] = [".yaml", ".yml", ".json"];

/// Makes the references of a value taken from `file` say which file they mean.
pub(super) fn rebase(value: &mut Value, content: Content, file: &str) {
    match value {
        _ if file.is_empty() => {}
        Value::Object(map) => {
            if let Some(kind) = content.object() {
                references(map, kind, At::Root, &mut |reference, _, _| {
                    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
                    let path = if path.is_empty() { file.to_owned() } else { join(file, path) };
                    *reference = format!("{path}#{fragment}");
                });
            }
            map.iter_mut().for_each(|(key, value)| rebase(value, content.member(key), file));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| rebase(value, content.element(), file)),
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

/// Collects the pointer of each schema with an anchor.
fn anchors(value: &Value, file: &str, at: At<'_>, out: &mut IndexMap<(String, String), Vec<String>>) {
    match value {
        Value::Object(map) => {
            for anchor in ["$anchor", "$dynamicAnchor"].iter().filter_map(|word| map.get(*word)?.as_str()) {
                let pointer = at.to_string()[1..].to_owned();
                out.entry((file.to_owned(), anchor.to_owned())).or_default().push(pointer);
            }
            map.iter().for_each(|(key, value)| anchors(value, file, at.key(key), out));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| anchors(value, file, at.index(index), out));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{At, Scope, Targets, join, rebase};
    use crate::vocabulary::{Content, ObjectKind};

    #[test]
    fn a_path_is_seen_from_the_folder_of_its_file() {
        assert_eq!(join("parts/a.yaml", "b.yaml"), "parts/b.yaml");
        assert_eq!(join("parts/a.yaml", "../b.yaml"), "b.yaml");
        assert_eq!(join("a.yaml", "../b.yaml"), "../b.yaml");
    }

    #[test]
    fn what_comes_from_a_file_says_so_in_its_references() {
        let mapping =
            |one: &str, other: &str| json!({"propertyName": "k", "mapping": {"a": one, "b": other, "c": "C"}});
        let mut value = json!({
            "items": {"$ref": "#/x"},
            "oneOf": [{"$ref": "other.yaml#/y"}],
            "discriminator": mapping("./a.json", "#/b"),
            "example": {"$ref": "#/x"},
        });
        rebase(&mut value, Content::Object(ObjectKind::Schema), "parts/a.yaml");
        let expected = json!({
            "items": {"$ref": "parts/a.yaml#/x"},
            "oneOf": [{"$ref": "parts/other.yaml#/y"}],
            "discriminator": mapping("parts/a.json#", "parts/a.yaml#/b"),
            "example": {"$ref": "#/x"},
        });
        assert_eq!(value, expected);
    }

    #[test]
    fn a_target_is_found_by_pointer_and_by_anchor_and_nowhere_outside() {
        let document = json!({"a b": {"$anchor": "here", "type": "string"}});
        let load = |name: &str| (name == "n.yaml").then(|| b"x: {y: 1}".to_vec());
        let mut targets = Targets::new("it.yaml", &load);
        let scope = Scope::of_file("");
        targets.identify(&document, "");
        let mut find = |reference: &str| {
            let target = targets.find(&document, reference, &scope, At::Root)?;
            let value = targets.value(&document, &target)?;
            Some((target.file, target.pointer, value))
        };
        assert_eq!(find("#/a%20b/type"), Some((String::new(), "/a b/type".into(), json!("string"))));
        assert_eq!(find("#here"), Some((String::new(), "/a b".into(), document["a b"].clone())));
        assert_eq!(find("./n.yaml#/x/y"), Some(("n.yaml".into(), "/x/y".into(), json!(1))));
        assert_eq!(find("./%6E.yaml#/x/y"), find("n.yaml#/x/y"));
        assert_eq!(find("parts/../it.yaml#/a b/type"), find("#/a%20b/type"));
        for wrong in ["#/b", "m.yaml", "../n.yaml", "https://example.com/n.yaml"] {
            assert_eq!(find(wrong), None, "{wrong}");
        }
        assert_eq!(targets.diagnostics.len(), 4);
    }
}
