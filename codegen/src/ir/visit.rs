//! Walking the types that are written in the IR.

use indexmap::IndexMap;

use super::{Api, Body, Output, Ty, TypeId};

/// Puts types in place of their stand-ins.
pub(crate) fn substitute(api: &mut Api, known: &IndexMap<TypeId, Ty>) {
    each_ty(api, &mut |ty| {
        if let Some(real) = ty.named().and_then(|later| known.get(&later)) {
            *ty = real.clone();
        }
    });
}

/// Shows every type that is written anywhere to `change`, down to what lists and mappings hold.
pub(crate) fn each_ty(api: &mut Api, change: &mut dyn FnMut(&mut Ty)) {
    for def in &mut api.types {
        for ty in def.kind.children_mut() {
            descend(ty, change);
        }
    }
    for operation in &mut api.operations {
        for param in &mut operation.params {
            descend(&mut param.ty, change);
        }
        if let Body::Json { ty, .. } | Body::Form { ty } | Body::Lines { ty, .. } = &mut operation.body {
            descend(ty, change);
        }
        if let Output::Data(ty) | Output::Page(ty) | Output::Whole(ty) | Output::Maybe(ty) = &mut operation.output {
            descend(ty, change);
        }
    }
    for webhook in &mut api.webhooks {
        descend(&mut webhook.ty, change);
    }
}

fn descend(ty: &mut Ty, change: &mut dyn FnMut(&mut Ty)) {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Boxed(inner) | Ty::Nullable(inner) => descend(inner, change),
        ty => change(ty),
    }
}
