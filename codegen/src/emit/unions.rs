//! Open unions: a variant for each known shape, and `Unrecognized` with the raw JSON for the others.

use quote::quote;

use super::context::{Context, ident};
use super::docs;
use super::structs::{literal, seen};
use super::{Piece, Table};
use crate::ir::{Discriminant, JsonType};
use crate::items::{RustType, TypeItem, UnionItem, VariantItem};

pub(super) fn emit(cx: &Context<'_>, item: &TypeItem, union: &UnionItem) -> Vec<Piece> {
    let ty = ident(&item.ident);
    let (doc, deprecated) = (docs::of(cx, &item.docs), docs::deprecated(&item.docs));
    let payload = cx.runtime("UnrecognizedVariant");
    let variants = union.variants.iter().map(|variant| {
        let (member, inner) = (ident(&variant.ident), cx.ty(&variant.payload));
        let doc = docs::of(cx, &variant.docs);
        quote!(#doc #member(#inner),)
    });
    let (table, head) = if union.tag.is_empty() {
        ("untagged_union", format!("{}{}", item.ident, seen(union.show)))
    } else {
        let keys: Vec<String> = union.tag.iter().map(|key| literal(&key.as_str().into())).collect();
        ("tagged_union", format!("{}{} by [{}]", item.ident, seen(union.show), keys.join(", ")))
    };
    cx.runtime(table);
    let rows = union.variants.iter().map(|variant| match &variant.discriminant {
        Discriminant::Tag(tag) => format!("{} = {},", variant.ident, literal(tag)),
        Discriminant::Shape(shape) => format!("{}: {},", variant.ident, shape_row(shape)),
    });
    let mut pieces = vec![
        Piece::Item(quote! {
            #doc
            #deprecated
            #[derive(Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #ty {
                #(#variants)*
                /// A shape that this version of the crate does not know, as it came.
                Unrecognized(#payload),
            }
        }),
        Piece::Table(Table { name: table, head, rows: rows.collect() }),
    ];
    pieces.extend(union.variants.iter().flat_map(|variant| conversions(cx, item, variant)));
    pieces
}

/// `From` the payload, so that callers give it alone.
fn conversions(cx: &Context<'_>, item: &TypeItem, variant: &VariantItem) -> Vec<Piece> {
    let Some(payload) = &variant.from else { return Vec::new() };
    let (ty, member, from) = (ident(&item.ident), ident(&variant.ident), cx.ty(payload));
    let value = match &variant.payload {
        RustType::Boxed(_) => quote!(Box::new(value)),
        _ => quote!(value),
    };
    let mut pieces = vec![Piece::Item(quote! {
        impl From<#from> for #ty {
            #[inline]
            fn from(value: #from) -> Self {
                Self::#member(#value)
            }
        }
    })];
    if variant.payload == RustType::Std("String") {
        pieces.push(Piece::Item(quote! {
            impl From<&str> for #ty {
                #[inline]
                fn from(value: &str) -> Self {
                    Self::#member(value.to_owned())
                }
            }
        }));
    }
    pieces
}

fn shape_row(shape: &JsonType) -> String {
    match shape {
        JsonType::String => "string".into(),
        JsonType::Boolean => "boolean".into(),
        JsonType::Integer => "integer".into(),
        JsonType::Number => "number".into(),
        JsonType::Array(None) => "array".into(),
        JsonType::Array(Some(inner)) => format!("array of {}", shape_row(inner)),
        JsonType::Object(keys) if keys.is_empty() => "object".into(),
        JsonType::Object(keys) => {
            let keys: Vec<String> = keys.iter().map(|key| literal(&key.as_str().into())).collect();
            format!("object [{}]", keys.join(", "))
        }
        JsonType::Any => "any".into(),
    }
}
