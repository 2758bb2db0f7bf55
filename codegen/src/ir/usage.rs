//! Usages: the paths by which `names.toml` and the lock speak of a type, such as
//! `GetHrisEmployees.response.data.results[].home_address`.
//!
//! A usage says where a type is met, not where its schema stands, so it survives a description that moves schemas
//! about. Steps are `.key` for a member, `[]` for an element, `{}` for a value of a mapping, `|tag` for a variant.

use crate::ir::{Api, Body, Kind, Output, Ty, TypeId};

/// The type that a usage leads to.
pub fn find_usage(api: &Api, usage: &str) -> Option<TypeId> {
    if let Some(rest) = usage.strip_prefix("webhook:") {
        return api
            .webhooks
            .iter()
            .find_map(|webhook| follow(api, &webhook.ty, rest.strip_prefix(webhook.name.as_str())?));
    }
    if usage == "webhooks" {
        return api.event;
    }
    api.operations.iter().find_map(|operation| {
        let rest = usage.strip_prefix(operation.id.as_str())?;
        if let Some(rest) = rest.strip_prefix(".body") {
            return match &operation.body {
                Body::Json { ty, .. } | Body::Form { ty } => follow(api, ty, rest),
                Body::Lines { ty, .. } => follow(api, ty, rest.strip_prefix("[]")?),
                _ => None,
            };
        }
        if let Some(rest) = rest.strip_prefix(".response") {
            return match &operation.output {
                Output::Data(ty) => follow(api, ty, rest.strip_prefix(".data")?),
                Output::Page(ty) => follow(api, ty, rest.strip_prefix(".data.results[]")?),
                Output::Whole(ty) | Output::Maybe(ty) => follow(api, ty, rest),
                _ => None,
            };
        }
        operation.params.iter().find_map(|param| {
            let rest = rest.strip_prefix('.')?;
            let (_, rest) = rest.split_once('.')?;
            follow(api, &param.ty, rest.strip_prefix(param.wire.as_str())?)
        })
    })
}

fn follow(api: &Api, ty: &Ty, rest: &str) -> Option<TypeId> {
    match ty {
        Ty::Boxed(inner) | Ty::Nullable(inner) => follow(api, inner, rest),
        Ty::List(inner) => follow(api, inner, rest.strip_prefix("[]")?),
        Ty::Map(inner) => follow(api, inner, rest.strip_prefix("{}")?),
        Ty::Named(id) if rest.is_empty() => Some(*id),
        Ty::Named(id) => match &api.def(*id).kind {
            Kind::Struct(strukt) => {
                if let (Some(rest), Some(extra)) = (rest.strip_prefix("{}"), &strukt.extra) {
                    return follow(api, extra, rest);
                }
                let rest = rest.strip_prefix('.')?;
                strukt.fields.iter().find_map(|field| {
                    let tail = rest.strip_prefix(field.wire.as_str())?;
                    let whole = tail.is_empty() || tail.starts_with(['.', '[', '{', '|']);
                    if whole { follow(api, &field.ty, tail) } else { None }
                })
            }
            Kind::Union(union) => {
                let rest = rest.strip_prefix('|')?;
                union.variants.iter().find_map(|variant| {
                    let tail = rest.strip_prefix(variant.step().as_str())?;
                    let whole = tail.is_empty() || tail.starts_with(['.', '[', '{', '|']);
                    if whole { follow(api, &variant.ty, tail) } else { None }
                })
            }
            Kind::Enum(_) | Kind::Gone => None,
        },
        _ => None,
    }
}
