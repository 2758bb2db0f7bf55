//! Equality, decided for the whole graph at once, by splitting classes of types until no split is left, so that recursive
//! types are equal when they unfold alike. Different value sets are never equal.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::ir::{Api, Discriminant, Field, Kind, Ty, TypeDef};

/// The class of every type, and the types that each holds.
pub(super) struct Classes {
    /// Equal numbers mean equal shapes, however deep one looks.
    pub(super) of: Vec<usize>,
    /// What each type holds, in an order that is the same for all types of a class.
    pub(super) held: Vec<Vec<usize>>,
}

/// Tells which types are equal.
pub(super) fn classes(api: &Api) -> Classes {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    // What a type says by itself, as a number, and the types it holds, in an order of their own.
    let shapes: Vec<(usize, Vec<usize>)> = api
        .types
        .iter()
        .map(|def| {
            let mut held = Vec::new();
            let text = signature(def, &mut held);
            let fresh = known.len();
            (*known.entry(text).or_insert(fresh), held)
        })
        .collect();
    let mut classes: Vec<usize> = shapes.iter().map(|(own, _)| *own).collect();
    let mut count = known.len();
    loop {
        let mut next: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let new: Vec<usize> = shapes
            .iter()
            .map(|(own, held)| {
                let key = std::iter::once(*own).chain(held.iter().map(|index| classes[*index])).collect();
                let fresh = next.len();
                *next.entry(key).or_insert(fresh)
            })
            .collect();
        let grown = next.len();
        classes = new;
        if grown == count {
            return Classes { of: classes, held: shapes.into_iter().map(|(_, held)| held).collect() };
        }
        count = grown;
    }
}

/// What a type says by itself; the types it holds go to `held`.
fn signature(def: &TypeDef, held: &mut Vec<usize>) -> String {
    let mut out = String::new();
    match &def.kind {
        Kind::Struct(strukt) => {
            // A member that may be null or left out is written differently by those who send it.
            let sent = def.request && strukt.fields.iter().any(|field| field.nullable && !field.required);
            let _ = write!(out, "struct {sent}");
            // Members of an object have no order.
            let mut fields: Vec<&Field> = strukt.fields.iter().collect();
            fields.sort_by_key(|field| &field.wire);
            for field in fields {
                let _ = write!(out, ";{}:{}{}", field.wire, u8::from(field.required), u8::from(field.nullable));
                match &field.constant {
                    Some(value) => {
                        let _ = write!(out, "={value}");
                    }
                    None => ty_signature(&mut out, &field.ty, held),
                }
            }
            if let Some(extra) = &strukt.extra {
                out.push_str(";..");
                ty_signature(&mut out, extra, held);
            }
        }
        Kind::Enum(one) => {
            let mut values: Vec<String> = one.values.iter().map(ToString::to_string).collect();
            values.sort();
            let _ = write!(out, "enum {}", values.join(","));
        }
        Kind::Union(union) => {
            let _ = write!(out, "union {:?}", union.tag);
            for variant in &union.variants {
                match &variant.discriminant {
                    Discriminant::Tag(tag) => {
                        let _ = write!(out, ";{tag}");
                    }
                    // Equal types lead to equal ones by equal ways, or the lock could not tell which is whose.
                    Discriminant::Shape(shape) => {
                        let _ = write!(out, ";{}:{shape:?}", variant.step());
                    }
                }
                ty_signature(&mut out, &variant.ty, held);
            }
        }
        Kind::Gone => out.push_str("gone"),
    }
    out
}

fn ty_signature(out: &mut String, ty: &Ty, held: &mut Vec<usize>) {
    match ty {
        Ty::Named(id) => {
            out.push('#');
            held.push(id.0);
        }
        Ty::List(inner) => {
            out.push('[');
            ty_signature(out, inner, held);
        }
        Ty::Map(inner) => {
            out.push('{');
            ty_signature(out, inner, held);
        }
        Ty::Boxed(inner) => ty_signature(out, inner, held),
        Ty::Nullable(inner) => {
            out.push('?');
            ty_signature(out, inner, held);
        }
        plain => {
            let _ = write!(out, "{plain:?}");
        }
    }
}
