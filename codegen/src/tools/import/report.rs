//! What an import tells: which operations and components of the pages are new, changed or as they were.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Changes;
use super::graph::{Component, components, operations, reached};
use super::merge::{self, Merge, OPERATION};
use crate::document::canonical::{YamlValue, arrange};

impl Merge<'_> {
    pub(super) fn report_components(
        &self,
        parts: &IndexMap<Component, YamlValue>,
        removed: BTreeSet<Component>,
    ) -> Changes {
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
    pub(super) fn report_operations(&self, root: &YamlValue, parts: &Changes) -> Changes {
        let (before, after) = (operations(self.old), components(root));
        let moved: Vec<Option<&YamlValue>> =
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
            list.push(merge::shown(key));
        }
        changes
    }
}
