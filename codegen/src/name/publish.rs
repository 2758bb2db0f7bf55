//! The lock after a run: what was published before in its order, what is new behind it, what is missing marked as gone.

use std::hash::Hash;

use indexmap::IndexMap;

use super::members::value_text;
use super::{Names, OperationName, TypeName};
use crate::ir::{Api, Kind, Operation, Origin, Part, Ty, TypeId};
use crate::lock::{self, Lock, Member, Named, RootEntry};
use crate::reconcile::{Published, call};

/// Writes the names of a run into the lock of the last one.
pub fn publish(api: &Api, names: &Names, published: &Published<'_>) -> Lock {
    let old = published.lock;
    let mut lock = Lock { package: Some(names.package.clone()), ..Lock::default() };
    let scopes = names.scopes.iter().map(|scope| (scope.header.clone(), named(&scope.method)));
    lock.scopes = merged(&old.scopes, scopes.collect(), |one| one.gone = true);
    let own = api.own_servers.iter().zip(&names.own_servers).map(|(server, name)| (server.url.clone(), named(name)));
    let regions = api.servers.iter().zip(&names.regions).map(|((url, _), name)| (url.clone(), named(name)));
    let regions = own.chain(regions);
    lock.regions = merged(&old.regions, regions.collect(), |one| one.gone = true);
    let areas = names.areas.iter().map(|area| {
        let mut tags = area.tags.clone();
        tags.extend(old.areas.get(&area.module).into_iter().flat_map(|old| old.tags.clone()));
        tags.sort();
        tags.dedup();
        (area.module.clone(), lock::AreaEntry { feature: area.feature.clone(), tags, gone: false })
    });
    lock.areas = merged(&old.areas, areas.collect(), |one| one.gone = true);

    // Entries whose key is another one now stand where they stood.
    let ids: IndexMap<&str, &str> = (api.operations.iter().enumerate())
        .filter_map(|(index, one)| Some((published.operation(index)?.0.as_str(), one.id.as_str())))
        .collect();
    let operations = rekeyed(&old.operations, &ids);
    let new = api.operations.iter().zip(&names.operations).enumerate().map(|(index, (operation, name))| {
        let known = operations.get(&operation.id).filter(|_| published.operations[index].is_some());
        (operation.id.clone(), operation_entry(api, names, operation, name, known))
    });
    lock.operations = merged(&operations, new.collect(), |one| one.gone = true);

    let paths: Vec<(TypeId, String)> =
        (0..api.types.len()).filter_map(|index| Some((TypeId(index), names.path(TypeId(index))?))).collect();
    let keys: IndexMap<&str, &str> =
        paths.iter().filter_map(|(id, path)| Some((published.ty(*id)?.0.as_str(), path.as_str()))).collect();
    let types = rekeyed(&old.types, &keys);
    let new = paths.iter().filter_map(|(id, path)| {
        let known = types.get(path).filter(|_| published.types[id.0].is_some());
        Some((path.clone(), type_entry(api, (*id, names.ty(*id)?), names, known)))
    });
    lock.types = merged(&types, new.collect(), |one| one.gone = true);
    lock.roots = merged(&old.roots, roots(api, names), |one| one.gone = true);
    for operation in lock.operations.values_mut() {
        redirect(operation.gone, operation.members.values_mut(), &keys);
    }
    for ty in lock.types.values_mut() {
        redirect(ty.gone, ty.members.values_mut().chain(&mut ty.extra), &keys);
    }
    for root in lock.roots.values_mut().filter(|root| root.gone) {
        if let Some(path) = keys.get(root.ty.as_str()) {
            root.ty = (*path).to_owned();
        }
    }
    lock
}

fn named(name: &str) -> Named {
    Named { name: name.to_owned(), gone: false }
}

/// The same entries under other keys. What stood under a key that is now another's has lost its name.
fn rekeyed<T: Clone>(old: &IndexMap<String, T>, keys: &IndexMap<&str, &str>) -> IndexMap<String, T> {
    let moved: Vec<&str> = keys.iter().filter(|(from, to)| from != to).map(|(_, to)| *to).collect();
    let stays = |key: &str| keys.contains_key(key) || !moved.contains(&key);
    old.iter()
        .filter(|(key, _)| stays(key))
        .map(|(key, entry)| (keys.get(key.as_str()).map_or_else(|| key.clone(), |to| (*to).to_owned()), entry.clone()))
        .collect()
}

/// Old entries in their places, new ones behind them, those without a new one marked.
fn merged<K: Clone + Eq + Hash, T: Clone>(
    old: &IndexMap<K, T>,
    mut new: IndexMap<K, T>,
    gone: impl Fn(&mut T),
) -> IndexMap<K, T> {
    let mut out = IndexMap::new();
    for (key, entry) in old {
        let entry = new.shift_remove(key).unwrap_or_else(|| {
            let mut entry = entry.clone();
            gone(&mut entry);
            entry
        });
        out.insert(key.clone(), entry);
    }
    out.extend(new);
    out
}

