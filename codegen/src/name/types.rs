//! Types: what each is called, which module makes it public, which file defines it.

use std::collections::{BTreeMap, BTreeSet};

use super::usage::find_usage;
use super::words::{pascal, singular, snake};
use super::{Home, LONGEST, Names, Public, TypeName, check_identifier};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Body, Kind, Mark, Shape, Ty, TypeId, Union};

/// Names that emitted files already use.
const TAKEN: &[&str] = &[
    "Option", "Vec", "String", "Box", "Some", "None", "Ok", "Err", "Self", "Into", "IntoIterator", "IntoIter", "Default", "Clone",
    "PartialEq", "Eq", "Hash", "Debug", "From", "Iterator", "Result", "BTreeMap", "DateTime", "Date", "Json", "Call", "Handle",
    "Operation", "Client", "Unrecognized", "UnrecognizedNumber", "UnrecognizedVariant", "IntoNullable", "Method", "BodyKind",
    "ListStyle", "ObjectStyle", "PathStyle", "Bytes", "Authentication", "Region", "Error", "ErrorCode", "Response", "Page", "Pages", "Items", "Mod",
    "Data", "Whole", "Maybe", "Nothing", "Text", "Raw", "Param", "Send", "Sync", "Drop", "Fn", "Copy", "Display", "Serialize", "ToString",
];

const VERBS: &[&str] = &[
    "get", "list", "create", "update", "delete", "add", "remove", "set", "check", "send", "trigger", "move", "find",
    "fetch", "search", "post", "put", "patch", "retrieve", "read", "show", "import", "complete", "move", "submit",
];

/// Words that are a name only behind another.
const VAGUE: &[&str] = &[
    "Action", "Array", "Attribute", "Body", "Category", "Data", "Details", "Entry", "Field", "File", "Format", "Group", "Info",
    "Item", "Kind", "Level", "List", "Meta", "Mode", "Name", "Number", "Object", "Option", "Options", "Order", "Period",
    "Properties", "Property", "Reason", "Ref", "Result", "Role", "Scope", "Settings", "Source", "State", "Status", "Step", "Tag",
    "Text", "Type", "Unit", "User", "Value", "Values",
];

