//! A type as callers see it.

use indexmap::IndexMap;

use super::{Member, Type, Words, field_ty, required_types, text, words};
use crate::ir::{Api, Kind, Ty, TypeId, Union};
use crate::name::{Names, TypeName};

pub(super) fn surface(api: &Api, names: &Names, id: TypeId) -> Type {
    let def = api.def(id);
    let Some(name) = names.ty(id) else { return Type::default() };
    let aliases = name.aliases.iter().map(|(public, alias)| format!("{}::{alias}", names.module(*public)));
    let mut out = Type {
        aliases: aliases.collect(),
        usage: def.usage.clone(),
        request: def.request,
        doc: words(&def.doc),
        ..Type::default()
    };
    match &def.kind {
        Kind::Struct(strukt) => {
            out.kind = "struct";
            for ((field, ident), setter) in strukt.fields.iter().zip(&name.members).zip(&name.setters) {
                let named = if def.request && setter != ident { format!("{ident}/{setter}") } else { ident.clone() };
                let member = Member {
                    ident: named,
                    ty: field_ty(names, field, def),
                    inner: text(names, &field.ty),
                    required: field.required,
                    nullable: field.nullable,
                    constant: field.constant.as_ref().map(ToString::to_string),
                    doc: words(&field.doc),
                };
                out.members.entry(field.wire.clone()).or_insert(member);
            }
            if def.request {
                out.new = required_types(names, def, strukt);
                if out.new.is_empty() {
                    out.gives.push("Default".into());
                }
            }
            if let Some(extra) = &strukt.extra {
                out.gives.push(format!("{}: {}", name.extra, text(names, &Ty::Map(Box::new(extra.clone())))));
            }
        }
        Kind::Enum(one) => {
            let texts = one.values.iter().all(serde_json::Value::is_string);
            out.kind = if texts { "enum" } else { "enum of numbers" };
            for (value, ident) in one.values.iter().zip(&name.members) {
                let doc = Words { text: one.meanings.of(value).unwrap_or_default().to_owned(), deprecated: false };
                let member = Member { ident: ident.clone(), doc, ..Member::default() };
                out.members.insert(value.as_str().map_or_else(|| value.to_string(), str::to_owned), member);
            }
        }
        Kind::Union(union) => {
            out.kind = "union";
            out.members = shapes(names, union, name);
            if def.request {
                out.gives.extend(conversions(api, names, union));
            }
        }
        Kind::Gone => {}
    }
    out
}

fn shapes(names: &Names, union: &Union, name: &TypeName) -> IndexMap<String, Member> {
    let mut out = IndexMap::new();
    for ((step, variant), ident) in union.steps().into_iter().zip(&union.variants).zip(&name.members) {
        let ty = text(names, &variant.ty);
        let member = Member { ident: ident.clone(), inner: ty.clone(), ty, doc: Words::default(), ..Member::default() };
        out.insert(step, member);
    }
    out
}

/// Payloads that turn into the union by themselves: those that one shape alone has.
fn conversions(api: &Api, names: &Names, union: &Union) -> Vec<String> {
    let alone = |ty: &Ty| union.variants.iter().filter(|variant| variant.ty == *ty).count() == 1;
    let nested = |ty: &Ty| matches!(ty, Ty::Named(id) if matches!(api.def(*id).kind, Kind::Union(_)));
    let payloads = union.variants.iter().map(|variant| &variant.ty).filter(|ty| alone(ty) && !nested(ty));
    payloads.map(|ty| format!("From<{}>", text(names, ty))).collect()
}
