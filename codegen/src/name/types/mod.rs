//! Types: what each is called, which module makes it public, which file defines it.

use std::collections::{BTreeMap, BTreeSet};

mod candidates;
mod graph;
mod kept;

use self::candidates::{alternatives, fit, mark, short_segments};
use self::graph::{Graph, Parent, graph};
use super::{Home, Names, Public, TypeName, check_identifier, reserved};
use crate::config::Config;
use crate::ir::{Api, Origin, TypeId, find_usage};
use crate::reconcile::Published;
use crate::support::diagnostic::Diagnostics;
use crate::support::identifier::snake;

pub(super) fn name_types(
    api: &Api,
    config: &Config,
    published: &Published<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let graph = graph(api, names);
    let mut twice = Diagnostics::new();
    let mut fixed = fixed_names(api, config, &mut twice, diagnostics);
    let natural: Vec<Public> = graph.order.iter().map(|id| publish(api, names, &graph, *id)).collect();
    let mut public: Vec<Public> =
        graph.order.iter().zip(&natural).map(|(id, natural)| kept::module(published, names, *id, *natural)).collect();
    share_parts(api, &graph.order, &mut public);
    names.collisions = part_collisions(config, &graph, &public, &mut fixed);
    names.collisions.append(&mut twice);
    kept::keep_names(published, names, (&graph.order, &public), &mut fixed);
    let mut seeds = seeds(api, names);
    seeds.extend(kept::reserved(published.lock, names, (&graph.order, &public), &fixed));
    let mut level = vec![0; graph.order.len()];
    let marks: Vec<String> = api.types.iter().map(|def| mark(&def.usage)).collect();
    // What a type is called is the beginning of what its parts are called, so a type that takes a longer name takes
    // them along: all names are made again until none collides.
    let idents = loop {
        let mut parts: Vec<Vec<String>> = vec![Vec::new(); api.types.len()];
        for (position, id) in graph.order.iter().enumerate() {
            parts[id.0] = match fixed.get(id) {
                Some((name, _)) => vec![name.clone()],
                None if level[position] == 0 => short_segments(&graph, &parts, *id),
                None => {
                    let mut alternatives = alternatives(&graph, &parts, names, &marks, *id);
                    let last = alternatives.len() - 1;
                    alternatives.swap_remove(level[position].min(last))
                }
            };
        }
        let idents: Vec<String> = graph
            .order
            .iter()
            .map(|id| if fixed.contains_key(id) { parts[id.0].concat() } else { fit(&parts[id.0]) })
            .collect();
        let mut groups: BTreeMap<(Public, &str), Vec<usize>> = BTreeMap::new();
        for (position, public) in public.iter().enumerate() {
            groups.entry((*public, &idents[position])).or_default().push(position);
        }
        let mut raised = false;
        let mut stuck = Vec::new();
        for ((public, name), members) in &groups {
            let taken = seeds.contains(&(*public, (*name).to_owned()));
            let reserved =
                reserved::is_type(name) && !members.iter().any(|member| fixed.contains_key(&graph.order[*member]));
            if members.len() < 2 && !taken && !reserved {
                continue;
            }
            let can_move = |member: &usize| {
                let id = graph.order[*member];
                !fixed.contains_key(&id) && level[*member] + 1 < alternatives(&graph, &parts, names, &marks, id).len()
            };
            let movable: Vec<usize> = members.iter().copied().filter(can_move).collect();
            if movable.is_empty() {
                stuck.push(((*name).to_owned(), members.clone()));
            }
            for member in movable {
                level[member] += 1;
                raised = true;
            }
        }
        if !raised {
            for (name, members) in stuck {
                report(api, config, &graph, &fixed, &name, &members, diagnostics);
            }
            break idents;
        }
    };
    for (position, id) in graph.order.iter().enumerate() {
        let ident = idents[position].clone();
        let areas: BTreeSet<usize> =
            graph.reach[id.0].iter().map(|operation| names.operations[*operation].area).collect();
        let always = api.merged.get("ErrorCode") == Some(id);
        names.types[id.0] = Some(TypeName {
            home: Home::Module(snake(&ident)),
            ident,
            public: public[position],
            aliases: kept::aliases(published, names, *id, (public[position], natural[position])),
            areas: if always { BTreeSet::new() } else { areas },
            webhooks: graph.webhooks[id.0] && !always,
            members: Vec::new(),
            extra: String::new(),
            setters: Vec::new(),
        });
    }
    place_in_files(&graph, names);
}

/// Names that handles, requests and the runtime's own types have.
fn seeds(api: &Api, names: &Names) -> BTreeSet<(Public, String)> {
    let requests = names.operations.iter().map(|operation| (Public::Area(operation.area), operation.request.clone()));
    let handles = names.areas.iter().enumerate().flat_map(|(index, area)| {
        let plain = std::iter::once(area.handle.clone());
        let scoped = names.scopes.iter().map(|scope| format!("{}{}", scope.handle, area.handle));
        plain.chain(scoped).map(move |name| (Public::Area(index), name))
    });
    // Where nothing tells payloads apart, `Event` is no type of the description.
    let event = api.event.is_none().then_some("Event");
    let webhooks = reserved::WEBHOOK_TYPES.iter().copied().chain(event).map(|name| (Public::Webhooks, name.to_owned()));
    requests.chain(handles).chain(webhooks).collect()
}

