//! Open enums: a variant for each known value, and `Unrecognized` for the others.

use quote::quote;

use super::context::{Context, ident};
use super::docs;
use super::structs::literal;
use super::{Piece, Table};
use crate::ir::{Enum, TypeId};

pub(super) fn emit(cx: &Context<'_>, id: TypeId, one: &Enum) -> Vec<Piece> {
    let def = cx.api.def(id);
    let Some(name) = cx.names.ty(id) else { return Vec::new() };
    let ty = ident(&name.ident);
    // The property's name, without the way through a union.
    let hint = def.hints.first().map_or("", |hint| hint.split('|').next().unwrap_or(hint));
    let mut doc = docs::lines(&def.doc, &format!("A value of {}", docs::code(hint)), cx.links());
    doc.extend([String::new(), format!("From {} in the API description.", docs::code(&def.usage))]);
    let doc = docs::outer(&doc);
    let deprecated = docs::deprecated(&def.doc);
    let text = one.values.iter().all(serde_json::Value::is_string);
    let (unrecognized, table) =
        if text { ("Unrecognized", "open_enum") } else { ("UnrecognizedNumber", "open_number_enum") };
    let payload = cx.runtime(unrecognized);
    cx.runtime(table);
    let variants = one.values.iter().zip(&name.members).map(|(value, member)| {
        let member = ident(member);
        let wire = format!("{}.", docs::code(value.as_str().unwrap_or(&value.to_string())));
        let mut doc = one.meanings.of(value).map(|text| docs::safe(text, cx.links())).unwrap_or_default();
        if doc.is_empty() {
            doc.push(wire);
        } else {
            doc.extend([String::new(), format!("On the wire: {wire}")]);
        }
        let doc = docs::outer(&doc);
        quote!(#doc #member,)
    });
    let rows =
        one.values.iter().zip(&name.members).map(|(value, member)| format!("{member} = {},", literal(value))).collect();
    vec![
        Piece::Item(quote! {
            #doc
            #deprecated
            #[derive(Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #ty {
                #(#variants)*
                /// A value that this version of the crate does not know.
                Unrecognized(#payload),
            }
        }),
        Piece::Table(Table { name: table, head: name.ident.clone(), rows }),
    ]
}
