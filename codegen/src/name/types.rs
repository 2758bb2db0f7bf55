//! Types: what each is called, which module makes it public, which file defines it.

use std::collections::{BTreeMap, BTreeSet};

mod kept;

use super::members::variant_names;
use super::{Home, Names, Public, TypeName, check_identifier};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Body, Kind, Ty, TypeId};
use crate::lock::Lock;
use crate::usage::find_usage;
use crate::words::{LONGEST, pascal, singular, snake, spell, type_ident};

/// Names that emitted files already use.
pub(super) const TAKEN: &[&str] = &[
    "Option",
    "Vec",
    "String",
    "Box",
    "Some",
    "None",
    "Ok",
    "Err",
    "Self",
    "Into",
    "IntoIterator",
    "IntoIter",
    "Default",
    "Clone",
    "PartialEq",
    "Eq",
    "Hash",
    "Debug",
    "From",
    "Iterator",
    "Result",
    "BTreeMap",
    "DateTime",
    "Date",
    "File",
    "Json",
    "Call",
    "Handle",
    "Operation",
    "Client",
    "Unrecognized",
    "UnrecognizedNumber",
    "UnrecognizedVariant",
    "IntoNullable",
    "Method",
    "BodyKind",
    "ListStyle",
    "ObjectStyle",
    "PathStyle",
    "Bytes",
    "Authentication",
    "Region",
    "Error",
    "ErrorCode",
    "Response",
    "Page",
    "Pages",
    "Items",
    "Mod",
    "Data",
    "Whole",
    "Maybe",
    "Nothing",
    "Text",
    "Raw",
    "Param",
    "Send",
    "Sync",
    "Drop",
    "Fn",
    "Copy",
    "Display",
    "Serialize",
    "ToString",
];

const VERBS: &[&str] = &[
    "get", "list", "create", "update", "delete", "add", "remove", "set", "check", "send", "trigger", "move", "find",
    "fetch", "search", "post", "put", "patch", "retrieve", "read", "show", "import", "complete", "move", "submit",
];

/// Words that are a name only behind another.
const VAGUE: &[&str] = &[
    "Action",
    "Array",
    "Attribute",
    "Body",
    "Category",
    "Data",
    "Details",
    "Entry",
    "Field",
    "File",
    "Format",
    "Group",
    "Info",
    "Item",
    "Kind",
    "Level",
    "List",
    "Meta",
    "Mode",
    "Name",
    "Number",
    "Object",
    "Option",
    "Options",
    "Order",
    "Period",
    "Properties",
    "Property",
    "Reason",
    "Ref",
    "Result",
    "Role",
    "Scope",
    "Settings",
    "Source",
    "State",
    "Status",
    "Step",
    "Tag",
    "Text",
    "Type",
    "Unit",
    "User",
    "Value",
    "Values",
];

