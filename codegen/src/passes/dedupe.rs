//! merge: equal shapes under the same property name are one type.
//!
//! Equality is decided for the whole graph at once, by splitting classes of types until no split is left, so that
//! recursive types are equal when they unfold alike. Different value sets are never merged here; those that look like
//! one thing are listed for `names.toml`.

use std::collections::BTreeMap;
use std::fmt::Write;

use indexmap::IndexMap;

use crate::config::Config;
use crate::ir::visit::each_ty;
use crate::ir::{Api, Discriminant, DocCandidate, Field, Kind, Ty, TypeDef, TypeId, Usage, find_usage};
use crate::lock::Lock;
use crate::openapi::Meanings;

/// Marks every type with the directions it travels in.
pub(super) fn mark_roles(api: &mut Api) {
    let mut requests = Vec::new();
    let mut responses = Vec::new();
    for operation in &api.operations {
        requests.extend(operation.params.iter().filter_map(|param| param.ty.named()));
        requests.extend(operation.body.ty().and_then(Ty::named));
        responses.extend(operation.output.ty().and_then(Ty::named));
    }
    responses.extend(api.webhooks.iter().filter_map(|webhook| webhook.ty.named()));
    responses.extend(api.event);
    responses.extend(api.merged.values().copied());
    spread(api, requests, |def| std::mem::replace(&mut def.request, true));
    spread(api, responses, |def| std::mem::replace(&mut def.response, true));
}

fn spread(api: &mut Api, mut queue: Vec<TypeId>, mark: impl Fn(&mut TypeDef) -> bool) {
    while let Some(id) = queue.pop() {
        let def = &mut api.types[id.0];
        if !mark(def) {
            queue.extend(def.kind.children().iter().filter_map(|(_, ty)| ty.named()));
        }
    }
}

/// Makes one type of those that are equal and share a property name.
///
/// Equal shapes to which `names.toml` gives one name are one type too, and so are those that are published as one.
/// Types that are published as two stay two.
pub(super) fn merge_equal(api: &mut Api, config: &Config, lock: &Lock) {
    let classes = classes(api);
    api.splits = split_published(api, &classes, lock);
    let mut groups = Groups::new(api);
    let live: Vec<usize> =
        (0..api.types.len()).filter(|index| api.types[*index].request || api.types[*index].response).collect();
    let mut published: IndexMap<usize, usize> = IndexMap::new();
    for index in &live {
        if let Some(locked) = api.types[*index].locked {
            let first = *published.entry(locked).or_insert(*index);
            groups.join(first, *index);
        }
    }
    // Within a class, types that share a hint are one; so are chains of them.
    let mut seen: IndexMap<(usize, &str), Vec<usize>> = IndexMap::new();
    let (known, new): (Vec<usize>, Vec<usize>) = live.iter().partition(|index| api.types[**index].locked.is_some());
    for index in known.into_iter().chain(new) {
        for hint in &api.types[index].hints {
            let met = seen.entry((classes[index], hint)).or_default();
            if !met.iter().any(|other| groups.join(*other, index)) {
                met.push(index);
            }
        }
    }
    let mut named: IndexMap<(usize, &str), usize> = IndexMap::new();
    for (_, usage, name) in config.types() {
        if let Some(TypeId(index)) = find_usage(api, &usage) {
            let first = *named.entry((classes[index], name)).or_insert(index);
            groups.unite(first, index);
        }
    }
    let leader = groups.leader;
    let target: Vec<TypeId> = (0..api.types.len()).map(|index| TypeId(find(&leader, index))).collect();
    share_words(api, &target, lock);
    for (index, TypeId(into)) in target.iter().copied().enumerate() {
        if into != index {
            let def = &mut api.types[index];
            let (hints, request, response) = (std::mem::take(&mut def.hints), def.request, def.response);
            let owner = owns(lock, def).then(|| def.usage.clone());
            let deprecated = def.doc.deprecated;
            def.kind = Kind::Gone;
            let into = &mut api.types[into];
            into.request |= request;
            into.response |= response;
            into.doc.deprecated &= deprecated;
            if let Some(owner) = owner {
                into.usage = owner;
            }
            for hint in hints {
                if !into.hints.contains(&hint) {
                    into.hints.push(hint);
                }
            }
        }
    }
    rename(api, &|id| target[id.0]);
}