/// Where a type is used.
#[derive(Clone)]
struct Edge {
    parent: Parent,
    /// The last part of the name it would have from there.
    own: String,
    /// The name it would have when that is not enough.
    long: Option<String>,
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

pub(super) fn settle_types(api: &Api, config: &Config, names: &mut Names, diagnostics: &mut Diagnostics) {
    let graph = graph(api, names);
    let fixed = fixed_names(api, config, diagnostics);
    let mut segments: Vec<Vec<String>> = vec![Vec::new(); api.types.len()];
    for id in &graph.order {
        segments[id.0] = match fixed.get(id) {
            Some((name, _)) => vec![name.clone()],
            None => short_segments(&graph, &segments, *id),
        };
    }
    let public: Vec<Public> = graph.order.iter().map(|id| publish(api, names, &graph, *id)).collect();
    let alternatives: Vec<Vec<String>> = graph
        .order
        .iter()
        .map(|id| match fixed.get(id) {
            Some((name, _)) => vec![name.clone()],
            None => alternatives(&graph, &segments, names, *id),
        })
        .collect();
    let mut level = vec![0; graph.order.len()];
    let mut seeds: BTreeSet<(Public, String)> = BTreeSet::new();
    for operation in &names.operations {
        seeds.insert((Public::Area(operation.area), operation.request.clone()));
    }
    for (index, area) in names.areas.iter().enumerate() {
        seeds.insert((Public::Area(index), area.handle.clone()));
        for scope in &names.scopes {
            seeds.insert((Public::Area(index), format!("{}{}", scope.handle, area.handle)));
        }
    }
    loop {
        let mut groups: BTreeMap<(Public, &str), Vec<usize>> = BTreeMap::new();
        for (position, public) in public.iter().enumerate() {
            groups.entry((*public, &alternatives[position][level[position]])).or_default().push(position);
        }
        let mut raised = Vec::new();
        let mut stuck: Vec<((Public, String), Vec<usize>)> = Vec::new();
        for ((public, name), members) in &groups {
            let taken = seeds.contains(&(*public, (*name).to_owned()));
            let reserved = TAKEN.contains(name) && !members.iter().any(|m| fixed.contains_key(&graph.order[*m]));
            if members.len() < 2 && !taken && !reserved {
                continue;
            }
            let movable: Vec<usize> =
                members.iter().copied().filter(|member| level[*member] + 1 < alternatives[*member].len()).collect();
            if movable.is_empty() {
                stuck.push(((*public, (*name).to_owned()), members.clone()));
            }
            raised.extend(movable);
        }
        if raised.is_empty() {
            for ((_, name), members) in stuck {
                report(api, config, &graph, &fixed, &name, &members, diagnostics);
            }
            break;
        }
        for member in raised {
            level[member] += 1;
        }
    }
    for (position, id) in graph.order.iter().enumerate() {
        let ident = alternatives[position][level[position]].clone();
        let areas: BTreeSet<usize> = graph.reach[id.0].iter().map(|operation| names.operations[*operation].area).collect();
        let always = api.merged.get("ErrorCode") == Some(id);
        names.types[id.0] = Some(TypeName {
            home: Home::Module(snake(&ident)),
            ident,
            public: public[position],
            areas: if always { BTreeSet::new() } else { areas },
            webhooks: graph.webhooks[id.0] && !always,
            members: Vec::new(),
            extra: String::new(),
            setters: Vec::new(),
        });
    }
    settle_homes(&graph, names);
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
                diagnostics.push(
                    Diagnostic::new("", format!("{first} and {usage} are one type, but [types] calls it `{other}` and `{name}`"), "take one of the two lines out")
                        .in_file(&config.file),
                );
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
        fixed.entry(event).or_insert_with(|| ("Event".to_owned(), "webhooks".to_owned()));
    }
    fixed
}

