//! Hints: the names of properties and parameters that types stand under. Equal shapes under one name are one type.

use indexmap::IndexSet;

use crate::ir::visit::roots;
use crate::ir::{Api, Kind, Origin, Part, Step, Ty, TypeId, Usage};

/// The hints of each type, in the order in which they are met.
pub(super) type Hints = Vec<IndexSet<String>>;

/// Walks all types for their hints.
pub(super) fn hints(api: &Api) -> Hints {
    let mut hints = vec![IndexSet::new(); api.types.len()];
    // What a person has made one is one by its own name alone.
    for id in api.merged.values() {
        hints[id.0].insert(api.def(*id).usage.last_word().0.to_owned());
    }
    let mut walk = Walk { api, merged: api.merged.values().copied().collect(), hints };
    for (usage, ty) in roots(api) {
        walk.ty(ty, &own(&usage));
    }
    if let Some(id) = api.event {
        walk.named(id, &own(&Origin::Webhooks.into()));
    }
    walk.hints
}

/// The hint of what a usage begins with: nothing else is of that name, but for parameters.
fn own(usage: &Usage) -> String {
    match &usage.origin {
        Origin::Operation(_, Part::Param(_, name)) => name.to_string(),
        _ => usage.to_string(),
    }
}

struct Walk<'a> {
    api: &'a Api,
    merged: Vec<TypeId>,
    hints: Hints,
}

impl Walk<'_> {
    fn ty(&mut self, ty: &Ty, hint: &str) {
        if let Some(id) = ty.named() {
            self.named(id, hint);
        }
    }

    fn named(&mut self, id: TypeId, hint: &str) {
        let known = &mut self.hints[id.0];
        let is_new = known.is_empty();
        if self.merged.contains(&id) || known.contains(hint) {
            return;
        }
        known.insert(hint.to_owned());
        if !is_new || matches!(self.api.def(id).kind, Kind::Enum(_)) {
            return;
        }
        for (step, ty) in self.api.def(id).kind.children() {
            match step {
                Step::Property(name) => self.ty(ty, &name),
                Step::Variant(tag) => self.ty(ty, &format!("{hint}|{tag}")),
                Step::Items | Step::Values => self.ty(ty, hint),
            }
        }
    }
}
