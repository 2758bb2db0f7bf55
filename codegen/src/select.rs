//! select: the operations that `[operations]` leaves, and the types that these reach.
//!
//! In: the IR and its names, both of the whole description, and the ids of operations. Out: the same without all others.
//! What is left keeps the names that it has in the whole, and `names.lock` has been made of the whole, so that another
//! selection renames nothing. Webhooks and what they hold stay. Must not know why an operation is selected.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::ir::{Api, Origin, SkippedThing, Step, Ty, TypeId, Usage, visit};
use crate::name::{Home, Names, Public};
use crate::reconcile::Published;
use crate::support::identifier::snake;

/// What was left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Operations.
    pub operations: usize,
    /// Types that nothing else reaches: structs, enums and unions.
    pub types: usize,
}

/// Leaves these operations and what they reach.
pub fn select(api: &mut Api, names: &mut Names, published: &mut Published<'_>, kept: &BTreeSet<&str>) -> LeftOut {
    let stays: Vec<bool> = api.operations.iter().map(|operation| kept.contains(operation.id.as_str())).collect();
    let operations = places(&stays);
    retain(&mut api.operations, &stays);
    retain(&mut names.operations, &stays);
    retain(&mut published.operations, &stays);
    names.unswept = names.unswept.iter().filter_map(|place| operations[*place]).collect();
    api.skipped.retain(|one| match &one.what {
        SkippedThing::Operation(id, _) => kept.contains(id.as_str()),
        SkippedThing::Webhook(_) => true,
    });
    let scopes: BTreeSet<&str> = api.operations.iter().filter_map(|operation| operation.scope.as_deref()).collect();
    names.scopes.retain(|scope| scopes.contains(scope.header.as_str()));

    let reached = reached(api);
    let mut types = 0;
    for (index, name) in names.types.iter_mut().enumerate() {
        match reached.get(&TypeId(index)) {
            None => types += usize::from(name.take().is_some()),
            // What is said of a type speaks of the place where it stands.
            Some(Some(usage)) if is_gone(&api.types[index].usage, kept) => api.types[index].usage = usage.clone(),
            Some(_) => {}
        }
    }

    // An area goes with its last operation, unless a type is public there that others have taken over.
    let used: BTreeSet<usize> = names.operations.iter().map(|one| one.area).chain(homes(names)).collect();
    let areas: Vec<bool> = (0..names.areas.len()).map(|area| used.contains(&area)).collect();
    let moved = places(&areas);
    retain(&mut names.areas, &areas);
    let public = |public: Public| match public {
        Public::Area(area) => moved[area].map(Public::Area),
        other => Some(other),
    };
    for operation in &mut names.operations {
        operation.area = moved[operation.area].unwrap_or_default();
    }
    for name in names.types.iter_mut().flatten() {
        name.public = public(name.public).unwrap_or(Public::Models);
        name.aliases = name.aliases.iter().filter_map(|(at, ident)| Some((public(*at)?, ident.clone()))).collect();
        name.areas = name.areas.iter().filter_map(|area| moved[*area]).collect();
        if let Home::Operation(operation) = name.home {
            let home = operations[operation].map(Home::Operation);
            name.home = home.unwrap_or_else(|| Home::Module(snake(&name.ident)));
        }
    }
    LeftOut { operations: stays.iter().filter(|stays| !**stays).count(), types }
}

/// The areas in which types are public.
fn homes(names: &Names) -> impl Iterator<Item = usize> + '_ {
    names.types.iter().flatten().filter_map(|name| match name.public {
        Public::Area(area) => Some(area),
        Public::Models | Public::Webhooks => None,
    })
}

/// The types that operations and webhooks reach, each with the first place where it is met, and the ones that the runtime
/// names.
fn reached(api: &Api) -> BTreeMap<TypeId, Option<Usage>> {
    let named = api.event.iter().chain(api.merged.get("ErrorCode")).map(|id| (None, Ty::Named(*id)));
    let roots = visit::roots(api).into_iter().map(|(usage, ty)| (Some(usage), ty.clone()));
    let mut open: VecDeque<(Option<Usage>, Ty)> = roots.chain(named).collect();
    let mut reached = BTreeMap::new();
    while let Some((usage, ty)) = open.pop_front() {
        let inside = |step: Step| usage.as_ref().map(|usage| usage.then(step));
        match ty {
            Ty::List(inner) => open.push_back((inside(Step::Items), *inner)),
            Ty::Map(inner) => open.push_back((inside(Step::Values), *inner)),
            Ty::Boxed(inner) | Ty::Nullable(inner) => open.push_back((usage, *inner)),
            Ty::Named(id) if !reached.contains_key(&id) => {
                let parts = api.def(id).kind.children().into_iter();
                open.extend(parts.map(|(step, ty)| (inside(step), ty.clone())));
                reached.insert(id, usage);
            }
            _ => {}
        }
    }
    reached
}

/// Whether a place is in an operation that is not written.
fn is_gone(usage: &Usage, kept: &BTreeSet<&str>) -> bool {
    matches!(&usage.origin, Origin::Operation(id, _) if !kept.contains(&**id))
}

/// Where each thing stands once those have gone that do not stay.
fn places(stays: &[bool]) -> Vec<Option<usize>> {
    let mut next = 0..;
    stays.iter().map(|stays| if *stays { next.next() } else { None }).collect()
}

fn retain<T>(all: &mut Vec<T>, stays: &[bool]) {
    let mut stays = stays.iter();
    all.retain(|_| stays.next().copied().unwrap_or(true));
}
