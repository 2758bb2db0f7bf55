//! Open enums: a variant for each known value, and `Unrecognized` for the others.

use quote::quote;

use super::context::{Context, ident};
use super::docs;
use super::structs::{literal, seen};
use super::{Piece, Table};
use crate::items::{EnumItem, TypeItem};

pub(super) fn emit(cx: &Context<'_>, item: &TypeItem, one: &EnumItem) -> Vec<Piece> {
    let ty = ident(&item.ident);
    let (doc, deprecated) = (docs::of(cx, &item.docs), docs::deprecated(&item.docs));
    let (unrecognized, table) =
        if one.is_text { ("Unrecognized", "open_enum") } else { ("UnrecognizedNumber", "open_number_enum") };
    let payload = cx.runtime(unrecognized);
    cx.runtime(table);
    let variants = one.values.iter().map(|value| {
        let (member, doc) = (ident(&value.ident), docs::of(cx, &value.docs));
        quote!(#doc #member,)
    });
    let rows = one.values.iter().map(|value| format!("{} = {},", value.ident, literal(&value.value))).collect();
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
        Piece::Table(Table { name: table, head: format!("{}{}", item.ident, seen(one.show)), rows }),
    ]
}
