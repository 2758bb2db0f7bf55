//! Who refers to which component: a document in, sets of components out.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::document::canonical::YamlValue;
use crate::support::pointer::unescape;
use crate::vocabulary::{Content, ObjectKind};

/// A component: its kind and its name.
pub(super) type Component = (String, String);

/// Whether an operation stands below a key of a path item.
pub(super) fn is_method(key: &str) -> bool {
    Content::Object(ObjectKind::PathItem).member(key) == Content::Object(ObjectKind::Operation)
}

/// A place where an operation stands: `paths` or `webhooks`, the key there, the method.
pub(super) type Key = (String, String, String);

/// Every operation of a document.
pub(super) fn operations(root: &YamlValue) -> IndexMap<Key, &YamlValue> {
    let mut out = IndexMap::new();
    for section in ["paths", "webhooks"] {
        for (path, item) in root.get(section).and_then(YamlValue::map).into_iter().flatten() {
            for (method, node) in item.map().into_iter().flatten().filter(|(key, _)| is_method(key)) {
                out.insert((section.to_owned(), path.clone(), method.clone()), node);
            }
        }
    }
    out
}

/// Every component of a document.
pub(super) fn components(root: &YamlValue) -> IndexMap<Component, &YamlValue> {
    let mut out = IndexMap::new();
    for (kind, all) in root.get("components").and_then(YamlValue::map).into_iter().flatten() {
        for (name, node) in all.map().into_iter().flatten() {
            out.insert((kind.clone(), name.clone()), node);
        }
    }
    out
}

/// The components that a node names, at whatever depth.
pub(super) fn references(node: &YamlValue, out: &mut BTreeSet<Component>) {
    match node {
        YamlValue::Text(text) => {
            let steps = text.strip_prefix("#/components/").map(|rest| rest.split('/').collect::<Vec<_>>());
            if let Some([kind, name, ..]) = steps.as_deref() {
                out.insert(((*kind).to_owned(), unescape(name)));
            }
        }
        YamlValue::List(list) => list.iter().for_each(|node| references(node, out)),
        YamlValue::Map(map) => map.values().for_each(|node| references(node, out)),
        _ => {}
    }
}

/// The components that nodes reach, through others too.
pub(super) fn reached<'n>(
    nodes: impl IntoIterator<Item = &'n YamlValue>,
    components: &IndexMap<Component, &YamlValue>,
) -> BTreeSet<Component> {
    let mut open = BTreeSet::new();
    nodes.into_iter().for_each(|node| references(node, &mut open));
    let mut done = BTreeSet::new();
    while let Some(next) = open.pop_first() {
        if let Some(node) = components.get(&next) {
            let mut inner = BTreeSet::new();
            references(node, &mut inner);
            open.extend(inner.into_iter().filter(|component| !done.contains(component) && *component != next));
        }
        done.insert(next);
    }
    done
}