/// Gives each type that remains the words of those that become it, in an order that no description changes: first those at
/// the usage that owns the published name, then by usage.
fn share_words(api: &mut Api, target: &[TypeId], lock: &Lock) {
    let mut groups: IndexMap<usize, Vec<usize>> = IndexMap::new();
    for (index, TypeId(into)) in target.iter().enumerate() {
        groups.entry(*into).or_default().push(index);
    }
    for (into, mut members) in groups {
        members.sort_by_cached_key(|index| (!owns(lock, &api.types[*index]), api.types[*index].usage.to_string()));
        let defs = || members.iter().map(|index| &api.types[*index]);
        let text = defs().find_map(|def| def.doc.text.clone());
        let advice = defs().find_map(|def| def.doc.advice.clone());
        let Some(owner) = defs().next().map(|def| &def.usage) else { continue };
        let mut said: Vec<&DocCandidate> = defs().flat_map(|def| &def.doc_candidates).collect();
        // A component is met first at another place in another order; the property it stands under is the same.
        said.sort_by_cached_key(|said| {
            (said.usage != *owner, said.usage.last_word() != owner.last_word(), said.usage.to_string())
        });
        let text = text.or_else(|| said.iter().find_map(|said| said.text.clone()));
        let mut meanings = Meanings::default();
        said.iter().for_each(|said| meanings.add(&said.meanings));
        // Fields and variants have words too, so the shape itself is the first one's.
        if members[0] != into {
            let kind = std::mem::replace(&mut api.types[members[0]].kind, Kind::Gone);
            api.types[into].kind = kind;
            api.types[into].doc.facts = std::mem::take(&mut api.types[members[0]].doc.facts);
        }
        let into = &mut api.types[into];
        (into.doc.text, into.doc.advice) = (text, advice);
        if let Kind::Enum(one) = &mut into.kind {
            one.meanings = meanings;
        }
    }
}

/// Whether a type stands at the usage that owns its published name.
fn owns(lock: &Lock, def: &TypeDef) -> bool {
    let entry = def.locked.and_then(|index| lock.types.get_index(index));
    entry.is_some_and(|(_, entry)| entry.usage == def.usage)
}

/// Where one published type has become several, the one at the usage that owns the name keeps it, or else the first.
fn split_published(api: &mut Api, classes: &[usize], lock: &Lock) -> Vec<(String, Vec<Usage>)> {
    let mut sides: IndexMap<usize, IndexMap<usize, Vec<usize>>> = IndexMap::new();
    for (index, def) in api.types.iter().enumerate().filter(|(_, def)| def.request || def.response) {
        if let Some(locked) = def.locked {
            sides.entry(locked).or_default().entry(classes[index]).or_default().push(index);
        }
    }
    let mut splits = Vec::new();
    for (locked, sides) in sides.into_iter().filter(|(_, sides)| sides.len() > 1) {
        let owner = sides.values().position(|side| side.iter().any(|index| owns(lock, &api.types[*index])));
        let mut others = Vec::new();
        for (position, side) in sides.values().enumerate() {
            if position != owner.unwrap_or(0) {
                others.push(api.types[side[0]].usage.clone());
                side.iter().for_each(|index| api.types[*index].locked = None);
            }
        }
        splits.push((lock.types.get_index(locked).map_or_else(String::new, |(path, _)| path.clone()), others));
    }
    splits
}

/// Types that are one, each group under one of its members.
struct Groups {
    leader: Vec<usize>,
    locked: Vec<Option<usize>>,
}

impl Groups {
    fn new(api: &Api) -> Groups {
        Groups { leader: (0..api.types.len()).collect(), locked: api.types.iter().map(|def| def.locked).collect() }
    }

    /// Makes two groups one, unless they are published as two.
    fn join(&mut self, one: usize, other: usize) -> bool {
        let (a, b) = (self.locked[find(&self.leader, one)], self.locked[find(&self.leader, other)]);
        let fits = a.is_none() || b.is_none() || a == b;
        if fits {
            self.unite(one, other);
        }
        fits
    }

    /// Makes two groups one; what is published leads, then what comes first.
    fn unite(&mut self, one: usize, other: usize) {
        let (a, b) = (find(&self.leader, one), find(&self.leader, other));
        let rank = |index: usize| (self.locked[index].is_none(), index);
        let (first, second) = if rank(a) <= rank(b) { (a, b) } else { (b, a) };
        self.leader[second] = first;
    }
}

fn find(leader: &[usize], mut index: usize) -> usize {
    while leader[index] != index {
        index = leader[index];
    }
    index
}

fn rename(api: &mut Api, to: &dyn Fn(TypeId) -> TypeId) {
    each_ty(api, &mut |ty| {
        if let Ty::Named(id) = ty {
            *id = to(*id);
        }
    });
    for id in api.event.iter_mut().chain(api.merged.values_mut()) {
        *id = to(*id);
    }
}

