//! Types that are published keep their names and their paths; new ones give way to them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Names, Public};
use crate::ir::TypeId;
use crate::lock::Lock;
use crate::name::reserved;
use crate::reconcile::Published;
use crate::support::identifier::pascal;

/// Names that are decided, with the usage or the entry that decided each.
type Fixed = BTreeMap<TypeId, (String, String)>;

fn ident(path: &str) -> &str {
    path.split_once("::").map_or(path, |(_, ident)| ident)
}

/// The module that makes a type public. What was in one place and would now belong to another is in `models`, and
/// named in its old place too, so that no path goes.
pub(super) fn module(published: &Published<'_>, names: &Names, id: TypeId, natural: Public) -> Public {
    match published.ty(id) {
        None => natural,
        Some((path, _)) if names.public(path) == Some(natural) => natural,
        Some(_) => Public::Models,
    }
}

/// Decides the names of published types, as far as `names.toml` has not.
pub(super) fn keep_names(
    published: &Published<'_>,
    names: &mut Names,
    (order, public): (&[TypeId], &[Public]),
    fixed: &mut Fixed,
) {
    let mut taken: BTreeSet<(Public, String)> = order
        .iter()
        .zip(public)
        .filter_map(|(id, public)| fixed.get(id).map(|(name, _)| (*public, name.clone())))
        .collect();
    // Those that stay where they are come before those that move to them.
    let stays = |(id, public): &(&TypeId, &Public)| {
        published.ty(**id).is_some_and(|(path, _)| names.public(path) == Some(**public))
    };
    let (stay, move_here): (Vec<_>, Vec<_>) = order.iter().zip(public).partition(stays);
    let mut renames = Vec::new();
    for (id, public) in stay.into_iter().chain(move_here) {
        let Some((path, ty)) = published.ty(*id) else { continue };
        let old = ident(path);
        if let Some((name, _)) = fixed.get(id) {
            if name != old {
                renames.push(format!("`{path}` is now `{name}`: names.toml says so"));
            }
            continue;
        }
        let area = path.split_once("::").map_or("", |(module, _)| module);
        let free = |name: &str| !taken.contains(&(*public, name.to_owned()));
        let moved = names.public(path) != Some(*public);
        let unused = |name: &str| {
            free(name)
                && !(moved
                    && (reserved::is_type(name) || published.lock.types.contains_key(&format!("models::{name}"))))
        };
        let longer = format!("{}{old}", pascal(area));
        match [old.to_owned(), longer].into_iter().find(|name| unused(name)) {
            Some(name) => {
                taken.insert((*public, name.clone()));
                fixed.insert(*id, (name, ty.usage.to_string()));
            }
            None => renames.push(format!("`{path}` has to give way: names.toml gives its name to something else")),
        }
    }
    for (path, usages) in &published.splits {
        let usages: Vec<String> = usages.iter().map(ToString::to_string).collect();
        renames.push(format!("`{path}` has become several: what stands at {} is a type of its own", usages.join(", ")));
    }
    names.renames.extend(renames);
}

/// Paths that nothing else may have: those of types that are gone, and those that types were public under before.
pub(super) fn reserved(
    lock: &Lock,
    names: &Names,
    (order, public): (&[TypeId], &[Public]),
    fixed: &Fixed,
) -> BTreeSet<(Public, String)> {
    let held: BTreeSet<(Public, &str)> = order
        .iter()
        .zip(public)
        .filter_map(|(id, public)| fixed.get(id).map(|(name, _)| (*public, name.as_str())))
        .collect();
    let paths = lock.types.iter().flat_map(|(path, ty)| std::iter::once(path).chain(&ty.aliases));
    let requests = lock.operations.values().filter(|known| known.gone).filter_map(|known| {
        let area = names.areas.iter().position(|area| area.module == known.area)?;
        Some((Public::Area(area), known.request.clone()))
    });
    paths
        .filter_map(|path| Some((names.public(path)?, ident(path).to_owned())))
        .filter(|(public, name)| !held.contains(&(*public, name.as_str())))
        .chain(requests)
        .collect()
}

/// The other modules that make a type public, since they did before.
pub(super) fn aliases(
    published: &Published<'_>,
    names: &Names,
    id: TypeId,
    (public, natural): (Public, Public),
) -> Vec<(Public, String)> {
    let Some((path, ty)) = published.ty(id) else { return Vec::new() };
    let paths = std::iter::once(path).chain(&ty.aliases);
    let known = paths.filter_map(|path| Some((names.public(path)?, ident(path).to_owned())));
    let mut aliases: Vec<(Public, String)> = known.filter(|(module, _)| *module != public).collect();
    aliases.dedup();
    if public == natural || public == Public::Models { aliases } else { Vec::new() }
}