fn graph(api: &Api, names: &Names) -> Graph {
    let count = api.types.len();
    let mut graph =
        Graph { edges: vec![Vec::new(); count], order: Vec::new(), reach: vec![BTreeSet::new(); count], webhooks: vec![false; count] };
    let mut queued = vec![false; count];
    for (index, operation) in api.operations.iter().enumerate() {
        let request = &names.operations[index].request;
        let mut roots = Vec::new();
        for param in &operation.params {
            let own = pascal(&param.wire);
            roots.push((&param.ty, Edge { parent: Parent::Param(index), long: Some(format!("{request}{own}")), own }));
        }
        if let Body::Json { ty, .. } | Body::Form { ty } | Body::Lines { ty, .. } = &operation.body {
            let suffix = if matches!(operation.body, Body::Lines { .. }) { "Line" } else { "Body" };
            let own = format!("{request}{suffix}");
            roots.push((ty, Edge { parent: Parent::Body(index), own, long: None }));
        }
        if let Some(ty) = operation.output.ty() {
            let area = &names.areas[names.operations[index].area];
            let many = matches!(operation.output, crate::ir::Output::Page(_)) || matches!(ty, Ty::List(_));
            let own = noun(&names.operations[index].method, &area.module, many);
            roots.push((ty, Edge { parent: Parent::Output(index), own, long: Some(format!("{request}Response")) }));
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
            graph.edges[id.0].push(Edge { parent: Parent::Webhook(index), own: pascal(&webhook.name), long: None });
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
        for (position, (step, ty)) in kind.children().into_iter().enumerate() {
            let Some(child) = ty.named() else { continue };
            let own = match kind {
                Kind::Union(union) => pascal(&variant_word(union, position)),
                _ => {
                    let word = snake(&step);
                    pascal(&if matches!(ty, Ty::List(_)) { singular(&word) } else { word })
                }
            };
            let own = if own.is_empty() { pascal(&super::words::spell(&step)) } else { own };
            graph.edges[child.0].push(Edge { parent: Parent::Type(id), own, long: None });
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

/// The word for a variant: its tag, or what its shape is known by.
pub(super) fn variant_word(union: &Union, position: usize) -> String {
    let variant = &union.variants[position];
    let Mark::Shape(shape) = &variant.mark else { return variant.mark.step() };
    let objects = |keys: &[String]| -> Option<String> {
        let others = union.variants.iter().enumerate().filter(|(other, _)| *other != position);
        let others: Vec<&Vec<String>> = others
            .filter_map(|(_, variant)| match &variant.mark {
                Mark::Shape(Shape::Object(keys)) => Some(keys),
                _ => None,
            })
            .collect();
        if others.is_empty() {
            return None;
        }
        keys.iter().find(|key| others.iter().all(|other| !other.contains(key))).cloned()
    };
    match shape {
        Shape::Object(keys) => objects(keys).unwrap_or_else(|| "object".into()),
        Shape::Array(Some(_)) if only_list(union) => "list".into(),
        shape => shape.word(),
    }
}

fn only_list(union: &Union) -> bool {
    union.variants.iter().filter(|variant| matches!(variant.mark, Mark::Shape(Shape::Array(_)))).count() == 1
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
    if let ([Parent::Type(parent)], true) = (Vec::from_iter(parents.iter().copied()).as_slice(), edges.iter().all(|e| e.own == own)) {
        let mut out = stem(&segments[parent.0]);
        out.push(own);
        return out;
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
        let mut out = stem(&segments[parent.0]);
        out.push(own);
        return out;
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

/// The names a type may have, the shortest first: each takes one more parent in front.
fn alternatives(graph: &Graph, segments: &[Vec<String>], names: &Names, id: TypeId) -> Vec<String> {
    let mut out = vec![fit(&segments[id.0])];
    let mut current = segments[id.0].clone();
    let mut at = id;
    let mut seen = BTreeSet::from([id]);
    let mut prefix: Vec<String> = Vec::new();
    loop {
        let Some(edge) = graph.edges[at.0].first() else { break };
        match edge.parent {
            Parent::Type(parent) => {
                if !seen.insert(parent) {
                    break;
                }
                let stem = stem(&segments[parent.0]);
                if !current.starts_with(&stem) || current.len() <= stem.len() {
                    // Words of the parent that the name does not have yet, the nearest first.
                    for word in stem.iter().rev() {
                        prefix.insert(0, word.clone());
                        let name: Vec<String> = prefix.iter().chain(&segments[id.0]).cloned().collect();
                        out.push(fit(&name));
                    }
                }
                current = stem;
                at = parent;
            }
            Parent::Output(operation) | Parent::Body(operation) | Parent::Param(operation) => {
                if at == id {
                    out.extend(edge.long.clone().map(|long| fit(&[long])));
                }
                let request = names.operations[operation].request.clone();
                let mut name = vec![request];
                name.extend(prefix.iter().chain(&segments[id.0]).cloned());
                out.push(fit(&name));
                break;
            }
            Parent::Webhook(_) => {
                let mut name = segments[id.0].clone();
                name.push("Event".into());
                out.push(fit(&name));
                break;
            }
        }
    }
    out.dedup();
    out
}

/// Joins the parts, leaving out those behind the first until the name is short enough.
fn fit(parts: &[String]) -> String {
    let mut parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    // A part that repeats the end of the one before it says nothing new.
    parts.dedup();
    while parts.iter().map(|part| part.len()).sum::<usize>() > LONGEST && parts.len() > 1 {
        let middle = usize::from(parts.len() > 2);
        parts.remove(middle);
    }
    let mut name = parts.concat();
    if name.len() > LONGEST {
        // One part alone is too long: its last words name the thing.
        let snake = snake(&name);
        let mut words: Vec<&str> = snake.split('_').collect();
        while words.len() > 1 && pascal(&words.join("_")).len() > LONGEST {
            words.remove(0);
        }
        name = pascal(&words.join("_"));
        name.truncate(LONGEST);
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'N');
        name.truncate(LONGEST);
    }
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
    diagnostics.push(
        Diagnostic::new("", message, format!("give one another name under [types]: \"{last}\" = \"{name}Of…\"")).in_file(&config.file),
    );
}