/// The class of every type: equal numbers mean equal shapes, however deep one looks.
fn classes(api: &Api) -> Vec<usize> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    // What a type says by itself, as a number, and the types it holds, in an order of their own.
    let shapes: Vec<(usize, Vec<usize>)> = api
        .types
        .iter()
        .map(|def| {
            let mut held = Vec::new();
            let text = signature(def, &mut held);
            let fresh = known.len();
            (*known.entry(text).or_insert(fresh), held)
        })
        .collect();
    let mut classes: Vec<usize> = shapes.iter().map(|(own, _)| *own).collect();
    let mut count = known.len();
    loop {
        let mut next: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let new: Vec<usize> = shapes
            .iter()
            .map(|(own, held)| {
                let key = std::iter::once(*own).chain(held.iter().map(|index| classes[*index])).collect();
                let fresh = next.len();
                *next.entry(key).or_insert(fresh)
            })
            .collect();
        let grown = next.len();
        classes = new;
        if grown == count {
            return classes;
        }
        count = grown;
    }
}

/// What a type says by itself; the types it holds go to `held`.
fn signature(def: &TypeDef, held: &mut Vec<usize>) -> String {
    let mut out = String::new();
    match &def.kind {
        Kind::Struct(strukt) => {
            // A member that may be null or left out is written differently by those who send it.
            let sent = def.request && strukt.fields.iter().any(|field| field.nullable && !field.required);
            let _ = write!(out, "struct {sent}");
            // Members of an object have no order.
            let mut fields: Vec<&Field> = strukt.fields.iter().collect();
            fields.sort_by_key(|field| &field.wire);
            for field in fields {
                let _ = write!(out, ";{}:{}{}", field.wire, u8::from(field.required), u8::from(field.nullable));
                match &field.constant {
                    Some(value) => {
                        let _ = write!(out, "={value}");
                    }
                    None => ty_signature(&mut out, &field.ty, held),
                }
            }
            if let Some(extra) = &strukt.extra {
                out.push_str(";..");
                ty_signature(&mut out, extra, held);
            }
        }
        Kind::Enum(one) => {
            let mut values: Vec<String> = one.values.iter().map(ToString::to_string).collect();
            values.sort();
            let _ = write!(out, "enum {}", values.join(","));
        }
        Kind::Union(union) => {
            let _ = write!(out, "union {:?}", union.tag);
            for variant in &union.variants {
                match &variant.discriminant {
                    Discriminant::Tag(tag) => {
                        let _ = write!(out, ";{tag}");
                    }
                    Discriminant::Shape(shape) => {
                        let _ = write!(out, ";{shape:?}");
                    }
                }
                ty_signature(&mut out, &variant.ty, held);
            }
        }
        Kind::Gone => out.push_str("gone"),
    }
    out
}

fn ty_signature(out: &mut String, ty: &Ty, held: &mut Vec<usize>) {
    match ty {
        Ty::Named(id) => {
            out.push('#');
            held.push(id.0);
        }
        Ty::List(inner) => {
            out.push('[');
            ty_signature(out, inner, held);
        }
        Ty::Map(inner) => {
            out.push('{');
            ty_signature(out, inner, held);
        }
        Ty::Boxed(inner) => ty_signature(out, inner, held),
        Ty::Nullable(inner) => {
            out.push('?');
            ty_signature(out, inner, held);
        }
        plain => {
            let _ = write!(out, "{plain:?}");
        }
    }
}

/// Notes enums under one property name of which one's values are among another's: perhaps one thing.
pub(super) fn list_candidates(api: &mut Api) {
    let mut by_hint: IndexMap<&str, Vec<usize>> = IndexMap::new();
    for (index, def) in api.types.iter().enumerate() {
        if matches!(def.kind, Kind::Enum(_)) && (def.request || def.response) {
            for hint in &def.hints {
                by_hint.entry(hint).or_default().push(index);
            }
        }
    }
    let mut notes = Vec::new();
    for (hint, members) in by_hint {
        for (position, one) in members.iter().enumerate() {
            for other in &members[position + 1..] {
                let (Kind::Enum(a), Kind::Enum(b)) = (&api.types[*one].kind, &api.types[*other].kind) else { continue };
                let within =
                    |a: &crate::ir::Enum, b: &crate::ir::Enum| a.values.iter().all(|value| b.values.contains(value));
                if within(a, b) || within(b, a) {
                    let (first, second) = (&api.types[*one].usage, &api.types[*other].usage);
                    notes.push(format!("the enums under `{hint}` at {first} and {second} may be one; [merge] in names.toml makes them so"));
                }
            }
        }
    }
    api.notes.extend(notes);
}
