//! The merge itself: first what is to be done is decided for everything, then it is done.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::graph::{Component, Key, components, is_method, operations, reached, references};
use super::page::Document;
use super::{Changes, Prefer};
use crate::document::canonical::{YamlValue, same_meaning};
use crate::support::diagnostic::Diagnostics;
use crate::support::pointer::escape;
use crate::vocabulary::{Content, ObjectKind};

/// What is known while pages are merged into a description.
pub(super) struct Merge<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    pub(super) old: &'a YamlValue,
    pub(super) documents: &'a [Document],
    pub(super) prefer: Option<Prefer>,
    /// The operations of the pages, each with the document it is taken from.
    pub(super) new: IndexMap<Key, (usize, YamlValue)>,
    /// Operations of the description that stand elsewhere in a page.
    pub(super) moved: BTreeSet<Key>,
    pub(super) errors: Diagnostics,
    pub(super) decided: Vec<String>,
}

/// What a merge gives.
pub(super) struct Merged {
    pub(super) root: YamlValue,
    pub(super) operations: Changes,
    pub(super) components: Changes,
    pub(super) decided: Vec<String>,
}

pub(super) const OPERATION: Content = Content::Object(ObjectKind::Operation);

impl<'a> Merge<'a> {
    pub(super) fn new(
        file: &'a str,
        text: &'a str,
        old: &'a YamlValue,
        documents: &'a [Document],
        prefer: Option<Prefer>,
    ) -> Merge<'a> {
        Merge {
            file,
            text,
            old,
            documents,
            prefer,
            new: IndexMap::new(),
            moved: BTreeSet::new(),
            errors: Diagnostics::new(),
            decided: Vec::new(),
        }
    }

    pub(super) fn run(mut self) -> Result<Merged, Diagnostics> {
        self.check_versions();
        self.collect_operations();
        self.find_moved();
        let parts = self.decide_components();
        self.check_references(&parts);
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        let (root, removed) = self.build(&parts);
        let components = self.report_components(&parts, removed);
        let operations = self.report_operations(&root, &components);
        Ok(Merged { root, operations, components, decided: self.decided })
    }

    /// The words of 3.0 and 3.1 differ: what is copied from one to the other may change its meaning.
    fn check_versions(&mut self) {
        let version = |root: &YamlValue| {
            let text = root.get("openapi").and_then(YamlValue::text).unwrap_or_default();
            text.split('.').take(2).collect::<Vec<_>>().join(".")
        };
        let own = version(self.old);
        for document in self.documents.iter().filter(|document| version(&document.root) != own) {
            let message = format!("this is OpenAPI {}, but {} is OpenAPI {own}", version(&document.root), self.file);
            self.errors.push(document.complain("#/openapi", message, "give a page of the same version"));
        }
    }

    fn collect_operations(&mut self) {
        let documents = self.documents;
        for (index, document) in documents.iter().enumerate() {
            let found = operations(&document.root);
            if found.is_empty() {
                let help = "give a page that documents an operation";
                self.errors.push(document.complain("#", "this description has no operation".into(), help));
            }
            for (key, node) in found {
                let node = self.with_shared_parameters(document, &key, node);
                if let Some((other, known)) = self.new.get(&key)
                    && self.prefer != Some(Prefer::Page)
                    && !same_meaning(known, &node, OPERATION)
                {
                    let pointer = pointer(&key);
                    let message = format!("{} is another one at {}", shown(&key), documents[*other].place(&pointer));
                    let help = "leave the older page out, or take the last page with `--prefer page`";
                    self.errors.push(document.complain(&pointer, message, help));
                }
                self.new.insert(key, (index, node));
            }
        }
    }

    /// An operation with the parameters that its page states once for the whole path, unless the description does too.
    fn with_shared_parameters(&self, document: &Document, key: &Key, node: &YamlValue) -> YamlValue {
        let (section, path, _) = key;
        let shared = |root: &YamlValue| match root.get(section).and_then(|all| all.get(path)?.get("parameters")) {
            Some(YamlValue::List(list)) => list.clone(),
            _ => Vec::new(),
        };
        let known = shared(self.old);
        let missing: Vec<YamlValue> =
            shared(&document.root).into_iter().filter(|parameter| !known.contains(parameter)).collect();
        let mut node = node.clone();
        if let (YamlValue::Map(map), false) = (&mut node, missing.is_empty()) {
            let same = |one: &YamlValue, two: &YamlValue| {
                ["name", "in", "$ref"].iter().all(|word| one.get(word) == two.get(word))
            };
            if let YamlValue::List(own) = map.entry("parameters".into()).or_insert(YamlValue::List(Vec::new())) {
                let added: Vec<YamlValue> =
                    missing.into_iter().filter(|shared| !own.iter().any(|own| same(own, shared))).collect();
                own.splice(0..0, added);
            }
        }
        node
    }

    /// An operation of the same id at another place is the same operation.
    fn find_moved(&mut self) {
        let id = |node: &YamlValue| node.get("operationId").and_then(YamlValue::text).map(str::to_owned);
        let ids: BTreeSet<String> = self.new.values().filter_map(|(_, node)| id(node)).collect();
        let moved = operations(self.old)
            .into_iter()
            .filter(|(key, node)| !self.new.contains_key(key) && id(node).is_some_and(|id| ids.contains(&id)));
        self.moved = moved.map(|(key, _)| key).collect();
    }

    /// What a page refers to must be there.
    fn check_references(&mut self, parts: &IndexMap<Component, YamlValue>) {
        let own = components(self.old);
        let mut missing = IndexMap::new();
        let mut look = |document: usize, pointer: String, node: &YamlValue| {
            let mut named = BTreeSet::new();
            references(node, &mut named);
            for component in named.into_iter().filter(|named| !own.contains_key(named) && !parts.contains_key(named)) {
                missing.entry(component).or_insert((document, pointer.clone()));
            }
        };
        for (key, (document, node)) in &self.new {
            look(*document, pointer(key), node);
        }
        for (index, document) in self.documents.iter().enumerate() {
            for ((kind, name), node) in components(&document.root) {
                look(index, format!("#/components/{}/{}", escape(&kind), escape(&name)), node);
            }
        }
        // A component that was refused has been told already.
        if self.errors.is_empty() {
            for ((kind, name), (document, pointer)) in missing {
                let message =
                    format!("this refers to #/components/{kind}/{name}, which neither page nor description has");
                let help = "download the page once more";
                self.errors.push(self.documents[document].complain(&pointer, message, help));
            }
        }
    }

    /// The merged document, and the components that have gone since nothing uses them any more.
    fn build(&self, parts: &IndexMap<Component, YamlValue>) -> (YamlValue, BTreeSet<Component>) {
        let mut root = self.old.clone();
        for (section, path, method) in &self.moved {
            if let Some(YamlValue::Map(all)) = member(&mut root, section) {
                let item = all.get_mut(path);
                let left = match item {
                    Some(YamlValue::Map(item)) => {
                        item.shift_remove(method);
                        item.keys().any(|key| is_method(key))
                    }
                    _ => true,
                };
                if !left {
                    all.shift_remove(path);
                }
            }
        }
        for ((section, path, method), (document, node)) in &self.new {
            let Some(item) = member(&mut root, section).and_then(|all| member(all, path)) else { continue };
            let YamlValue::Map(item) = item else { continue };
            if item.is_empty() {
                let theirs = self.documents[*document].root.get(section).and_then(|all| all.get(path));
                let words = theirs.and_then(YamlValue::map).into_iter().flatten();
                let words = words.filter(|(key, _)| !is_method(key) && *key != "parameters");
                item.extend(words.map(|(key, node)| (key.clone(), node.clone())));
            }
            item.insert(method.clone(), node.clone());
        }
        for ((kind, name), node) in parts {
            if let Some(YamlValue::Map(all)) = member(&mut root, "components").and_then(|all| member(all, kind)) {
                all.insert(name.clone(), node.clone());
            }
        }
        self.add_tags(&mut root);
        let removed = self.unused(&root);
        for (kind, name) in &removed {
            if let Some(YamlValue::Map(all)) = member(&mut root, "components").and_then(|all| member(all, kind)) {
                all.shift_remove(name);
            }
        }
        (root, removed)
    }

    /// Tags that a page explains and the description does not have yet.
    fn add_tags(&self, root: &mut YamlValue) {
        let Some(YamlValue::List(tags)) = root_list(root, "tags") else { return };
        for document in self.documents {
            let Some(YamlValue::List(theirs)) = document.root.get("tags") else { continue };
            for tag in theirs {
                if tag.get("name").is_some() && !tags.iter().any(|known| known.get("name") == tag.get("name")) {
                    tags.push(tag.clone());
                }
            }
        }
    }

    /// Components that replaced operations used, and that nothing uses now.
    fn unused(&self, root: &YamlValue) -> BTreeSet<Component> {
        let (before, after) = (components(self.old), components(root));
        let replaced = operations(self.old)
            .into_iter()
            .filter(|(key, _)| self.new.contains_key(key) || self.moved.contains(key))
            .map(|(_, node)| node);
        let mut gone = reached(replaced, &before);
        gone.retain(|component| after.contains_key(component));
        let sections = ["paths", "webhooks"].into_iter().filter_map(|section| root.get(section));
        let rest = after.iter().filter(|(component, _)| !gone.contains(*component)).map(|(_, node)| *node);
        let live = reached(sections.chain(rest), &after);
        gone.retain(|component| !live.contains(component));
        gone
    }
}

/// The mapping under a key, made if it is not there.
fn member<'n>(node: &'n mut YamlValue, key: &str) -> Option<&'n mut YamlValue> {
    let YamlValue::Map(map) = node else { return None };
    Some(map.entry(key.to_owned()).or_insert_with(|| YamlValue::Map(IndexMap::new())))
}

fn root_list<'n>(root: &'n mut YamlValue, key: &str) -> Option<&'n mut YamlValue> {
    let YamlValue::Map(map) = root else { return None };
    map.get_mut(key)
}

/// An operation as people name it.
pub(super) fn shown((section, path, method): &Key) -> String {
    if section == "webhooks" { format!("webhook {path}") } else { format!("{} {path}", method.to_uppercase()) }
}

fn pointer((section, path, method): &Key) -> String {
    format!("#/{section}/{}/{}", escape(path), escape(method))
}
