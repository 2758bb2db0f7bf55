//! Which components the merged description takes from the pages: decided for each by what it means and who uses it.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Prefer;
use super::graph::{Component, Key, components, operations, reached};
use super::merge::{Merge, shown};
use super::page::place;
use crate::document::canonical::{YamlValue, arrange, same_meaning};
use crate::support::pointer::escape;
use crate::vocabulary::{Content, ObjectKind};

impl Merge<'_> {
    /// Every component that is added or replaced.
    pub(super) fn decide_components(&mut self) -> IndexMap<Component, YamlValue> {
        let own = components(self.old);
        let others: Vec<(Key, BTreeSet<Component>)> = operations(self.old)
            .into_iter()
            .filter(|(key, _)| !self.new.contains_key(key) && !self.moved.contains(key))
            .map(|(key, node)| (key, reached([node], &own)))
            .collect();
        let mut candidates: IndexMap<Component, Vec<(usize, &YamlValue)>> = IndexMap::new();
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
        found: &[(usize, &YamlValue)],
        old: Option<&YamlValue>,
        others: &[(Key, BTreeSet<Component>)],
    ) -> Option<YamlValue> {
        let documents = self.documents;
        let (kind, name) = component;
        let at = Content::Object(ObjectKind::Components).member(kind).member(name);
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
            .map(|(key, _)| shown(key))
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
                let differs = difference(old, new);
                let message =
                    format!("the component {name} is another one at {there}, where {first}{use_it}: {differs}");
                let help = "give the pages of those operations too, or say who is right with `--prefer page` or \
                            `--prefer description`";
                self.errors.push(documents[last].complain(&pointer, message, help));
                None
            }
        }
    }
}

/// The first thing that two nodes say otherwise: where, and what each says, the description first.
fn difference(old: &YamlValue, new: &YamlValue) -> String {
    fn find(old: &YamlValue, new: &YamlValue, at: &str) -> Option<(String, Option<YamlValue>, Option<YamlValue>)> {
        if let (Some(one), Some(other)) = (old.map(), new.map()) {
            let keys = one.keys().chain(other.keys().filter(|key| !one.contains_key(*key)));
            let differs = |key: &String| one.get(key) != other.get(key);
            let key = keys.into_iter().find(|key| differs(key))?;
            let at = format!("{at}/{}", escape(key));
            return match (one.get(key), other.get(key)) {
                (Some(old), Some(new)) => find(old, new, &at),
                (old, new) => Some((at, old.cloned(), new.cloned())),
            };
        }
        (old != new).then(|| (at.to_owned(), Some(old.clone()), Some(new.clone())))
    }
    let shown = |value: Option<YamlValue>| match value {
        None => "nothing".to_owned(),
        Some(YamlValue::Text(text)) => format!("`{}`", text.chars().take(60).collect::<String>()),
        Some(YamlValue::Number(number)) => number,
        Some(YamlValue::Bool(value)) => value.to_string(),
        Some(YamlValue::Null) => "null".to_owned(),
        Some(YamlValue::List(list)) => format!("a list of {}", list.len()),
        Some(YamlValue::Map(map)) => {
            let keys: Vec<&str> = map.keys().take(5).map(String::as_str).collect();
            format!("an object with {}", keys.join(", "))
        }
    };
    match find(old, new, "") {
        None => "they differ in their order".to_owned(),
        Some((at, old, new)) => {
            format!("at `{at}` the description has {} and the page {}", shown(old), shown(new))
        }
    }
}
