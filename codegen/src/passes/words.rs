//! Words: of types that become one, what is said of one of them is said of it, in an order that no description changes.

use indexmap::IndexMap;

use crate::ir::{Api, Kind, TypeId};
use crate::lower::DocCandidate;
use crate::openapi::Meanings;
use crate::reconcile::Published;

/// Gives each type that remains the shape and the words of the one that owns its name, and what that one lacks of the
/// others: first those at the same property, then by usage.
pub(super) fn share(api: &mut Api, published: &Published<'_>, target: &[TypeId], candidates: &[Vec<DocCandidate>]) {
    let mut groups: IndexMap<TypeId, Vec<TypeId>> = IndexMap::new();
    for (index, into) in target.iter().enumerate() {
        groups.entry(*into).or_default().push(TypeId(index));
    }
    for (into, mut members) in groups {
        // What is not published yet will be owned by the one that remains.
        let owns = |id: &TypeId| published.owns(*id, &api.def(*id).usage);
        let owner = members.iter().copied().find(owns).unwrap_or(into);
        if members.len() > 1 {
            members.sort_by_cached_key(|id| (*id != owner, api.def(*id).usage.to_string()));
        }
        let defs = || members.iter().map(|id| api.def(*id));
        let text = defs().find_map(|def| def.doc.text.clone());
        let advice = defs().find_map(|def| def.doc.advice.clone());
        let deprecated = defs().all(|def| def.doc.deprecated);
        let (request, response) = (defs().any(|def| def.request), defs().any(|def| def.response));
        let own = &api.def(owner).usage;
        let mut said: Vec<&DocCandidate> = members.iter().flat_map(|id| &candidates[id.0]).collect();
        // A component is met first at another place in another order; the property it stands under is the same.
        if said.len() > 1 {
            said.sort_by_cached_key(|said| {
                (said.usage != *own, said.usage.last_word() != own.last_word(), said.usage.to_string())
            });
        }
        let text = text.or_else(|| said.iter().find_map(|said| said.text.clone()));
        let mut meanings = Meanings::default();
        said.iter().for_each(|said| meanings.add(&said.meanings));
        // Fields and variants have words too, so the shape itself is the owner's.
        api.types.swap(into.0, owner.0);
        let into = &mut api.types[into.0];
        (into.request, into.response) = (request, response);
        (into.doc.text, into.doc.advice, into.doc.deprecated) = (text, advice, deprecated);
        if let Kind::Enum(one) = &mut into.kind {
            one.meanings = meanings;
        }
    }
}