/// Where a type is used.
#[derive(Clone)]
struct Edge {
    parent: Parent,
    /// The last part of the name it would have from there.
    own: String,
    /// The same without leaving anything out, for when that collides.
    whole: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Parent {
    /// The answer of an operation.
    Output(usize),
    /// What an operation sends.
    Body(usize),
    /// A parameter of an operation.
    Param(usize),
    Webhook(usize),
    Type(TypeId),
}

struct Graph {
    edges: Vec<Vec<Edge>>,
    /// Types in the order in which operations reach them.
    order: Vec<TypeId>,
    /// The operations that reach a type.
    reach: Vec<BTreeSet<usize>>,
    webhooks: Vec<bool>,
}

pub(super) fn settle_types(api: &Api, config: &Config, lock: &Lock, names: &mut Names, diagnostics: &mut Diagnostics) {
    let graph = graph(api, names);
    let mut fixed = fixed_names(api, config, diagnostics);
    let natural: Vec<Public> = graph.order.iter().map(|id| publish(api, names, &graph, *id)).collect();
    let public: Vec<Public> =
        graph.order.iter().zip(&natural).map(|(id, natural)| kept::module(api, lock, names, *id, *natural)).collect();
    names.collisions = part_collisions(config, &graph, &public, &mut fixed);
    kept::keep_names(api, lock, names, (&graph.order, &public), &mut fixed);
    let mut seeds = seeds(api, names);
    seeds.extend(kept::reserved(lock, names, (&graph.order, &public), &fixed));
    let mut level = vec![0; graph.order.len()];
    // What a type is called is the beginning of what its parts are called, so a type that takes a longer name takes
    // them along: all names are made again until none collides.
    let idents = loop {
        let mut parts: Vec<Vec<String>> = vec![Vec::new(); api.types.len()];
        for (position, id) in graph.order.iter().enumerate() {
            parts[id.0] = match fixed.get(id) {
                Some((name, _)) => vec![name.clone()],
                None if level[position] == 0 => short_segments(&graph, &parts, *id),
                None => {
                    let mut alternatives = alternatives(api, &graph, &parts, names, *id);
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
                TAKEN.contains(name) && !members.iter().any(|member| fixed.contains_key(&graph.order[*member]));
            if members.len() < 2 && !taken && !reserved {
                continue;
            }
            let can_move = |member: &usize| {
                let id = graph.order[*member];
                !fixed.contains_key(&id) && level[*member] + 1 < alternatives(api, &graph, &parts, names, id).len()
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
            aliases: kept::aliases(api, lock, names, *id, (public[position], natural[position])),
            areas: if always { BTreeSet::new() } else { areas },
            webhooks: graph.webhooks[id.0] && !always,
            members: Vec::new(),
            extra: String::new(),
            setters: Vec::new(),
        });
    }
    settle_homes(&graph, names);
}

/// Names that the runtime puts into the module of webhooks.
const WEBHOOKS: [&str; 3] = ["EventError", "Verifier", "WebhookError"];

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
    let webhooks = WEBHOOKS.into_iter().chain(event).map(|name| (Public::Webhooks, name.to_owned()));
    requests.chain(handles).chain(webhooks).collect()
}

/// Names that `names.toml` gives, with the usage that gave them.
fn fixed_names(api: &Api, config: &Config, diagnostics: &mut Diagnostics) -> BTreeMap<TypeId, (String, String)> {
    let mut fixed: BTreeMap<TypeId, (String, String)> = BTreeMap::new();
    for (usage, name) in config.types() {
        let Some(id) = find_usage(api, usage) else { continue };
        config.type_matched(usage);
        check_identifier(config, "types", usage, name, diagnostics);
        if let Some((other, first)) = fixed.get(&id) {
            if other != name {
                let message = format!("{first} and {usage} are one type, but [types] calls it `{other}` and `{name}`");
                diagnostics.push(config.complain("types", usage, message, "take one of the two lines out"));
            }
            continue;
        }
        fixed.insert(id, (name.to_owned(), usage.to_owned()));
    }
    for (name, id) in &api.merged {
        check_identifier(config, "merge", name, name, diagnostics);
        fixed.insert(*id, (name.clone(), format!("merge.{name}")));
    }
    if let Some(event) = api.event {
        let (name, usage) = fixed.entry(event).or_insert_with(|| ("Event".to_owned(), "webhooks".to_owned()));
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

fn graph(api: &Api, names: &Names) -> Graph {
    let count = api.types.len();
    let mut graph = Graph {
        edges: vec![Vec::new(); count],
        order: Vec::new(),
        reach: vec![BTreeSet::new(); count],
        webhooks: vec![false; count],
    };
    let mut queued = vec![false; count];
    for (index, operation) in api.operations.iter().enumerate() {
        let request = &names.operations[index].request;
        let mut roots = Vec::new();
        for param in &operation.params {
            let own = pascal(&param.wire);
            let own = if matches!(param.ty, Ty::List(_)) { singular(&own) } else { own };
            roots.push((&param.ty, Edge { parent: Parent::Param(index), whole: pascal(&spell(&param.wire)), own }));
        }
        if let Some(ty) = operation.body.ty() {
            let suffix = if matches!(operation.body, Body::Lines { .. }) { "Line" } else { "Body" };
            let own = format!("{request}{suffix}");
            roots.push((ty, Edge { parent: Parent::Body(index), whole: own.clone(), own }));
        }
        if let Some(ty) = operation.output.ty() {
            let area = &names.areas[names.operations[index].area];
            let many = matches!(operation.output, crate::ir::Output::Page(_)) || matches!(ty, Ty::List(_));
            let own = noun(&names.operations[index].method, &area.module, many);
            roots.push((ty, Edge { parent: Parent::Output(index), own, whole: format!("{request}Response") }));
        }
        for (ty, edge) in roots {
            if let Some(id) = ty.named() {
                graph.edges[id.0].push(edge);
                walk(api, &mut graph, &mut queued, id);
                reach(api, &mut graph, id, index);
            }
        }
    }
    for (index, webhook) in api.webhooks.iter().enumerate() {
        if let Some(id) = webhook.ty.named() {
            let own = pascal(&webhook.name);
            graph.edges[id.0].push(Edge { parent: Parent::Webhook(index), whole: format!("{own}Event"), own });
            walk(api, &mut graph, &mut queued, id);
        }
    }
    for id in api.event.iter().chain(api.merged.values()) {
        walk(api, &mut graph, &mut queued, *id);
    }
    let mut open: Vec<TypeId> = api.webhooks.iter().filter_map(|webhook| webhook.ty.named()).chain(api.event).collect();
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut graph.webhooks[id.0], true) {
            open.extend(api.def(id).kind.children().iter().filter_map(|(_, ty)| ty.named()));
        }
    }
    graph
}

/// Puts a type and all it holds into the order, parents first, and notes who holds whom.
fn walk(api: &Api, graph: &mut Graph, queued: &mut [bool], root: TypeId) {
    let mut queue = std::collections::VecDeque::from([root]);
    while let Some(id) = queue.pop_front() {
        if std::mem::replace(&mut queued[id.0], true) {
            continue;
        }
        graph.order.push(id);
        let kind = &api.def(id).kind;
        let variants = match kind {
            Kind::Union(union) => variant_names(union),
            _ => Vec::new(),
        };
        for (position, (step, ty)) in kind.children().into_iter().enumerate() {
            let Some(child) = ty.named() else { continue };
            let (own, whole) = match variants.get(position) {
                Some(variant) => (variant.clone(), format!("{variant}Value")),
                None => {
                    let word = snake(&step);
                    let many = matches!(ty, Ty::List(_) | Ty::Map(_));
                    let whole = if many { pascal(&word) } else { pascal(&spell(&step)) };
                    (pascal(&if many { singular(&word) } else { word }), whole)
                }
            };
            let own = if own.is_empty() { pascal(&spell(&step)) } else { own };
            graph.edges[child.0].push(Edge { parent: Parent::Type(id), own, whole });
            queue.push_back(child);
        }
    }
}

fn reach(api: &Api, graph: &mut Graph, root: TypeId, operation: usize) {
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        if graph.reach[id.0].insert(operation) {
            open.extend(api.def(id).kind.children().iter().filter_map(|(_, ty)| ty.named()));
        }
    }
}

/// What an operation gives: its method without the verb and the area, one of them where there are many.
fn noun(method: &str, area: &str, many: bool) -> String {
    let method = method.trim_start_matches("r#");
    let words: Vec<&str> = method.split('_').filter(|word| !word.is_empty()).collect();
    let mut rest: Vec<&str> = words.iter().skip_while(|word| VERBS.contains(word)).copied().collect();
    let area: Vec<&str> = area.split('_').collect();
    if rest.len() > area.len() && rest[..area.len()] == area[..] {
        rest.drain(..area.len());
    }
    if rest.is_empty() {
        return format!("{}Response", pascal(method));
    }
    let last = rest.len() - 1;
    let one = singular(rest[last]);
    if many {
        rest[last] = &one;
    }
    pascal(&rest.join("_"))
}

/// The parts of a type's name before anything collides.
fn short_segments(graph: &Graph, segments: &[Vec<String>], id: TypeId) -> Vec<String> {
    let edges = &graph.edges[id.0];
    let first = |wanted: fn(&Parent) -> bool| edges.iter().find(|edge| wanted(&edge.parent));
    let root = first(|parent| matches!(parent, Parent::Output(_)))
        .or_else(|| first(|parent| matches!(parent, Parent::Body(_))))
        .or_else(|| first(|parent| matches!(parent, Parent::Webhook(_))));
    if let Some(edge) = root {
        return vec![edge.own.clone()];
    }
    let parents: BTreeSet<Parent> = edges.iter().map(|edge| edge.parent).collect();
    let Some(edge) = edges.first() else { return vec!["Value".into()] };
    let own = edge.own.clone();
    if let ([Parent::Type(parent)], true) =
        (Vec::from_iter(parents.iter().copied()).as_slice(), edges.iter().all(|e| e.own == own))
    {
        return under(&segments[parent.0], own);
    }
    // Several hold it: what all of them are called at the end stays in front.
    let tails: Vec<&Vec<String>> = parents
        .iter()
        .filter_map(|parent| match parent {
            Parent::Type(parent) => Some(&segments[parent.0]),
            _ => None,
        })
        .collect();
    // A word that says nothing by itself keeps the first holder's name in front.
    if let (true, Parent::Type(parent)) = (VAGUE.contains(&own.as_str()), edge.parent) {
        return under(&segments[parent.0], own);
    }
    let mut out = vec![own];
    if tails.len() == parents.len() {
        let mut depth = 0;
        while let Some(word) = tails[0].len().checked_sub(depth + 1).and_then(|index| tails[0].get(index)) {
            let shared = tails.iter().all(|tail| tail.len() > depth + 1 && tail[tail.len() - depth - 1] == *word);
            if !shared {
                break;
            }
            out.insert(0, word.clone());
            depth += 1;
        }
    }
    out
}

/// The most parts that a name is made of.
const MOST_PARTS: usize = 12;

/// A parent's parts with one more behind them.
fn under(parent: &[String], own: String) -> Vec<String> {
    let mut out = stem(parent);
    out.push(own);
    if out.len() > MOST_PARTS {
        out.drain(1..=out.len() - MOST_PARTS);
    }
    out
}

/// A parent's parts as a prefix: a body gives its operation's name.
fn stem(parent: &[String]) -> Vec<String> {
    let mut out = parent.to_vec();
    // What lies in `data` belongs to what `data` belongs to.
    if out.len() > 1 && out.last().is_some_and(|last| last == "Data") {
        out.pop();
    }
    if let [only] = out.as_mut_slice() {
        for suffix in ["Body", "Line"] {
            if let Some(stem) = only.strip_suffix(suffix).filter(|stem| !stem.is_empty()) {
                *only = stem.to_owned();
                break;
            }
        }
    }
    out
}

/// The names a type may have, as parts, the shortest first. Each later one says more of the way to the type: more
/// parents, the operation, nothing left out; the last one ends in a mark of the way itself.
fn alternatives(api: &Api, graph: &Graph, parts: &[Vec<String>], names: &Names, id: TypeId) -> Vec<Vec<String>> {
    let short = short_segments(graph, parts, id);
    let mut out = vec![short.clone()];
    let Some(edge) = graph.edges[id.0].first() else {
        out.push(marked(&short, &api.def(id).usage));
        return out;
    };
    let mut way = vec![edge.own.clone()];
    let mut whole = vec![edge.whole.clone()];
    let mut at = edge.parent;
    let mut seen = BTreeSet::from([id]);
    for _ in 0..MOST_PARTS {
        match at {
            Parent::Type(parent) if seen.insert(parent) => {
                let stem = stem(&parts[parent.0]);
                let Some(next) = graph.edges[parent.0].first() else { break };
                let longer: Vec<String> = stem.iter().chain(&way).cloned().collect();
                out.push(longer);
                way.insert(0, next.own.clone());
                whole.insert(0, next.whole.clone());
                at = next.parent;
            }
            Parent::Type(_) | Parent::Webhook(_) => break,
            Parent::Output(operation) | Parent::Body(operation) | Parent::Param(operation) => {
                let request = &names.operations[operation].request;
                // What the operation's name ends with need not be said again.
                for way in [&mut way, &mut whole] {
                    if way.len() > 1 && (request.ends_with(way[0].as_str()) || way[0].starts_with(request.as_str())) {
                        way.remove(0);
                    }
                    if !way[0].starts_with(request.as_str()) {
                        way.insert(0, request.clone());
                    }
                }
                break;
            }
        }
    }
    out.push(way);
    out.push(whole.clone());
    out.push(marked(&whole, &api.def(id).usage));
    out.dedup();
    out
}

/// Parts that end in a mark made from the whole way: the same for every description that has the way.
fn marked(parts: &[String], usage: &str) -> Vec<String> {
    let hash = usage.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mut out = parts.to_vec();
    out.push(format!("X{:04x}", hash & 0xffff));
    out
}

/// Joins the parts, leaving out those in the middle until the name is short enough.
fn fit(parts: &[String]) -> String {
    let mut parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    while parts.iter().map(|part| part.len()).sum::<usize>() > LONGEST && parts.len() > 2 {
        parts.remove(1);
    }
    let mut name = parts.concat();
    if name.len() > LONGEST {
        // The last words name the thing; one in front says where it belongs.
        let snake = snake(&name);
        let mut words: Vec<&str> = snake.split('_').collect();
        while words.len() > 2 && pascal(&words.join("_")).len() > LONGEST {
            words.remove(1);
        }
        name = pascal(&words.join("_"));
        if name.len() > LONGEST {
            let tail = name.split_off(name.len() - LONGEST / 2);
            name.truncate(LONGEST - tail.len());
            name = pascal(&format!("{name} {tail}"));
            name.truncate(LONGEST);
        }
    }
    let name = type_ident(&name);
    if name.is_empty() { "Value".to_owned() } else { name }
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

/// Which file defines each type: the operation's where only one reaches it, else the file of the type that alone
/// holds it, else its own.
fn settle_homes(graph: &Graph, names: &mut Names) {
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
        fixed.get(&id).map_or_else(|| api.def(id).usage.clone(), |(_, usage)| usage.clone())
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
