//! Open unions: a variant for each known shape, and `Unrecognized` with the raw JSON for the others.

use quote::quote;

use super::context::{Context, ident};
use super::docs;
use super::role::role;
use super::structs::literal;
use super::{Piece, Table};
use crate::ir::{Kind, Mark, Shape, Ty, TypeId, Union};

pub(super) fn emit(cx: &Context<'_>, id: TypeId, union: &Union) -> Vec<Piece> {
    let def = cx.api.def(id);
    let Some(name) = cx.names.ty(id) else { return Vec::new() };
    let ty = ident(&name.ident);
    let mut doc = docs::lines(&def.doc, &format!("{}, in one of several shapes", role(cx, id)), cx.links());
    if !union.tag.is_empty() {
        doc.extend([String::new(), format!("They are told apart by {}.", docs::code(&union.tag.join(".")))]);
    }
    doc.extend([String::new(), format!("From {} in the API description.", docs::code(&def.usage))]);
    let doc = docs::outer(&doc);
    let deprecated = docs::deprecated(&def.doc);
    let payload = cx.runtime("UnrecognizedVariant");
    let variants = union.variants.iter().zip(&name.members).map(|(variant, member)| {
        let member = ident(member);
        let inner = cx.ty(&variant.ty);
        let doc = docs::outer(&[match &variant.mark {
            Mark::Tag(_) => format!("{} is {}.", docs::code(&union.tag.join(".")), docs::code(&variant.mark.step())),
            Mark::Shape(Shape::Object(keys)) if !keys.is_empty() => {
                let keys: Vec<String> = keys.iter().map(|key| docs::code(key)).collect();
                format!("An object with {}.", keys.join(", "))
            }
            Mark::Shape(shape) => format!("{}.", article(&shape.word())),
        }]);
        quote!(#doc #member(#inner),)
    });
    let (table, head) = if union.tag.is_empty() {
        ("untagged_union", name.ident.clone())
    } else {
        let keys: Vec<String> = union.tag.iter().map(|key| literal(&key.as_str().into())).collect();
        ("tagged_union", format!("{} by [{}]", name.ident, keys.join(", ")))
    };
    cx.runtime(table);
    let rows = union
        .variants
        .iter()
        .zip(&name.members)
        .map(|(variant, member)| match &variant.mark {
            Mark::Tag(tag) => format!("{member} = {},", literal(tag)),
            Mark::Shape(shape) => format!("{member}: {},", shape_row(shape)),
        })
        .collect();
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
        Piece::Table(Table { name: table, head, rows }),
    ];
    if def.request {
        pieces.extend(conversions(cx, id, union));
    }
    pieces
}

/// `From` each payload that only one variant has, so that callers give the payload alone.
fn conversions(cx: &Context<'_>, id: TypeId, union: &Union) -> Vec<Piece> {
    let Some(name) = cx.names.ty(id) else { return Vec::new() };
    let ty = ident(&name.ident);
    let mut pieces = Vec::new();
    for (position, variant) in union.variants.iter().enumerate() {
        let alone = union.variants.iter().enumerate().all(|(other, that)| other == position || that.ty != variant.ty);
        // A union inside a union is given whole.
        let nested = matches!(&variant.ty, Ty::Named(id) if matches!(cx.api.def(*id).kind, Kind::Union(_)));
        if !alone || nested {
            continue;
        }
        let member = ident(&name.members[position]);
        let (from, value) = match &variant.ty {
            Ty::Boxed(inner) => (cx.ty(inner), quote!(Box::new(value))),
            ty => (cx.ty(ty), quote!(value)),
        };
        pieces.push(Piece::Item(quote! {
            impl From<#from> for #ty {
                #[inline]
                fn from(value: #from) -> Self {
                    Self::#member(#value)
                }
            }
        }));
        if variant.ty == Ty::Text {
            pieces.push(Piece::Item(quote! {
                impl From<&str> for #ty {
                    #[inline]
                    fn from(value: &str) -> Self {
                        Self::#member(value.to_owned())
                    }
                }
            }));
        }
    }
    pieces
}

fn shape_row(shape: &Shape) -> String {
    match shape {
        Shape::String => "string".into(),
        Shape::Boolean => "boolean".into(),
        Shape::Integer => "integer".into(),
        Shape::Number => "number".into(),
        Shape::Array(None) => "array".into(),
        Shape::Array(Some(inner)) => format!("array of {}", shape_row(inner)),
        Shape::Object(keys) if keys.is_empty() => "object".into(),
        Shape::Object(keys) => {
            let keys: Vec<String> = keys.iter().map(|key| literal(&key.as_str().into())).collect();
            format!("object [{}]", keys.join(", "))
        }
        Shape::Any => "any".into(),
    }
}

fn article(word: &str) -> String {
    match word {
        "text" => "Text".into(),
        "any" => "Anything".into(),
        word if word.starts_with(['a', 'e', 'i', 'o', 'u']) => format!("An {word}"),
        word => format!("A {word}"),
    }
}
