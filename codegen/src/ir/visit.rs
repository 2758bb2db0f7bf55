//! Walking the types that are written in the IR.

use indexmap::IndexMap;

use super::{Api, Origin, Stream, Ty, TypeId, Usage};

/// The types that operations and webhooks begin with, each with its usage: of an operation what is sent, what comes back
/// and the parameters.
pub(crate) fn roots(api: &Api) -> Vec<(Usage, &Ty)> {
    let mut out = Vec::new();
    for operation in &api.operations {
        let id = operation.id.as_str();
        out.extend(operation.body.ty().map(|ty| (operation.body.usage(id), ty)));
        out.extend(operation.given());
        out.extend(operation.params.iter().map(|param| (Usage::of(id, param.part()), &param.ty)));
    }
    out.extend(api.webhooks.iter().map(|webhook| (webhook.origin().into(), &webhook.ty)));
    out
}

/// The same, to be changed.
pub(crate) fn roots_mut(api: &mut Api) -> Vec<(Usage, &mut Ty)> {
    let mut out = Vec::new();
    for operation in &mut api.operations {
        let (id, body, output) = (operation.id.as_str(), &mut operation.body, &mut operation.output);
        let (sent, given) = (body.usage(id), output.usage(id));
        out.extend(body.ty_mut().map(|ty| (sent, ty)));
        out.extend(output.ty_mut().map(|ty| (given, ty)));
        out.extend(operation.stream.iter_mut().filter_map(|stream| Some((Stream::usage(id), stream.ty.as_mut()?))));
        out.extend(operation.params.iter_mut().map(|param| (Usage::of(id, param.part()), &mut param.ty)));
    }
    out.extend(api.webhooks.iter_mut().map(|webhook| {
        let origin: Origin = webhook.origin();
        (origin.into(), &mut webhook.ty)
    }));
    out
}

/// Puts types in place of their stand-ins.
pub(crate) fn substitute(api: &mut Api, known: &IndexMap<TypeId, Ty>) {
    each_ty(api, &mut |ty| {
        if let Some(real) = ty.named().and_then(|later| known.get(&later)) {
            *ty = real.clone();
        }
    });
}

/// Makes every reference to a type one to another.
pub(crate) fn renumber(api: &mut Api, to: &dyn Fn(TypeId) -> TypeId) {
    each_ty(api, &mut |ty| {
        if let Ty::Named(id) = ty {
            *id = to(*id);
        }
    });
    for id in api.event.iter_mut().chain(api.merged.values_mut()) {
        *id = to(*id);
    }
}

/// Shows every type that is written anywhere to `change`, down to what lists and mappings hold.
pub(crate) fn each_ty(api: &mut Api, change: &mut dyn FnMut(&mut Ty)) {
    for def in &mut api.types {
        for ty in def.kind.children_mut() {
            descend(ty, change);
        }
    }
    for (_, ty) in roots_mut(api) {
        descend(ty, change);
    }
}

fn descend(ty: &mut Ty, change: &mut dyn FnMut(&mut Ty)) {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Boxed(inner) | Ty::Nullable(inner) => descend(inner, change),
        ty => change(ty),
    }
}
