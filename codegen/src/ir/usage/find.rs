//! The type that a usage leads to.

use super::{Origin, Part, Step, Usage};
use crate::ir::{Api, Kind, Param, Ty, TypeId};

/// The type that a usage leads to.
pub fn find_usage(api: &Api, usage: &Usage) -> Option<TypeId> {
    let steps = usage.steps.as_slice();
    match &usage.origin {
        Origin::Webhook(name) => {
            let webhook = api.webhooks.iter().find(|webhook| *webhook.name == **name)?;
            follow(api, &webhook.ty, steps)
        }
        Origin::Webhooks => api.event.filter(|_| steps.is_empty()),
        Origin::Operation(id, part) => {
            let operation = api.operations.iter().find(|operation| *operation.id == **id)?;
            let (ty, way) = match part {
                Part::Body => (operation.body.ty()?, operation.body.usage(id).steps),
                Part::Response => (operation.output.ty()?, operation.output.usage(id).steps),
                Part::Stream => (operation.item()?, Vec::new()),
                Part::Param(location, name) => {
                    let is_it = |param: &&Param| param.location == *location && *param.wire == **name;
                    (&operation.params.iter().find(is_it)?.ty, Vec::new())
                }
            };
            follow(api, ty, steps.strip_prefix(way.as_slice())?)
        }
        Origin::Merge(_) | Origin::Error(_) => None,
    }
}

fn follow(api: &Api, ty: &Ty, steps: &[Step]) -> Option<TypeId> {
    match ty {
        Ty::Boxed(inner) | Ty::Nullable(inner) => follow(api, inner, steps),
        Ty::List(inner) => follow(api, inner, steps.strip_prefix(&[Step::Items])?),
        Ty::Map(inner) => follow(api, inner, steps.strip_prefix(&[Step::Values])?),
        Ty::Named(id) => {
            let Some((step, rest)) = steps.split_first() else { return Some(*id) };
            match (&api.def(*id).kind, step) {
                (Kind::Struct(strukt), Step::Values) => follow(api, strukt.extra.as_ref()?, rest),
                (Kind::Struct(strukt), Step::Property(name)) => {
                    let mut fields = strukt.fields.iter().filter(|field| *field.wire == **name);
                    fields.find_map(|field| follow(api, &field.ty, rest))
                }
                (Kind::Union(union), Step::Variant(name)) => {
                    // Only steps of shapes that are alike are numbered, which takes a look at all of them.
                    let position = match name.contains('#') {
                        true => union.steps().iter().position(|step| *step == **name)?,
                        false => union.variants.iter().position(|variant| *variant.step() == **name)?,
                    };
                    follow(api, &union.variants[position].ty, rest)
                }
                _ => None,
            }
        }
        _ => None,
    }
}
