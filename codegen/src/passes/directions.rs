//! Which way types travel, and what travels one way only: a field that is read-only is not required of callers, and one that is write-only
//! is not required of the service.

use crate::ir::{Api, Kind, Ty, TypeDef, TypeId};

/// Marks every type with the directions it travels in.
pub(super) fn mark(api: &mut Api) {
    let mut requests = Vec::new();
    let mut responses = Vec::new();
    for operation in &api.operations {
        requests.extend(operation.params.iter().filter_map(|param| param.ty.named()));
        requests.extend(operation.body.ty().and_then(Ty::named));
        responses.extend(operation.given().filter_map(|(_, ty)| ty.named()));
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

/// Makes such fields optional in types that travel the other way too.
pub(super) fn relax(api: &mut Api) {
    for def in &mut api.types {
        let (request, response) = (def.request, def.response);
        let Kind::Struct(strukt) = &mut def.kind else { continue };
        for field in &mut strukt.fields {
            field.required &= !((request && field.read_only) || (response && field.write_only));
        }
    }
}