/// What is gone, by itself or with what it belongs to, leads to the type under the path that it has now.
fn redirect<'a>(gone: bool, members: impl Iterator<Item = &'a mut Member>, keys: &IndexMap<&str, &str>) {
    for member in members.filter(|member| gone || member.gone) {
        if let Some(path) = member.ty.as_deref().and_then(|path| keys.get(path)) {
            member.ty = Some((*path).to_owned());
        }
    }
}

fn path(names: &Names, ty: &Ty) -> Option<String> {
    names.path(ty.named()?)
}

fn member(ident: &str, ty: Option<String>) -> Member {
    Member { ident: ident.to_owned(), ty, ..Member::default() }
}

fn members_of(
    known: Option<&IndexMap<String, Member>>,
    new: impl IntoIterator<Item = (String, Member)>,
) -> IndexMap<String, Member> {
    let mut fresh: IndexMap<String, Member> = IndexMap::new();
    for (step, member) in new {
        fresh.entry(step).or_insert(member);
    }
    merged(known.unwrap_or(&IndexMap::new()), fresh, |one| one.gone = true)
}

fn operation_entry(
    api: &Api,
    names: &Names,
    operation: &Operation,
    name: &OperationName,
    known: Option<&lock::OperationEntry>,
) -> lock::OperationEntry {
    let mut members: Vec<(String, Member)> = operation
        .params
        .iter()
        .zip(&name.params)
        .map(|(param, ident)| (param.part().to_string(), member(ident, path(names, &param.ty))))
        .collect();
    if let Some(ty) = operation.body.ty() {
        members.push((Part::Body.to_string(), member("", path(names, ty))));
        if let Some(Kind::Struct(strukt)) = ty.named().map(|id| &api.def(id).kind) {
            let fields = strukt.fields.iter().zip(&name.body);
            members.extend(fields.map(|(field, ident)| (Part::body_member(&field.wire), member(ident, None))));
        }
    }
    if let Some(ty) = operation.output.ty() {
        members.push((Part::Response.to_string(), member("", path(names, ty))));
    }
    if let Some(ty) = operation.item() {
        members.push((Part::Stream.to_string(), member("", path(names, ty))));
    }
    lock::OperationEntry {
        call: call(operation),
        area: names.areas[name.area].module.clone(),
        method: name.method.clone(),
        request: name.request.clone(),
        members: members_of(known.map(|known| &known.members), members),
        gone: false,
    }
}

fn type_entry(
    api: &Api,
    (id, name): (TypeId, &TypeName),
    names: &Names,
    known: Option<&lock::TypeEntry>,
) -> lock::TypeEntry {
    let def = api.def(id);
    let mut extra = known.and_then(|known| known.extra.clone());
    let members: Vec<(String, Member)> = match &def.kind {
        Kind::Struct(strukt) => {
            extra = strukt.extra.as_ref().map(|ty| member(&name.extra, path(names, ty))).or(extra);
            let fields = strukt.fields.iter().zip(&name.members).zip(&name.setters);
            let entry = |field: &crate::ir::Field, ident: &str, setter: &str| Member {
                setter: (setter != ident).then(|| setter.to_owned()),
                ..member(ident, path(names, &field.ty))
            };
            fields.map(|((field, ident), setter)| (field.wire.clone(), entry(field, ident, setter))).collect()
        }
        Kind::Enum(one) => one
            .values
            .iter()
            .zip(&name.members)
            .map(|(value, ident)| (value_text(value), member(ident, None)))
            .collect(),
        Kind::Union(union) => {
            let shapes = union.steps().into_iter().zip(&union.variants).zip(&name.members);
            shapes.map(|((step, variant), ident)| (step, member(ident, path(names, &variant.ty)))).collect()
        }
        Kind::Gone => Vec::new(),
    };
    let aliases = name.aliases.iter().map(|(public, alias)| format!("{}::{alias}", names.module(*public)));
    lock::TypeEntry {
        usage: def.usage.clone(),
        aliases: aliases.collect(),
        members: members_of(known.map(|known| &known.members), members),
        extra,
        gone: false,
    }
}

fn roots(api: &Api, names: &Names) -> IndexMap<Origin, RootEntry> {
    let root = |ty: Option<String>| RootEntry { ty: ty.unwrap_or_default(), gone: false };
    let webhooks = api.webhooks.iter().map(|one| (one.origin(), root(path(names, &one.ty))));
    let event = api.event.map(|id| (Origin::Webhooks, root(names.path(id))));
    let merged = api.merged.iter().map(|(name, id)| (Origin::Merge(name.as_str().into()), root(names.path(*id))));
    webhooks.chain(event).chain(merged).collect()
}
