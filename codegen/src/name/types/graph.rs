//! Who holds whom: the types in the order in which operations reach them, and from where each is reached.
//!
//! In: the IR and the names of its operations. Out: for each type its uses, each with the word it adds to a name. Must not
//! know what the types will be called.

use std::collections::{BTreeSet, VecDeque};

use super::candidates::noun;
use crate::ir::{Api, Body, Framing, Kind, Ty, TypeId};
use crate::name::Names;
use crate::name::members::variant_names;
use crate::support::identifier::{pascal, singular, snake, spell};

/// Where a type is used.
#[derive(Clone)]
pub(super) struct Edge {
    pub(super) parent: Parent,
    /// The last part of the name it would have from there.
    pub(super) own: String,
    /// The same without leaving anything out, for when that collides.
    pub(super) whole: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Parent {
    /// The answer of an operation.
    Output(usize),
    /// What an operation sends.
    Body(usize),
    /// A parameter of an operation.
    Param(usize),
    Webhook(usize),
    Type(TypeId),
}

pub(super) struct Graph {
    pub(super) edges: Vec<Vec<Edge>>,
    /// Types in the order in which operations reach them.
    pub(super) order: Vec<TypeId>,
    /// The operations that reach a type.
    pub(super) reach: Vec<BTreeSet<usize>>,
    pub(super) webhooks: Vec<bool>,
}

pub(super) fn graph(api: &Api, names: &Names) -> Graph {
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
            let many = operation.output.record().is_some() || matches!(ty, Ty::List(_));
            let own = noun(&names.operations[index].method, &area.module, many);
            roots.push((ty, Edge { parent: Parent::Output(index), own, whole: format!("{request}Response") }));
        }
        if let Some(stream) = &operation.stream
            && let Some(ty) = &stream.ty
        {
            let suffix = if stream.framing == Framing::Events { "Event" } else { "Item" };
            let own = format!("{request}{suffix}");
            roots.push((ty, Edge { parent: Parent::Output(index), whole: own.clone(), own }));
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
    let mut queue = VecDeque::from([root]);
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
            let step = step.name().unwrap_or("extra");
            let (own, whole) = match variants.get(position) {
                Some(variant) => (variant.clone(), format!("{variant}Value")),
                None => {
                    let word = snake(step);
                    let many = matches!(ty, Ty::List(_) | Ty::Map(_));
                    let whole = if many { pascal(&word) } else { pascal(&spell(step)) };
                    (pascal(&if many { singular(&word) } else { word }), whole)
                }
            };
            let own = if own.is_empty() { pascal(&spell(step)) } else { own };
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
