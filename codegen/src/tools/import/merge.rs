//! The merge itself: first what is to be done is decided for everything, then it is done.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::graph::{Component, Key, components, is_method, operations, reached, references};
use super::page::{Document, place};
use super::{Changes, Prefer};
use crate::document::canonical::{Node, Place, Role, arrange, inside, same_meaning};
use crate::support::diagnostic::Diagnostics;
use crate::support::pointer::escape;

/// What is known while pages are merged into a description.
pub(super) struct Merge<'a> {
    file: &'a str,
    text: &'a str,
    old: &'a Node,
    documents: &'a [Document],
    prefer: Option<Prefer>,
    /// The operations of the pages, each with the document it is taken from.
    new: IndexMap<Key, (usize, Node)>,
    /// Operations of the description that stand elsewhere in a page.
    moved: BTreeSet<Key>,
    errors: Diagnostics,
    decided: Vec<String>,
}

/// What a merge gives.
pub(super) struct Merged {
    pub(super) root: Node,
    pub(super) operations: Changes,
    pub(super) components: Changes,
    pub(super) decided: Vec<String>,
}

const OPERATION: Place = Place::One(Role::Operation);

impl<'a> Merge<'a> {
    pub(super) fn new(
        file: &'a str,
        text: &'a str,
        old: &'a Node,
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
        let version = |root: &Node| {
            let text = root.get("openapi").and_then(Node::text).unwrap_or_default();
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
                    let message = format!("{} is another one at {}", name(&key), documents[*other].place(&pointer));
                    let help = "leave the older page out, or take the last page with `--prefer page`";
                    self.errors.push(document.complain(&pointer, message, help));
                }
                self.new.insert(key, (index, node));
            }
        }
    }

    /// An operation with the parameters that its page states once for the whole path, unless the description does too.
    fn with_shared_parameters(&self, document: &Document, key: &Key, node: &Node) -> Node {
        let (section, path, _) = key;
        let shared = |root: &Node| match root.get(section).and_then(|all| all.get(path)?.get("parameters")) {
            Some(Node::List(list)) => list.clone(),
            _ => Vec::new(),
        };
        let known = shared(self.old);
        let missing: Vec<Node> =
            shared(&document.root).into_iter().filter(|parameter| !known.contains(parameter)).collect();
        let mut node = node.clone();
        if let (Node::Map(map), false) = (&mut node, missing.is_empty()) {
            let same =
                |one: &Node, two: &Node| ["name", "in", "$ref"].iter().all(|word| one.get(word) == two.get(word));
            if let Node::List(own) = map.entry("parameters".into()).or_insert(Node::List(Vec::new())) {
                let added: Vec<Node> =
                    missing.into_iter().filter(|shared| !own.iter().any(|own| same(own, shared))).collect();
                own.splice(0..0, added);
            }
        }
        node
    }

    /// An operation of the same id at another place is the same operation.
    fn find_moved(&mut self) {
        let id = |node: &Node| node.get("operationId").and_then(Node::text).map(str::to_owned);
        let ids: BTreeSet<String> = self.new.values().filter_map(|(_, node)| id(node)).collect();
        let moved = operations(self.old)
            .into_iter()
            .filter(|(key, node)| !self.new.contains_key(key) && id(node).is_some_and(|id| ids.contains(&id)));
        self.moved = moved.map(|(key, _)| key).collect();
    }

    /// Every component that is added or replaced.
    fn decide_components(&mut self) -> IndexMap<Component, Node> {
        let own = components(self.old);
        let others: Vec<(Key, BTreeSet<Component>)> = operations(self.old)
            .into_iter()
            .filter(|(key, _)| !self.new.contains_key(key) && !self.moved.contains(key))
            .map(|(key, node)| (key, reached([node], &own)))
            .collect();
        let mut candidates: IndexMap<Component, Vec<(usize, &Node)>> = IndexMap::new();
        for (index, document) in self.documents.iter().enumerate() {
            for (component, node) in components(&document.root) {
                candidates.entry(component).or_default().push((index, node));
            }
        }
        let mut parts = IndexMap::new();
        for (component, found) in candidates {
            let old = own.get(&component).copied();
            if let Some(node) = self.decide(&component, &found, old, &others) {
                parts.insert(component, node);
            }
        }
        parts
    }

    /// The text of one component, if it is to be another than the description's.
    fn decide(
        &mut self,
        component: &Component,
        found: &[(usize, &Node)],
        old: Option<&Node>,
        others: &[(Key, BTreeSet<Component>)],
    ) -> Option<Node> {
        let documents = self.documents;
        let (kind, name) = component;
        let at = match inside(Role::Components, kind) {
            Place::Family(role) => Place::One(role),
            _ => Place::One(Role::Data),
        };
        let pointer = format!("#/components/{}/{}", escape(kind), escape(name));
        let (last, new) = *found.last()?;

        let other = found.iter().find(|(_, node)| !same_meaning(node, new, at));
        if let Some((other, _)) = other {
            let taken = match (self.prefer, old) {
                (Some(Prefer::Page), _) => Some(new.clone()),
                (Some(Prefer::Description), Some(_)) => None,
                _ => {
                    let there = documents[*other].place(&pointer);
                    let message = format!("the component {name} is another one at {there}");
                    let help = "leave the older page out, or take the last page with `--prefer page`";
                    self.errors.push(documents[last].complain(&pointer, message, help));
                    return None;
                }
            };
            let side = if taken.is_some() { &documents[last].file } else { self.file };
            self.decided.push(format!("{kind}/{name} as {side} has it"));
            return taken;
        }
        let Some(old) = old else { return Some(new.clone()) };
        if same_meaning(old, new, at) {
            return (arrange(new.clone(), at, Some(old)) != *old).then(|| new.clone());
        }
        // Security schemes are named by all operations, if at all, and not by reference.
        let users: Vec<String> = others
            .iter()
            .filter(|(_, reached)| kind == "securitySchemes" || reached.contains(component))
            .map(|(key, _)| self::name(key))
            .collect();
        let [first, rest @ ..] = users.as_slice() else { return Some(new.clone()) };
        match self.prefer {
            Some(Prefer::Page) => {
                self.decided.push(format!("{kind}/{name} as {} has it", documents[last].file));
                Some(new.clone())
            }
            Some(Prefer::Description) => {
                self.decided.push(format!("{kind}/{name} as {} has it", self.file));
                None
            }
            None => {
                let use_it = match rest.len() {
                    0 => " uses it".to_owned(),
                    1 => " and one more operation use it".to_owned(),
                    count => format!(" and {count} more operations use it"),
                };
                let there = place(self.file, self.text, &pointer);
                let message = format!("the component {name} is another one at {there}, where {first}{use_it}");
                let help = "give the pages of those operations too, or say who is right with `--prefer page` or \
                            `--prefer description`";
                self.errors.push(documents[last].complain(&pointer, message, help));
                None
            }
        }
    }

    /// What a page refers to must be there.
    fn check_references(&mut self, parts: &IndexMap<Component, Node>) {
        let own = components(self.old);
        let mut missing = IndexMap::new();
        let mut look = |document: usize, pointer: String, node: &Node| {
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
    fn build(&self, parts: &IndexMap<Component, Node>) -> (Node, BTreeSet<Component>) {
        let mut root = self.old.clone();
        for (section, path, method) in &self.moved {
            if let Some(Node::Map(all)) = member(&mut root, section) {
                let item = all.get_mut(path);
                let left = match item {
                    Some(Node::Map(item)) => {
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
            let Node::Map(item) = item else { continue };
            if item.is_empty() {
                let theirs = self.documents[*document].root.get(section).and_then(|all| all.get(path));
                let words = theirs.and_then(Node::map).into_iter().flatten();
                let words = words.filter(|(key, _)| !is_method(key) && *key != "parameters");
                item.extend(words.map(|(key, node)| (key.clone(), node.clone())));
            }
            item.insert(method.clone(), node.clone());
        }
        for ((kind, name), node) in parts {
            if let Some(Node::Map(all)) = member(&mut root, "components").and_then(|all| member(all, kind)) {
                all.insert(name.clone(), node.clone());
            }
        }
        self.add_tags(&mut root);
        let removed = self.unused(&root);
        for (kind, name) in &removed {
            if let Some(Node::Map(all)) = member(&mut root, "components").and_then(|all| member(all, kind)) {
                all.shift_remove(name);
            }
        }
        (root, removed)
    }

    /// Tags that a page explains and the description does not have yet.
    fn add_tags(&self, root: &mut Node) {
        let Some(Node::List(tags)) = root_list(root, "tags") else { return };
        for document in self.documents {
            let Some(Node::List(theirs)) = document.root.get("tags") else { continue };
            for tag in theirs {
                if tag.get("name").is_some() && !tags.iter().any(|known| known.get("name") == tag.get("name")) {
                    tags.push(tag.clone());
                }
            }
        }
    }

    /// Components that replaced operations used, and that nothing uses now.
    fn unused(&self, root: &Node) -> BTreeSet<Component> {
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

    fn report_components(&self, parts: &IndexMap<Component, Node>, removed: BTreeSet<Component>) -> Changes {
        let own = components(self.old);
        let shown = |(kind, name): &Component| format!("{kind}/{name}");
        let mut changes = Changes { removed: removed.iter().map(shown).collect(), ..Changes::default() };
        let theirs: BTreeSet<Component> =
            self.documents.iter().flat_map(|document| components(&document.root).into_keys()).collect();
        for component in theirs.iter().filter(|component| !removed.contains(*component)) {
            let list = match (own.contains_key(component), parts.contains_key(component)) {
                (false, _) => &mut changes.added,
                (true, true) => &mut changes.changed,
                (true, false) => &mut changes.unchanged,
            };
            list.push(shown(component));
        }
        changes
    }

    /// An operation has changed if anything has that it stands on.
    fn report_operations(&self, root: &Node, parts: &Changes) -> Changes {
        let (before, after) = (operations(self.old), components(root));
        let moved: Vec<Option<&Node>> =
            self.moved.iter().map(|key| before.get(key).and_then(|node| node.get("operationId"))).collect();
        let mut changes = Changes::default();
        for (key, (_, node)) in &self.new {
            let below = reached([node], &after);
            let beneath = below.iter().any(|(kind, name)| parts.changed.contains(&format!("{kind}/{name}")));
            let list = match before.get(key) {
                None if moved.contains(&node.get("operationId")) => &mut changes.changed,
                None => &mut changes.added,
                Some(old) if beneath || arrange(node.clone(), OPERATION, Some(old)) != **old => &mut changes.changed,
                Some(_) => &mut changes.unchanged,
            };
            list.push(name(key));
        }
        changes
    }
}

/// The mapping under a key, made if it is not there.
fn member<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    let Node::Map(map) = node else { return None };
    Some(map.entry(key.to_owned()).or_insert_with(|| Node::Map(IndexMap::new())))
}

fn root_list<'n>(root: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    let Node::Map(map) = root else { return None };
    map.get_mut(key)
}

/// An operation as people name it.
fn name((section, path, method): &Key) -> String {
    if section == "webhooks" { format!("webhook {path}") } else { format!("{} {path}", method.to_uppercase()) }
}

fn pointer((section, path, method): &Key) -> String {
    format!("#/{section}/{}/{}", escape(path), escape(method))
}
