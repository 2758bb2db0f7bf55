//! Order: what the description has in any order stands where operations reach it, so that nothing that follows depends
//! on how it was met.

use crate::ir::visit::{renumber, roots};
use crate::ir::{Api, Discriminant, JsonType, Kind, Ty, TypeId};
use crate::reconcile::Published;

/// Puts types into the order in which operations, webhooks and entries of `names.toml` reach them, each in front of what
/// it holds. What nothing reaches is left out.
pub(super) fn order_types(api: &mut Api, published: &mut Published<'_>) {
    let mut order: Vec<TypeId> = Vec::new();
    let mut places: Vec<Option<TypeId>> = vec![None; api.types.len()];
    let rest = api.event.iter().chain(api.merged.values()).copied();
    let first: Vec<TypeId> = roots(api).into_iter().filter_map(|(_, ty)| ty.named()).chain(rest).collect();
    // The walk keeps its own stack: a chain of types can be as long as the description.
    let mut open: Vec<TypeId> = first.into_iter().rev().collect();
    while let Some(id) = open.pop() {
        if places[id.0].is_none() {
            places[id.0] = Some(TypeId(order.len()));
            order.push(id);
            open.extend(api.def(id).kind.children().iter().rev().filter_map(|(_, ty)| ty.named()));
        }
    }
    renumber(api, &|id| places[id.0].unwrap_or(id));
    let mut old: Vec<Option<_>> = std::mem::take(&mut api.types).into_iter().map(Some).collect();
    api.types = order.iter().filter_map(|id| old[id.0].take()).collect();
    published.types = order.iter().map(|id| published.types[id.0]).collect();
}

/// Puts the keys by which an object is known into the order in which it has them.
pub(super) fn order_keys(api: &mut Api) {
    let fields: Vec<Vec<String>> = api
        .types
        .iter()
        .map(|def| match &def.kind {
            Kind::Struct(strukt) => strukt.fields.iter().map(|field| field.wire.clone()).collect(),
            _ => Vec::new(),
        })
        .collect();
    for def in &mut api.types {
        let Kind::Union(union) = &mut def.kind else { continue };
        for variant in &mut union.variants {
            if let (Discriminant::Shape(JsonType::Object(keys)), Ty::Named(TypeId(id))) =
                (&mut variant.discriminant, &variant.ty)
            {
                keys.sort_by_key(|key| fields[*id].iter().position(|field| field == key));
            }
        }
    }
}