/// Names that `names.toml` gives, with the usage that gave them.
///
/// Two names for what is one type are told with what is stale: a newer description may have made one of two.
fn fixed_names(
    api: &Api,
    config: &Config,
    twice: &mut Diagnostics,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<TypeId, (String, String)> {
    let mut fixed: BTreeMap<TypeId, (String, String)> = BTreeMap::new();
    for (usage, place, name) in config.types() {
        let Some(id) = find_usage(api, &place) else { continue };
        check_identifier(config, "types", usage, name, diagnostics);
        if let Some((other, first)) = fixed.get(&id) {
            if other != name {
                let message = format!("{first} and {usage} are one type, but [types] calls it `{other}` and `{name}`");
                twice.push(config.complain("types", usage, message, "take one of the two lines out"));
            }
            continue;
        }
        fixed.insert(id, (name.to_owned(), usage.to_owned()));
    }
    for (name, id) in &api.merged {
        check_identifier(config, "merge", name, name, diagnostics);
        fixed.insert(*id, (name.clone(), Origin::Merge(name.as_str().into()).root_text()));
    }
    if let Some(event) = api.event {
        let (name, usage) = fixed.entry(event).or_insert_with(|| ("Event".to_owned(), Origin::Webhooks.root_text()));
        if name != "Event" {
            let message = format!("{usage} is what webhooks deliver, which the crate knows as `Event`");
            diagnostics.push(config.complain("types", usage, message, "take the line out"));
        }
    }
    fixed
}

/// Entries that give one name to different shapes of one module: the first keeps it, the others are as if not there.
fn part_collisions(
    config: &Config,
    graph: &Graph,
    public: &[Public],
    fixed: &mut BTreeMap<TypeId, (String, String)>,
) -> Diagnostics {
    let mut first: BTreeMap<(Public, String), String> = BTreeMap::new();
    let mut collisions = Diagnostics::new();
    for (id, public) in graph.order.iter().zip(public) {
        let Some((name, usage)) = fixed.get(id).cloned() else { continue };
        if let Some(other) = first.get(&(*public, name.clone())) {
            let message = format!("{other} and {usage} are of different shapes, and both are called `{name}`");
            let help = format!("give one another name under [types]: \"{usage}\" = \"…\"");
            collisions.push(config.complain("types", &usage, message, &help));
            fixed.remove(id);
        } else {
            first.insert((*public, name), usage);
        }
    }
    collisions
}

fn publish(api: &Api, names: &Names, graph: &Graph, id: TypeId) -> Public {
    if api.merged.get("ErrorCode") == Some(&id) {
        return Public::Models;
    }
    let areas: BTreeSet<usize> = graph.reach[id.0].iter().map(|operation| names.operations[*operation].area).collect();
    match (areas.len(), areas.first(), graph.webhooks[id.0]) {
        (1, Some(area), false) => Public::Area(*area),
        (0, _, true) => Public::Webhooks,
        _ => Public::Models,
    }
}

/// What a type of `models` holds is in `models` as well: no other module can be named from there, since each may be
/// compiled without the others. So a type that is published there keeps its parts with it, whoever reaches it now.
fn share_parts(api: &Api, order: &[TypeId], public: &mut [Public]) {
    let position: BTreeMap<TypeId, usize> = order.iter().enumerate().map(|(position, id)| (*id, position)).collect();
    let mut open: Vec<TypeId> =
        order.iter().zip(&*public).filter(|(_, public)| **public == Public::Models).map(|(id, _)| *id).collect();
    while let Some(id) = open.pop() {
        for part in api.def(id).kind.children().iter().filter_map(|(_, ty)| ty.named()) {
            if let Some(public) = position.get(&part).map(|position| &mut public[*position])
                && std::mem::replace(public, Public::Models) != Public::Models
            {
                open.push(part);
            }
        }
    }
}

/// Which file defines each type: the operation's where only one reaches it, else the file of the type that alone
/// holds it, else its own.
fn place_in_files(graph: &Graph, names: &mut Names) {
    for id in &graph.order {
        let Some(mine) = names.ty(*id).cloned() else { continue };
        let home = match (mine.public, graph.reach[id.0].first()) {
            (Public::Area(_), Some(operation)) if graph.reach[id.0].len() == 1 => Home::Operation(*operation),
            _ => {
                let holders: BTreeSet<Parent> = graph.edges[id.0].iter().map(|edge| edge.parent).collect();
                let holder = match Vec::from_iter(holders).as_slice() {
                    [Parent::Type(holder)] => names.ty(*holder).filter(|holder| {
                        holder.public == mine.public && holder.areas == mine.areas && holder.webhooks == mine.webhooks
                    }),
                    _ => None,
                };
                match holder.map(|holder| &holder.home) {
                    Some(Home::Module(module)) => Home::Module(module.clone()),
                    _ => Home::Module(snake(&mine.ident)),
                }
            }
        };
        if let Some(name) = &mut names.types[id.0] {
            name.home = home;
        }
    }
}

fn report(
    api: &Api,
    config: &Config,
    graph: &Graph,
    fixed: &BTreeMap<TypeId, (String, String)>,
    name: &str,
    members: &[usize],
    diagnostics: &mut Diagnostics,
) {
    let usage = |member: &usize| {
        let id = graph.order[*member];
        fixed.get(&id).map_or_else(|| api.def(id).usage.to_string(), |(_, usage)| usage.clone())
    };
    let usages: Vec<String> = members.iter().map(usage).collect();
    let last = usages.last().cloned().unwrap_or_default();
    let message = if usages.len() > 1 {
        format!("{} are all called `{name}`", usages.join(" and "))
    } else {
        format!("{last} is called `{name}`, which the crate needs for something else")
    };
    let help = format!("give one another name under [types]: \"{last}\" = \"…\"");
    diagnostics.push(config.complain("types", &last, message, &help));
}
